/** Civil dates as `YYYY-MM-DD`, by way of the platform's own calendar in UTC. */
import type { Weekday } from '../../src/rulebook/model.ts';

const NAMES: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;

/** A table instead of a calculation: asked for the same dates again and again. */
const known = <T>(compute: (date: string) => T): ((date: string) => T) => {
  const table = new Map<string, T>();
  return (date) => {
    const old = table.get(date);
    if (old !== undefined) return old;
    const value = compute(date);
    table.set(date, value);
    return value;
  };
};

const at = known((date) => Date.parse(`${date}T00:00:00Z`));
const dateAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
const next = known((date) => dateAt(at(date) + DAY));

export const addDays = (date: string, days: number): string =>
  days === 1 ? next(date) : dateAt(at(date) + days * DAY);

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): string => date.slice(0, 7);
export const dayOfMonth = (date: string): number => Number(date.slice(8));
export const firstOf = (year: number): string => `${year}-01-01`;
export const lastOf = (year: number): string => `${year}-12-31`;

export const weekday = known((date): Weekday => {
  const name = NAMES[new Date(at(date)).getUTCDay()];
  if (name === undefined) throw new Error(`no date: ${date}`);
  return name;
});

/** The Monday of the date's calendar week. */
export const mondayOf = (date: string): string => {
  let day = date;
  while (weekday(day) !== 'mon') day = addDays(day, -1);
  return day;
};

const stretches = new Map<string, readonly string[]>();

/** All dates from the first to the last, both included; none when the last lies before the first. */
export const datesBetween = (from: string, to: string): readonly string[] => {
  const key = `${from}..${to}`;
  const old = stretches.get(key);
  if (old) return old;
  const dates: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) dates.push(day);
  stretches.set(key, dates);
  return dates;
};

/** The last day of a month given as `YYYY-MM`. */
export const lastOfMonth = (month: string): string => {
  let day = `${month}-28`;
  while (monthOf(addDays(day, 1)) === month) day = addDays(day, 1);
  return day;
};

/** `MM-DD` in a year; 29 February stands for the 28th where there is none. */
export const inYear = (monthDay: string, year: number): string => {
  const date = `${year}-${monthDay}`;
  return date > lastOfMonth(monthOf(date)) ? lastOfMonth(monthOf(date)) : date;
};

export interface Validity {
  since?: string;
  until?: string;
}

/** Whether a dated thing is in force on a date. */
export const inForce = (thing: Validity, date: string): boolean =>
  (thing.since === undefined || thing.since <= date) &&
  (thing.until === undefined || date <= thing.until);

/** Whether a dated thing is in force on some date of the year. */
export const meetsYear = (thing: Validity, year: number): boolean =>
  (thing.since === undefined || thing.since <= lastOf(year)) &&
  (thing.until === undefined || thing.until >= firstOf(year));
