import type { Effect } from '../../src/rulebook/model.ts';
import { longUnreported, type Case } from './case.ts';
import { meetsYear } from './dates.ts';
import { byText } from './round.ts';
import { whyOff } from './switches.ts';
import { matches } from './who.ts';
import { instancesOf, touchesYear } from './windows.ts';

const holds = (c: Case, effect: Effect, thirdSummons: boolean): boolean =>
  matches(effect.who, c.person) &&
  meetsYear(effect, c.year) &&
  (effect.until !== undefined || !longUnreported(c, effect.lastSeen)) &&
  (effect.window === undefined ||
    instancesOf(c, effect.window).some((i) => touchesYear(i, c.year))) &&
  (effect.trigger === undefined || thirdSummons);

/** What changes duties without being one, with what a workplace pays and never the person. */
export const effectsOf = (
  c: Case,
  thirdSummons: boolean,
): { shown: { id: string; claims: string[] }[]; unquantified: string[] } => {
  const effects = c.model.effects.filter((e) => holds(c, e, thirdSummons));
  const workplace = c.model.rules.filter((r) => r.per === 'workplace' && whyOff(c, r) === null);
  return {
    shown: [
      ...effects.map((e) => ({ id: e.id, claims: e.footing.claims })),
      ...workplace.map((r) => ({ id: r.id, claims: r.applies.claims })),
    ].sort((a, b) => byText(a.id, b.id)),
    unquantified: effects.filter((e) => e.trigger !== undefined).map((e) => e.id),
  };
};
