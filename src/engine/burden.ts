import type { Basis, Category, Response } from '../rulebook/model.ts';
import type { Burden, Ledger, Minutes, MoneyKind } from './ledger.ts';

const noMinutes = (): Minutes => ({ sleep: 0, job: 0, livelihood: 0, household: 0, rest: 0 });

/** Adds a ledger up. Minutes and won stay whole; what runs past midnight counts as one occurrence. */
export function burden(ledger: Ledger): Burden {
  const byCategory: Record<Category, number> = { political: 0, labour: 0, material: 0 };
  const won: Record<MoneyKind, number> = { bribes: 0, levies: 0, dues: 0 };
  const basis: Record<Basis, number> = { reported: 0, inferred: 0, assumed: 0 };
  const counts: Record<Response, number> = { attend: 0, pay: 0, substitute: 0, absent: 0 };
  const gaveWay = noMinutes();
  const counted = new Set<string>();
  let [paid, asked] = [0, 0];

  for (const line of ledger.lines) {
    const minutes = line.minutes ?? 0;
    byCategory[line.category] += minutes;
    basis[line.basis] += minutes;
    asked += line.asked ?? 0;
    paid += line.paid;
    if (line.paidBasis) basis[line.paidBasis] += line.paid;
    if (line.wonKind) won[line.wonKind] += line.won;
    gaveWay.sleep += line.gaveWay.sleep;
    gaveWay.job += line.gaveWay.job;
    gaveWay.livelihood += line.gaveWay.livelihood;
    gaveWay.household += line.gaveWay.household;
    gaveWay.rest += line.gaveWay.rest;
    if (counted.has(line.id)) continue;
    counted.add(line.id);
    counts[line.response]++;
  }

  const given = byCategory.political + byCategory.labour + byCategory.material;
  const own = given - gaveWay.job;
  const awake =
    ledger.dayKinds.length * 1440 - ledger.profileMinutes.sleep - ledger.profileMinutes.job;
  return {
    minutes: {
      ...byCategory,
      paid,
      total: given + paid,
      asked,
      own,
      outOfReach: ledger.outOfReach,
    },
    won: { ...won, total: won.bribes + won.levies + won.dues },
    gaveWay,
    basis,
    counts,
    shareOfOwnTime: awake > 0 ? (own - gaveWay.sleep + paid) / awake : 0,
  };
}
