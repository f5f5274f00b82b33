import { parseDay, yearStart } from './civil.ts';
import type { Ledger } from './ledger.ts';
import type { Category } from '../rulebook/model.ts';

export type Tone = Category | 'paid';

/** Minutes called for up to the end of each day: by kind, those worked to pay among them, and together. */
export type Running = Record<Tone | 'total', number[]>;

/** Adds a ledger up day by day; minutes, whole. */
export function running(ledger: Ledger): Running {
  const days = ledger.dayKinds.length;
  const first = yearStart(ledger.year);
  const zeros = (): number[] => new Array<number>(days).fill(0);
  const sums: Running = {
    political: zeros(),
    labour: zeros(),
    material: zeros(),
    paid: zeros(),
    total: zeros(),
  };
  const add = (of: number[], day: number, minutes: number): void => {
    of[day] = (of[day] ?? 0) + minutes;
  };
  for (const { date, category, minutes, paid } of ledger.lines) {
    const day = parseDay(date) - first;
    add(sums[category], day, minutes ?? 0);
    add(sums.paid, day, paid);
    add(sums.total, day, (minutes ?? 0) + paid);
  }
  for (const of of Object.values(sums))
    for (let day = 1; day < days; day++) of[day] = (of[day] ?? 0) + (of[day - 1] ?? 0);
  return sums;
}
