import type { Closed } from '../../src/engine/ledger.ts';
import type { Exemption, Means, Rule } from '../../src/rulebook/model.ts';
import { longUnreported, type Case } from './case.ts';
import { matches } from './who.ts';

const RANK: Means[] = ['poor', 'ordinary', 'well-off', 'wealthy'];

/** Why a way out is not open to the person in the shown year; null where it is open. */
const whyClosed = (c: Case, exemption: Exemption): Closed['why'] | null => {
  const { who, means, price, reading, years, lastSeen } = exemption;
  if (who && !matches(who, c.person)) return 'who';
  const last = years?.[1] ?? null;
  if (years && (c.year < years[0] || (last !== null && last < c.year))) return 'years';
  if (last === null && longUnreported(c, lastSeen)) return 'last-reported';
  if (reading === 'reported' && c.request.reading !== 'reported') return 'reading';
  if (RANK.indexOf(c.person.means) < RANK.indexOf(means)) return 'means';
  return price === null ? 'price-not-known' : null;
};

export const openWaysOut = (c: Case, rule: Rule): Exemption[] =>
  rule.exemptions.filter((e) => whyClosed(c, e) === null);

export const closedWaysOut = (c: Case, rule: Rule): Closed[] =>
  rule.exemptions.flatMap((e) => {
    const why = whyClosed(c, e);
    return why === null ? [] : [{ rule: rule.id, exemption: e.id, why }];
  });
