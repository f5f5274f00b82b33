import { civilOf, dayOf, formatDay, monthEnd, weekdayOf, yearStart } from '../../engine/civil.ts';
import type { Ledger, Line } from '../../engine/ledger.ts';
import type { DayKind } from '../../rulebook/model.ts';

/** One date of a wall calendar. */
export interface Date {
  /** YYYY-MM-DD */
  date: string;
  number: number;
  /** index into the year */
  day: number;
  kind: DayKind;
  /** what fell on it, by its start; money at the end */
  lines: readonly Line[];
}

export interface Month {
  /** 1 to 12 */
  month: number;
  /** weeks from Monday to Sunday; null: a date of another month */
  weeks: readonly (readonly (Date | null)[])[];
}

/** A year as twelve months. */
export function monthsOf({
  year,
  lines,
  dayKinds,
}: Pick<Ledger, 'year' | 'lines' | 'dayKinds'>): Month[] {
  const byDate = new Map<string, Line[]>();
  for (const line of lines) {
    const found = byDate.get(line.date);
    if (found) found.push(line);
    else byDate.set(line.date, [line]);
  }
  const first = yearStart(year);
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1;
    const start = dayOf(year, month, 1);
    const end = monthEnd(year, month);
    const weeks: (Date | null)[][] = [];
    for (let day = start - weekdayOf(start); day <= end; day += 7) {
      weeks.push(
        Array.from({ length: 7 }, (_, at): Date | null => {
          const one = day + at;
          if (one < start || one > end) return null;
          const date = formatDay(one);
          return {
            date,
            number: civilOf(one).date,
            day: one - first,
            kind: dayKinds[one - first] ?? 'working',
            lines: (byDate.get(date) ?? []).toSorted(
              (a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.rule < b.rule ? -1 : 1),
            ),
          };
        }),
      );
    }
    return { month, weeks };
  });
}
