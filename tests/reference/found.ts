import type { CalendarDay, Footing, Schedule } from '../../src/rulebook/model.ts';
import { daysCalled, datesOfDay, datesOn, isRound, kindOf } from './calendar.ts';
import type { Case } from './case.ts';
import { chance } from './chance.ts';
import {
  addDays,
  datesBetween,
  dayOfMonth,
  firstOf,
  lastOf,
  lastOfMonth,
  monthOf,
  weekday,
  yearOf,
} from './dates.ts';
import { byText, distinct, middles } from './round.ts';
import { countOf, quantity } from './values.ts';
import { instancesOf, type Instance } from './windows.ts';

/** A date before it is filtered; `asked` are the parameters that decided on how many dates there are. */
export interface Found {
  date: string;
  /** the window's instance; without a window, the calendar year */
  season: { from: string; to: string };
  by: (Footing | null)[];
  count?: { id: string; year: number };
}

type Of<K extends Schedule['kind']> = Extract<Schedule, { kind: K }>;

export interface Filter {
  /** in force */
  inForce: (date: string) => boolean;
  /** in force, and of a kind that the schedule names */
  fits: (date: string) => boolean;
  /** whether dates are wanted that a kind of day kept away */
  anyKind: boolean;
}

const inWindow = (instance: Instance, dates: readonly string[]): Found[] =>
  dates.map((date) => ({ date, season: instance, by: [instance.footing] }));

export const all = (instance: Instance): readonly string[] =>
  datesBetween(instance.from, instance.to);

const counted = (instance: Instance, id: string, dates: readonly string[]): Found[] =>
  inWindow(instance, dates).map((f) => ({ ...f, count: { id, year: yearOf(instance.from) } }));

const calendarYear = (date: string): { from: string; to: string } => ({
  from: firstOf(yearOf(date)),
  to: lastOf(yearOf(date)),
});

/** The dates of calendar days, the earliest first: where two give the same date the earlier one sets it. */
const keptDays = (c: Case, s: Of<'calendar'> | Of<'before'>): [date: string, day: CalendarDay][] =>
  daysCalled(c, s.days)
    .flatMap((day) => datesOfDay(c, day).map((date): [string, CalendarDay] => [date, day]))
    .filter(([date, day]) => isRound(day, date, s.round))
    .sort(([a, dayA], [b, dayB]) => byText(a, b) || byText(dayA.id, dayB.id));

const calendar = (c: Case, s: Of<'calendar'>): Found[] =>
  keptDays(c, s).map(([date, day]) => ({
    date: addDays(date, s.offset ?? 0),
    season: calendarYear(date),
    by: [day.footing],
  }));

const before = (c: Case, s: Of<'before'>): Found[] =>
  keptDays(c, s).flatMap(([date, day]) => {
    const n = countOf(c, s.count, yearOf(date)).x;
    return datesBetween(addDays(date, -n), addDays(date, -1))
      .filter((d) => s.weekdays?.includes(weekday(d)) ?? true)
      .map((d) => ({
        date: d,
        season: calendarYear(date),
        by: [day.footing],
        count: { id: s.count, year: yearOf(date) },
      }));
  });

/** The first n dates that fit; `anyKind`: with those before the last of them that a kind of day kept away. */
const firstOnes = (dates: readonly string[], n: number, { fits, inForce }: Filter): string[] => {
  const last = n === 0 ? '' : dates.filter(fits)[n - 1];
  return dates.filter(inForce).filter((d) => last === undefined || d <= last);
};

const windowDays = (c: Case, s: Of<'window'>, filter: Filter): Found[] =>
  instancesOf(c, s.window).flatMap((instance) => {
    const dates = all(instance).filter((d) => s.weekdays?.includes(weekday(d)) ?? true);
    if (s.days === undefined) return inWindow(instance, dates);
    const n = countOf(c, s.days, yearOf(instance.from)).x;
    return counted(instance, s.days, firstOnes(dates, n, filter));
  });

const firstWorkingDay = (c: Case, s: Of<'first-working-day'>): Found[] => {
  const found = instancesOf(c, s.window).flatMap((instance) => inWindow(instance, all(instance)));
  const working = found.filter((f) => kindOf(c, f.date) === 'working');
  const stretch = (date: string): string => (s.of === 'year' ? date.slice(0, 4) : monthOf(date));
  return distinct(working.map((f) => stretch(f.date))).flatMap((one) => {
    const candidates = working.filter((f) => stretch(f.date) === one);
    const first = candidates.map((f) => f.date).sort()[0];
    return candidates.filter((f) => f.date === first);
  });
};

const monthly = (c: Case, s: Of<'monthly'>): Found[] =>
  instancesOf(c, s.window).flatMap((instance) => {
    const dates = all(instance);
    const months = distinct(dates.map(monthOf));
    const long = months.filter((m) => dates.filter((d) => monthOf(d) === m).length >= 15);
    return inWindow(instance, long.map(lastOfMonth));
  });

/** The days of a season on which something unforeseen happens: drawn one by one in a run, else at the middles. */
export const unforeseenDays = (
  c: Case,
  rule: string,
  s: Of<'unforeseen'>,
  instance: Instance,
): string[] => {
  const { draw } = c;
  const rate = quantity(c, s.rate, yearOf(instance.from)).x;
  const days = all(instance);
  if (typeof draw === 'string') return middles(days, Math.floor(rate * days.length + 0.5));
  return days.filter((date) => chance(rule, draw.seed, draw.run, date) < rate);
};

/** What a schedule of any kind but a quota gives, some of it perhaps not in force or of the wrong kind of day. */
export const find = (c: Case, rule: string, s: Schedule, filter: Filter): Found[] => {
  switch (s.kind) {
    case 'weekdays':
      return instancesOf(c, s.window).flatMap((i) =>
        inWindow(
          i,
          all(i).filter((d) => s.weekdays.includes(weekday(d))),
        ),
      );
    case 'yearly':
      return s.dates.flatMap((on) =>
        datesOn(c, on).map((date) => ({ date, season: calendarYear(date), by: [] })),
      );
    case 'calendar':
      return calendar(c, s);
    case 'before':
      return before(c, s);
    case 'window':
      return windowDays(c, s, filter);
    case 'month-days':
      return instancesOf(c, s.window).flatMap((i) =>
        inWindow(
          i,
          all(i).filter((d) => s.days.includes(dayOfMonth(d))),
        ),
      );
    case 'every':
      return instancesOf(c, s.window).flatMap((i) =>
        inWindow(
          i,
          all(i).filter((_, k) => k % s.days === 0),
        ),
      );
    case 'first-working-day':
      return firstWorkingDay(c, s);
    case 'monthly':
      return monthly(c, s);
    case 'times':
      return instancesOf(c, s.window).flatMap((i) => {
        const n = countOf(c, s.count, yearOf(i.from)).x;
        const kept = filter.anyKind && n > 0 ? all(i).filter(filter.inForce) : [];
        return counted(i, s.count, [...middles(all(i).filter(filter.fits), n), ...kept]);
      });
    case 'unforeseen':
      return instancesOf(c, s.window).flatMap((i) =>
        counted(i, s.rate, unforeseenDays(c, rule, s, i)),
      );
    case 'quota':
      return [];
  }
};
