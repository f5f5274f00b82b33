import { simulate } from '../../engine/index.ts';
import { matches } from '../../engine/who.ts';
import type { Evidence } from '../../rulebook/evidence.ts';
import type { Model, Schedule } from '../../rulebook/model.ts';
import type { Facts } from './facts.ts';
import { MADE } from './measures.ts';
import type { Support } from './support.ts';

/** Figures with a range on which more than one source speaks. */
export const figuresOfSeveral = (
  supports: readonly Support[],
  { claims: said }: Pick<Evidence, 'claims'>,
): Support[] =>
  supports.filter(
    ({ claims, figure }) =>
      figure &&
      figure.value.low < figure.value.high &&
      new Set(claims.flatMap((id) => said[id]?.source ?? [])).size > 1,
  );

/** One way in which sources have a duty fall. */
export interface Variant {
  id: string;
  /** the one that this year counts */
  counted: boolean;
  /** how it falls on this person */
  schedules: readonly Schedule[];
  claims: readonly string[];
  /** what the duty would take in the year if this variant were counted; minutes, those worked to pay included */
  minutes: number;
}

/** The variants of a duty, where sources differ on it and the difference touches this person; else none. */
export function variantsOf(model: Model, { request, ledger }: Facts, ruleId: string): Variant[] {
  const rule = model.rules.find(({ id }) => id === ruleId);
  const { attributes, organisation } = ledger;
  const chosen = request.variants?.[ruleId] ?? rule?.variants?.[0];
  const found = (rule?.variants ?? []).map((id): Variant => {
    const schedules = (rule?.schedules ?? []).filter(
      ({ variant, who }) => variant === id && (!who || matches(who, attributes, organisation)),
    );
    const other = { ...request, variants: { ...request.variants, [ruleId]: id } };
    const lines = simulate(model, other).lines.filter((line) => line.rule === ruleId);
    return {
      id,
      counted: id === chosen,
      schedules,
      claims: [...new Set(schedules.flatMap(({ footing }) => footing.claims))],
      minutes: lines.reduce((sum, line) => sum + MADE.total.of(line, () => 'none'), 0),
    };
  });
  return found.some(({ schedules }) => schedules.length > 0) ? found : [];
}
