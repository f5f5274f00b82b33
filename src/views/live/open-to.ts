import { matches, organisationOf } from '../../engine/who.ts';
import type { Attributes, Exemption, Model } from '../../rulebook/model.ts';

const TRADES: readonly Attributes['trades'][] = ['none', 'market', 'wholesale', 'smuggling'];

/**
 * Whether a way out is for people of this age, sex and work at all. An arrangement with a workplace is none for who has
 * no workplace, and what married women without state work are reported to pay says nothing of a pupil. Party membership,
 * trade and arrangement could be otherwise for the same person, except for a child.
 */
export function couldBeOpen(
  model: Model,
  { who }: Pick<Exemption, 'who'>,
  attributes: Attributes,
): boolean {
  const child = attributes.age < 18 || attributes.work === 'school';
  const parties = child ? [attributes.party] : [false, true];
  const trades = child ? [attributes.trades] : TRADES;
  return parties.some((party) =>
    trades.some((trade) => {
      const person = { ...attributes, party, trades: trade };
      const open = model.arrangements.filter((one) =>
        matches(one.who, person, organisationOf(model, person)),
      );
      return (['none', ...open.map(({ id }) => id)] as Attributes['arrangement'][]).some(
        (arrangement) => {
          const one = { ...person, arrangement };
          return matches(who, one, organisationOf(model, one));
        },
      );
    }),
  );
}
