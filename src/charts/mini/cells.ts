import { parseDay, yearStart } from '../../engine/civil.ts';
import type { Ledger } from '../../engine/ledger.ts';
import type { Activity, Category, Model } from '../../rulebook/model.ts';
import { visible } from '../visible.ts';
import type { Line } from '../../engine/ledger.ts';

/** A year in weeks and half hours: 53 across, 48 down. */
export const WEEKS = 53;
export const ROWS = 48;
const STEP = 30;
const CATEGORIES: readonly Category[] = ['political', 'labour', 'material'];
/** Days of a week from which a cell is drawn stronger. */
const STRONG = 4;

/** Runs of cells of one category and strength, as one path on a grid of unit squares; and the usual day behind them. */
export interface Cells {
  grounds: { activity: Activity; from: number; to: number }[];
  paths: { category: Category; strong: boolean; d: string }[];
}

/** Each week's half hours with the category that most of them went to. */
export function cellsOf(model: Model, ledger: Ledger): Cells {
  const first = yearStart(ledger.year);
  const byDay = new Map<number, Line[]>();
  for (const line of ledger.lines) {
    const day = parseDay(line.date) - first;
    byDay.set(day, [...(byDay.get(day) ?? []), line]);
  }
  const minutes = CATEGORIES.map(() => new Uint16Array(WEEKS * ROWS));
  for (const [day, lines] of byDay) {
    const week = Math.min(Math.floor(day / 7), WEEKS - 1);
    for (const [{ category }, left] of visible(lines)) {
      const grid = minutes[CATEGORIES.indexOf(category)];
      for (const [start, end] of left) {
        for (let row = Math.floor(start / STEP); row * STEP < end; row++) {
          const at = week * ROWS + row;
          if (grid)
            grid[at] =
              (grid[at] ?? 0) + Math.min(end, (row + 1) * STEP) - Math.max(start, row * STEP);
        }
      }
    }
  }
  return { grounds: groundsOf(model, ledger), paths: pathsOf(minutes) };
}

function groundsOf(model: Model, ledger: Ledger): Cells['grounds'] {
  const profile = model.profiles.find(({ id }) => id === ledger.profile);
  return (profile?.days.working ?? []).map(({ activity, from, to }) => ({
    activity,
    from: from / STEP,
    to: to / STEP,
  }));
}

function pathsOf(minutes: readonly Uint16Array[]): Cells['paths'] {
  const out = new Map<string, string>();
  for (let week = 0; week < WEEKS; week++) {
    let open = '';
    let from = 0;
    const close = (row: number): void => {
      if (open !== '')
        out.set(
          open,
          `${out.get(open) ?? ''}M${String(week)} ${String(from)}h1v${String(row - from)}h-1z`,
        );
    };
    for (let row = 0; row <= ROWS; row++) {
      const key = row < ROWS ? keyAt(minutes, week * ROWS + row) : '';
      if (key === open) continue;
      close(row);
      [open, from] = [key, row];
    }
  }
  return [...out].map(([key, d]) => {
    const [category = 'political', strength] = key.split(' ');
    return { category: category as Category, strong: strength === 'strong', d };
  });
}

/** Which category a cell is drawn in, and how strongly; nothing for an empty one. */
function keyAt(minutes: readonly Uint16Array[], at: number): string {
  let most = 0;
  let found = '';
  CATEGORIES.forEach((category, c) => {
    const taken = minutes[c]?.[at] ?? 0;
    if (taken > most) [most, found] = [taken, category];
  });
  return found === '' ? '' : `${found} ${most >= STRONG * STEP ? 'strong' : 'weak'}`;
}
