import type { Lang } from '../../../i18n/lang.ts';
import type { Names } from '../../../i18n/names.ts';
import type { Model } from '../../../rulebook/model.ts';
import type { Facts } from '../facts.ts';
import { plainDay, plainMonth, plainSpan, stepsOfDay } from './day.ts';
import { plainDuty, stepsOfDuty } from './duty.ts';
import { plainLine } from './line.ts';
import { stepsOfSum } from './steps.ts';
import { plainSum } from './sum.ts';

/** How a number was computed: one plain sentence, and the steps below it. */
export interface Computation {
  plain: string;
  steps: string[];
}

/** How a number was computed, in words. */
export function computationOf(model: Model, facts: Facts, names: Names, lang: Lang): Computation {
  const { subject } = facts;
  switch (subject.kind) {
    case 'sum':
      return {
        plain: plainSum(subject.measure, facts, names, lang),
        steps: stepsOfSum(subject.measure, facts, names, lang),
      };
    case 'span':
      return { plain: plainSpan(facts, lang), steps: stepsOfDay(facts, names, lang) };
    case 'day':
      return { plain: plainDay(facts, lang), steps: stepsOfDay(facts, names, lang) };
    case 'month':
      return { plain: plainMonth(facts, lang), steps: [] };
    default:
      return {
        plain: subject.kind === 'line' ? plainLine(facts, names, lang) : plainDuty(facts, lang),
        steps: stepsOfDuty(model, facts, names, lang),
      };
  }
}
