import { draws } from '../../engine/extremes.ts';
import type { Ledger, Line, Request } from '../../engine/ledger.ts';
import type { Tone } from '../../engine/running.ts';
import type { Basis, Model, Rule } from '../../rulebook/model.ts';
import { waysOf } from '../explore/ways-out.ts';

/** What some days of a year add up to; minutes. */
export interface Stretch {
  by: Record<Tone, number>;
  total: number;
  /** adds up to the total */
  basis: Record<Basis, number>;
  /** asked, whatever the response; and of it what no way out is reported of */
  asked: number;
  askedNone: number;
  /** days on which something was taken */
  days: number;
}

/** The lines of some days, both ends included, `YYYY-MM-DD`. */
export const linesIn = (ledger: Ledger, from: string, to: string): Line[] =>
  ledger.lines.filter(({ date }) => date >= from && date <= to);

export function stretchOf(
  ledger: Ledger,
  rules: readonly Rule[],
  from: string,
  to: string,
): Stretch {
  const wayOf = waysOf(ledger, rules);
  const sum: Stretch = {
    by: { political: 0, labour: 0, material: 0, paid: 0 },
    total: 0,
    basis: { reported: 0, inferred: 0, assumed: 0 },
    asked: 0,
    askedNone: 0,
    days: 0,
  };
  const days = new Set<string>();
  for (const line of linesIn(ledger, from, to)) {
    const minutes = line.minutes ?? 0;
    sum.by[line.category] += minutes;
    sum.by.paid += line.paid;
    sum.total += minutes + line.paid;
    sum.basis[line.basis] += minutes;
    if (line.paidBasis) sum.basis[line.paidBasis] += line.paid;
    sum.asked += line.asked ?? 0;
    if (line.asked && wayOf(line) === 'none') sum.askedNone += line.asked;
    if (minutes > 0) days.add(line.date);
  }
  return { ...sum, days: days.size };
}

/** Minutes called for in some days, of the year at typical values and of those with all at their low and at their high. */
export interface Widest {
  low: number;
  high: number;
}

const totalIn = (ledger: Ledger, from: string, to: string): number =>
  linesIn(ledger, from, to).reduce((sum, { minutes, paid }) => sum + (minutes ?? 0) + paid, 0);

/** The ranges of stretches of one year without drawn runs, at their widest; the years are made once. */
export function widestOf(model: Model, request: Request): (from: string, to: string) => Widest {
  const { typical, low, high } = draws(model, request);
  return (from, to) => {
    const all = [typical, low, high].map((ledger) => totalIn(ledger, from, to));
    return { low: Math.min(...all), high: Math.max(...all) };
  };
}
