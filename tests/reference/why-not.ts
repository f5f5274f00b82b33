import type { Line, WhyNot } from '../../src/engine/ledger.ts';
import type { Fallen } from './occurrences.ts';

/** Why a rule that is on did not fall, or not always; null where it simply fell. */
export const whyNotFallen = (fallen: Fallen, lines: Line[]): WhyNot | null => {
  const rule = fallen.rule.id;
  const fell = lines.some((l) => l.rule === rule);
  if (fallen.rule.role === 'summons') return fell ? null : { rule, why: 'no-absence' };
  if (fallen.suspended > 0) return { rule, why: 'away', dates: fallen.suspended };
  if (!fell && fallen.possible()) return { rule, why: 'possible' };
  if (fell) return null;
  return { rule, why: fallen.wrongKind() ? 'day-kind' : 'dates' };
};
