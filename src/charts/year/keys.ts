import { civilOf, dayOf, monthEnd, weekdayOf, yearEnd, yearStart } from '../../engine/civil.ts';

/** What a key does while the year has the focus. */
export type Does =
  | 'day-before'
  | 'day-after'
  | 'month-before'
  | 'month-after'
  | 'week-start'
  | 'week-end'
  | 'open'
  | 'back'
  | 'help';

/** The keys of the year: what the keyboard is read with, and what the help beside it says. */
export const BINDINGS: readonly { does: Does; keys: readonly string[] }[] = [
  { does: 'day-before', keys: ['ArrowLeft', 'ArrowUp'] },
  { does: 'day-after', keys: ['ArrowRight', 'ArrowDown'] },
  { does: 'month-before', keys: ['PageUp'] },
  { does: 'month-after', keys: ['PageDown'] },
  { does: 'week-start', keys: ['Home'] },
  { does: 'week-end', keys: ['End'] },
  { does: 'open', keys: ['Enter', ' '] },
  { does: 'back', keys: ['Escape'] },
  { does: 'help', keys: ['?'] },
];
const BY_KEY = new Map(BINDINGS.flatMap(({ does, keys }) => keys.map((key) => [key, does])));

/** What a key does, nothing for other keys. */
export const doesOf = (key: string): Does | undefined => BY_KEY.get(key);

/** The day that a key leads to from another, as index into the year; nothing for keys that do not walk. */
export function dayAfterKey(key: string, day: number, year: number): number | undefined {
  const does = doesOf(key);
  const first = yearStart(year);
  const at = first + day;
  const { month, date } = civilOf(at);
  const inMonth = (to: number): number =>
    to < 1 || to > 12 ? at : Math.min(dayOf(year, to, date), monthEnd(year, to));
  const walks: Partial<Record<Does, number>> = {
    'day-before': at - 1,
    'day-after': at + 1,
    'month-before': inMonth(month - 1),
    'month-after': inMonth(month + 1),
    'week-start': at - weekdayOf(at),
    'week-end': at + 6 - weekdayOf(at),
  };
  const to = does && walks[does];
  return to === undefined ? undefined : Math.min(Math.max(to, first), yearEnd(year)) - first;
}
