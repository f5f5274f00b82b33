import type { Burden, Ledger, Line, Request } from '../../src/engine/ledger.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { noMinutes } from './placing.ts';
import { distinct } from './round.ts';
import { simulate } from './simulate.ts';

const sum = (lines: Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

/** The ledger added up. */
export const burden = (ledger: Ledger): Burden => {
  const { lines } = ledger;
  const minutes = (keep: (line: Line) => boolean): number =>
    sum(lines.filter(keep), (l) => l.minutes ?? 0);
  const won = (kind: string): number =>
    sum(
      lines.filter((l) => l.wonKind === kind),
      (l) => l.won,
    );
  const count = (response: string): number =>
    distinct(lines.filter((l) => l.response === response).map((l) => l.id)).length;
  const basis = (b: string): number =>
    minutes((l) => l.basis === b) +
    sum(
      lines.filter((l) => l.paidBasis === b),
      (l) => l.paid,
    );

  const political = minutes((l) => l.category === 'political');
  const labour = minutes((l) => l.category === 'labour');
  const material = minutes((l) => l.category === 'material');
  const paid = sum(lines, (l) => l.paid);
  const gaveWay = noMinutes();
  for (const line of lines)
    for (const activity of ['sleep', 'job', 'livelihood', 'household', 'rest'] as const)
      gaveWay[activity] += line.gaveWay[activity];
  const own = political + labour + material - gaveWay.job;
  const { livelihood, household, rest } = ledger.profileMinutes;
  const awake = livelihood + household + rest;
  const wonByKind = { bribes: won('bribes'), levies: won('levies'), dues: won('dues') };
  return {
    minutes: {
      political,
      labour,
      material,
      paid,
      total: political + labour + material + paid,
      asked: sum(lines, (l) => l.asked ?? 0),
      own,
      outOfReach: ledger.outOfReach,
    },
    won: { ...wonByKind, total: wonByKind.bribes + wonByKind.levies + wonByKind.dues },
    gaveWay,
    basis: { reported: basis('reported'), inferred: basis('inferred'), assumed: basis('assumed') },
    counts: {
      attend: count('attend'),
      pay: count('pay'),
      substitute: count('substitute'),
      absent: count('absent'),
    },
    shareOfOwnTime: awake === 0 ? 0 : (own - gaveWay.sleep + paid) / awake,
  };
};

/** Total minutes with every parameter low, and with every one high. */
export const range = (
  model: Model,
  request: Request,
): { low: number; high: number; allLow: number; allHigh: number } => {
  const total = (draw: 'low' | 'typical' | 'high'): number =>
    burden(simulate(model, request, draw)).minutes.total;
  const [allLow, typical, allHigh] = [total('low'), total('typical'), total('high')];
  return { low: Math.min(allLow, typical), high: Math.max(allHigh, typical), allLow, allHigh };
};
