import type { Activity, CalendarDay, DayKind, Footing, Slot } from '../../src/rulebook/model.ts';
import type { Case } from './case.ts';
import { addDays, dayOfMonth, inForce, inYear, weekday, yearOf, type Validity } from './dates.ts';
import { grade, type Graded } from './footing.ts';
import { matches } from './who.ts';

/** The three years that are scheduled, and one more on either side for what reaches into them. */
export const yearsAround = (c: Case): number[] => [-2, -1, 0, 1, 2].map((n) => c.year + n);

/** The dates of `MM-DD`, `YYYY-MM-DD` or `lunar:NAME` around the shown year. */
export const datesOn = (c: Case, on: string): string[] => {
  if (on.startsWith('lunar:')) return c.model.lunar[on.slice('lunar:'.length)] ?? [];
  return on.length > 5 ? [on] : yearsAround(c).map((year) => inYear(on, year));
};

/** The dates of a calendar day on which it was observed. */
export const datesOfDay = (c: Case, day: CalendarDay): string[] =>
  datesOn(c, day.on).filter((date) => inForce(day, date));

export const daysCalled = (c: Case, names: string[]): CalendarDay[] =>
  names.flatMap((name) => c.model.days.filter((d) => d.id === name));

/** Whether the date is a round anniversary of the day, `round` years apart. */
export const isRound = (day: CalendarDay, date: string, round: number | undefined): boolean => {
  if (round === undefined) return true;
  if (day.founded === undefined) return false;
  const age = yearOf(date) - day.founded;
  return age > 0 && age % round === 0;
};

const holidays = new WeakMap<Case, Set<string>>();

const holidaysOf = (c: Case): Set<string> => {
  const known = holidays.get(c);
  if (known) return known;
  const dates = new Set<string>();
  for (const day of c.model.days)
    for (const date of datesOfDay(c, day))
      for (const off of day.off ?? [])
        if (inForce(off, date)) for (let n = 0; n < off.days; n += 1) dates.add(addDays(date, n));
  holidays.set(c, dates);
  return dates;
};

/** Whether the date lies in a stretch of `MM-DD` each year or of full dates once. */
const within = (c: Case, from: string, to: string, date: string): boolean => {
  if (from.length > 5) return from <= date && date <= to;
  const over = to < from;
  return yearsAround(c).some(
    (year) => inYear(from, year) <= date && date <= inYear(to, over ? year + 1 : year),
  );
};

const kinds = new WeakMap<Case, Map<string, DayKind>>();

/** The kind of a date for the person. */
export const kindOf = (c: Case, date: string): DayKind => {
  const known = kinds.get(c) ?? new Map<string, DayKind>();
  kinds.set(c, known);
  const kind = known.get(date) ?? firstThatFits(c, date);
  known.set(date, kind);
  return kind;
};

const firstThatFits = (c: Case, date: string): DayKind => {
  const { work } = c.person;
  if (holidaysOf(c).has(date)) return 'holiday';
  const farmer = work === 'coop-farm';
  if (farmer && [1, 11, 21].includes(dayOfMonth(date))) return 'farm-rest';
  if (!farmer && weekday(date) === 'sun') return 'rest';
  const learns = work === 'school' || work === 'university';
  const onHoliday = c.model.schoolHolidays.some(
    (h) => matches(h.who, c.person) && within(c, h.from, h.to, date),
  );
  if (learns && onHoliday) return 'school-holiday';
  return !farmer && weekday(date) === 'sat' ? 'saturday' : 'working';
};

const timetables = new WeakMap<Slot[], Activity[]>();

/** What the profile does in each of the 1,440 minutes of a date. */
export const dayOf = (c: Case, date: string): Activity[] => {
  const slots = c.profile.days[kindOf(c, date)];
  const minutes = timetables.get(slots) ?? [];
  if (minutes.length === 0)
    for (const slot of slots)
      for (let m = slot.from; m < slot.to; m += 1) minutes[m] = slot.activity;
  timetables.set(slots, minutes);
  return minutes;
};

export const gradeAt = (c: Case, footing: Footing, date: string): Graded =>
  grade(c.model, c.person, footing, yearOf(date));

export const allInForce = (things: Validity[], date: string): boolean =>
  things.every((thing) => inForce(thing, date));
