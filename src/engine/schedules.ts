import type { CalendarDay, Footing, Schedule, Weekday, Window } from '../rulebook/model.ts';
import { civilOf, monthEnd, parseYearly, weekdayOf, yearEnd, yearOf, type Day } from './civil.ts';
import { dateOf, isWorking, kindOf, type Person } from './person.ts';
import type { Values } from './values.ts';
import { middles, spansOf, type Span } from './windows.ts';

/** What the ways of giving dates work with. */
export interface Scan {
  person: Person;
  values: Values;
  /** id of the rule that the dates are of */
  rule: string;
  /** the first and last day whose occurrences bear on the shown year; others need not be given */
  from: Day;
  to: Day;
  /** in force on that day, and a kind of day that the schedule names */
  fits: (day: Day) => boolean;
  /** adds a date; `rests` names what it rests on beside the schedule itself */
  give: (day: Day, span: Span, rests?: { footing?: Footing; param?: string }) => void;
  /** a season in which nothing unforeseen happens */
  notePossible: (span: Span) => void;
}

type Of<K extends Schedule['kind']> = Extract<Schedule, { kind: K }>;

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A month counts for a monthly demand when the window holds this many of its days. */
const MONTH_MIN_DAYS = 15;

const onWeekday = (weekdays: readonly Weekday[] | undefined, day: Day): boolean => {
  if (weekdays === undefined) return true;
  const weekday = WEEKDAYS[weekdayOf(day)];
  return weekday !== undefined && weekdays.includes(weekday);
};

function daysIn(span: Span, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const last = Math.min(span.to, to);
  for (let day = Math.max(span.from, from); day <= last; day++) days.push(day);
  return days;
}

/** The instances of a window that meet the days that are asked for. */
const spansIn = (window: Window | undefined, { person, from, to }: Scan): Span[] =>
  spansOf(window, person).filter((span) => span.to >= from && span.from <= to);

/** The dates of calendar days in the three years, in their order; only round anniversaries when `round` is given. */
function calendarDates(
  { days, round }: Of<'calendar'> | Of<'before'>,
  person: Person,
): [CalendarDay, Day, Span][] {
  const found: [CalendarDay, Day, Span][] = [];
  for (const span of spansOf(undefined, person)) {
    const year = yearOf(span.from);
    for (const day of person.model.days) {
      const date = days.includes(day.id) ? dateOf(person.model, day, year) : null;
      const age = year - (day.founded ?? year);
      if (date !== null && (round === undefined || (age > 0 && age % round === 0)))
        found.push([day, date, span]);
    }
  }
  // Where two days give the same date the earlier one sets it, in whatever order they were read.
  return found.sort(([a, dateA], [b, dateB]) => dateA - dateB || (a.id < b.id ? -1 : 1));
}

const WAYS: { [K in Schedule['kind']]: (schedule: Of<K>, scan: Scan) => void } = {
  weekdays: ({ weekdays, window }, scan) => {
    for (const span of spansIn(window, scan)) {
      for (const day of daysIn(span, scan.from, scan.to))
        if (onWeekday(weekdays, day) && scan.fits(day)) scan.give(day, span);
    }
  },
  'month-days': ({ days, window }, scan) => {
    for (const span of spansIn(window, scan)) {
      for (const day of daysIn(span, scan.from, scan.to))
        if (days.includes(civilOf(day).date) && scan.fits(day)) scan.give(day, span);
    }
  },
  yearly: ({ dates }, { person, fits, give }) => {
    for (const span of spansOf(undefined, person)) {
      for (const date of dates) {
        const day = parseYearly(date, yearOf(span.from));
        if (fits(day)) give(day, span);
      }
    }
  },
  calendar: (schedule, { person, fits, give }) => {
    for (const [{ footing }, date, span] of calendarDates(schedule, person)) {
      const day = date + (schedule.offset ?? 0);
      if (fits(day)) give(day, span, { footing });
    }
  },
  before: (schedule, { person, values, fits, give }) => {
    const param = schedule.count;
    for (const [{ footing }, date, span] of calendarDates(schedule, person)) {
      for (let day = date - values.count(param, yearOf(date)).value; day < date; day++) {
        if (onWeekday(schedule.weekdays, day) && fits(day)) give(day, span, { footing, param });
      }
    }
  },
  window: ({ window, weekdays, days: param }, scan) => {
    for (const span of spansIn(window, scan)) {
      let left = param === undefined ? Infinity : scan.values.count(param, yearOf(span.from)).value;
      for (let day = span.from; day <= span.to && left > 0; day++) {
        if (!onWeekday(weekdays, day) || !scan.fits(day)) continue;
        scan.give(day, span, param === undefined ? {} : { param });
        left--;
      }
    }
  },
  every: ({ days, window }, scan) => {
    for (const span of spansIn(window, scan)) {
      for (let day = span.from; day <= span.to; day += days)
        if (scan.fits(day)) scan.give(day, span);
    }
  },
  'first-working-day': ({ of, window }, { person, fits, give }) => {
    const done = new Set<number>();
    for (const span of spansOf(window, person)) {
      const last = Math.min(span.to, person.last);
      for (let day = Math.max(span.from, person.first); day <= last; day++) {
        const { year, month } = civilOf(day);
        const period = of === 'year' ? year : year * 12 + month;
        if (!done.has(period) && !isWorking(kindOf(person, day))) continue;
        if (!done.has(period) && fits(day)) give(day, span);
        done.add(period);
        // The rest of the period gives nothing more.
        day = of === 'year' ? yearEnd(year) : monthEnd(year, month);
      }
    }
  },
  monthly: ({ window }, { person, fits, give }) => {
    for (const span of spansOf(window, person)) {
      for (let day = Math.max(span.from, person.first); day <= span.to;) {
        const { year, month } = civilOf(day);
        const end = monthEnd(year, month);
        if (Math.min(end, span.to) - day + 1 >= MONTH_MIN_DAYS && fits(end)) give(end, span);
        day = end + 1;
      }
    }
  },
  times: ({ window, count: param }, scan) => {
    const { person, values, fits, give } = scan;
    for (const span of spansIn(window, scan)) {
      const n = values.count(param, yearOf(span.from)).value;
      const list = n === 0 ? [] : daysIn(span, person.first, person.last).filter(fits);
      for (const i of middles(n, list.length)) give(list[i] ?? span.from, span, { param });
    }
  },
  unforeseen: ({ window, rate: param }, scan) => {
    const { values, rule, fits, give, notePossible } = scan;
    for (const span of spansIn(window, scan)) {
      const days = values.unforeseen(rule, param, span);
      if (days.length === 0) notePossible(span);
      for (const day of days) if (fits(day)) give(day, span, { param });
    }
  },
  quota: () => undefined,
};

/** Calls `give` for each date that the schedule gives in the days asked for, and perhaps for others. */
export function giveDates<K extends Schedule['kind']>(schedule: Of<K>, scan: Scan): void {
  const way = WAYS[schedule.kind] as (schedule: Of<K>, scan: Scan) => void;
  way(schedule, scan);
}
