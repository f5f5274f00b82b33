/**
 * Civil dates without time zone, as whole days since 1970-01-01. Days-from-civil after Howard Hinnant's
 * description of the proleptic Gregorian calendar: years start in March, so the leap day comes last.
 */
export type Day = number;

export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface Civil {
  year: number;
  month: number;
  date: number;
}

export function civilOf(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Monday of the calendar week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day);

export const yearStart = (year: number): Day => dayOf(year, 1, 1);
export const yearEnd = (year: number): Day => dayOf(year, 12, 31);
export const yearOf = (day: Day): number => civilOf(day).year;
export const monthEnd = (year: number, month: number): Day =>
  (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;

const parsed = new Map<string, Day>();

/** `YYYY-MM-DD` to a day. */
export function parseDay(text: string): Day {
  let day = parsed.get(text);
  if (day === undefined) {
    day = dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
    parsed.set(text, day);
  }
  return day;
}

/** `MM-DD` in a year; 29 February is the 28th where the year has none. */
export function parseYearly(text: string, year: number): Day {
  const month = Number(text.slice(0, 2));
  return Math.min(dayOf(year, month, Number(text.slice(3, 5))), monthEnd(year, month));
}

const two = (n: number): string => (n < 10 ? `0${String(n)}` : String(n));
const formatted = new Map<Day, string>();

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  let text = formatted.get(day);
  if (text === undefined) {
    const { year, month, date } = civilOf(day);
    text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
    formatted.set(day, text);
  }
  return text;
}

/** Minutes from midnight as `05:00`; the day ends at `24:00`. */
export const formatTime = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
