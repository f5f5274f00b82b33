import { hoursRangeLong } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Basis } from '../../rulebook/model.ts';
import { factsOf } from '../evidence/facts.ts';
import type { Page } from '../page.svelte.ts';
import type { Picture } from './lesson/schema.ts';
import { TEXT } from './text.ts';

/** What is asked of a year for the footing of its answer. */
type Year = Pick<
  Page,
  | 'store'
  | 'state'
  | 'lang'
  | 'names'
  | 'request'
  | 'burden'
  | 'range'
  | 'ranges'
  | 'day'
  | 'monthDay'
>;

/** The range below an answer: whose it is, its words, what opens, and what the hours rest on. */
export interface FootingWords {
  lead: string;
  range: string;
  /** still being drawn: `range` is not to be shown */
  coming: boolean;
  key: string;
  basis: Record<Basis, number>;
}

/**
 * The footing of what a scene shows: of a day its own, of a year that of the year. No runs are added up by days, so
 * that the range of a day is that of every figure at its low and at its high, and says so.
 * @param whose other people's years stand beside it, so that it says whose range it is
 */
export function footingOf(page: Year, picture: Picture, whose: boolean): FootingWords {
  const { lang } = page;
  const text = TEXT[lang];
  if (picture === 'day') {
    const day = page.monthDay(page.day);
    const facts = factsOf(page.store.model, page.request, { kind: 'day', day });
    return {
      lead: text.rangeOfDay,
      range: hoursRangeLong(facts.low ?? 0, facts.high ?? 0, lang),
      coming: false,
      key: `day.${day.replace('-', '')}`,
      basis: facts.basis,
    };
  }
  return {
    lead: whose ? `${nameOf(page.names, 'positions', page.state.position)},` : text.rangeOfYear,
    range: hoursRangeLong(page.range.low, page.range.high, lang),
    coming: page.ranges === null,
    key: 'total',
    basis: page.burden.basis,
  };
}
