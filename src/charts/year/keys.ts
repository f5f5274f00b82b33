import { civilOf, dayOf, monthEnd, weekdayOf, yearEnd, yearStart } from '../../engine/civil.ts';

/** Keys of the year, for the help beside it: the same table that the keyboard is read with. */
export const KEYS = {
  ArrowLeft: 'day',
  ArrowUp: 'day',
  ArrowRight: 'day',
  ArrowDown: 'day',
  PageUp: 'month',
  PageDown: 'month',
  Home: 'week',
  End: 'week',
} as const;

/** The day that a key leads to from another, as index into the year; nothing for other keys. */
export function dayAfterKey(key: string, day: number, year: number): number | undefined {
  if (!Object.hasOwn(KEYS, key)) return undefined;
  const first = yearStart(year);
  const at = first + day;
  const { month, date } = civilOf(at);
  const inMonth = (to: number): number =>
    to < 1 || to > 12 ? at : Math.min(dayOf(year, to, date), monthEnd(year, to));
  const to = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    PageUp: inMonth(month - 1),
    PageDown: inMonth(month + 1),
    Home: at - weekdayOf(at),
    End: at + 6 - weekdayOf(at),
  }[key as keyof typeof KEYS];
  return Math.min(Math.max(to, first), yearEnd(year)) - first;
}
