import type { Ledger, Line } from '../../src/engine/index.ts';
import type { Category } from '../../src/rulebook/model.ts';

export const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

export const minutesOf = (lines: readonly Line[]): number => sum(lines, (l) => l.minutes ?? 0);

export const inCategory = ({ lines }: Ledger, ...categories: Category[]): Line[] =>
  lines.filter((line) => categories.includes(line.category));

/** Political lines, summonses aside. */
export const duePolitical = (ledger: Ledger): Line[] =>
  inCategory(ledger, 'political').filter((line) => line.cites.length === 0);

/** The number of minutes that lie in at least one of the stretches. */
export const unionOf = (stretches: [start: number, end: number][]): number => {
  const minutes = new Set<number>();
  for (const [start, end] of stretches) for (let m = start; m < end; m += 1) minutes.add(m);
  return minutes.size;
};

export const byDate = (lines: readonly Line[]): Map<string, Line[]> => {
  const dates = new Map<string, Line[]>();
  for (const line of lines) dates.set(line.date, [...(dates.get(line.date) ?? []), line]);
  return dates;
};
