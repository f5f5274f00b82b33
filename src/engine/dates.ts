import type { CalendarDay, Footing, Rule, Schedule, Weekday } from '../rulebook/model.ts';
import { civilOf, monthEnd, parseYearly, weekdayOf, yearOf, type Day } from './civil.ts';
import { gradeOf, weakest, type Grade } from './footing.ts';
import { dateOf, inForce, isWorking, KINDS, kindOf, type Person } from './person.ts';
import type { Values } from './values.ts';
import { middles, roundedDays, spansOf, type Span } from './windows.ts';

/** A date that a schedule gives, with what it rests on. */
export interface Dated {
  day: Day;
  /** names the instance of the window: a season's price is paid once for it */
  season: number;
  grade: Grade;
  claims: readonly (readonly string[])[];
}

/** What a schedule gives, and whether the kinds of day alone kept a date of the shown year away. */
export interface Dates {
  dated: Dated[];
  stoppedByKind: boolean;
  /** an unforeseen duty whose rate gives no date in a typical season */
  possible: boolean;
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A month counts for a monthly demand when the window holds this many of its days. */
const MONTH_MIN_DAYS = 15;

export const seasonOf = (span: Span): number => span.from * 4096 + (span.to - span.from);

/** The dates of one schedule over the three years; quotas are planned elsewhere. */
export function datesOf(rule: Rule, schedule: Schedule, person: Person, values: Values): Dates {
  const { model, attributes } = person;
  const mask = schedule.on ? KINDS.map((kind) => schedule.on?.includes(kind) ?? true) : null;
  const out: Dates = { dated: [], stoppedByKind: false, possible: false };

  const valid = (day: Day): boolean =>
    day >= person.first &&
    day <= person.last &&
    inForce(day, rule.since, rule.until) &&
    inForce(day, schedule.since, schedule.until);
  const kindFits = (day: Day): boolean => mask === null || mask[kindOf(person, day)] === true;
  const fits = (day: Day): boolean => {
    if (!valid(day)) return false;
    if (kindFits(day)) return true;
    if (day >= person.start && day <= person.end) out.stoppedByKind = true;
    return false;
  };
  const grades = (
    day: Day,
    extra: Footing | null,
    param?: string,
  ): Pick<Dated, 'grade' | 'claims'> => {
    const year = yearOf(day);
    let grade = gradeOf(model, schedule.footing, year, attributes.region);
    const claims: (readonly string[])[] = [schedule.footing.claims];
    if (extra) {
      grade = weakest(grade, gradeOf(model, extra, year, attributes.region));
      claims.push(extra.claims);
    }
    if (param !== undefined) {
      const drawn = values.read(param, year);
      grade = weakest(grade, drawn.grade);
      claims.push(drawn.claims);
    }
    return { grade, claims };
  };
  const add = (
    day: Day,
    span: Span,
    param?: string,
    footing: Footing | null = span.footing,
  ): void => {
    out.dated.push({ day, season: seasonOf(span), ...grades(day, footing, param) });
  };
  const addFitting = (span: Span, wanted: (day: Day) => boolean): void => {
    for (let day = Math.max(span.from, person.first); day <= span.to && day <= person.last; day++) {
      if (wanted(day) && fits(day)) add(day, span);
    }
  };
  const onWeekday = (weekdays: readonly Weekday[] | undefined, day: Day): boolean =>
    weekdays === undefined || weekdays.includes(WEEKDAYS[weekdayOf(day)] ?? 'mon');
  const calendarDays = (
    ids: readonly string[],
    round: number | undefined,
  ): [CalendarDay, Day, Span][] => {
    const found: [CalendarDay, Day, Span][] = [];
    for (const span of spansOf(undefined, person)) {
      const year = yearOf(span.from);
      for (const day of model.days) {
        if (!ids.includes(day.id)) continue;
        const date = dateOf(model, day, year);
        if (date === null) continue;
        const age = year - (day.founded ?? year);
        if (round === undefined || (age > 0 && age % round === 0)) found.push([day, date, span]);
      }
    }
    return found;
  };

  switch (schedule.kind) {
    case 'weekdays':
      for (const span of spansOf(schedule.window, person))
        addFitting(span, (day) => onWeekday(schedule.weekdays, day));
      break;
    case 'month-days':
      for (const span of spansOf(schedule.window, person)) {
        addFitting(span, (day) => schedule.days.includes(civilOf(day).date));
      }
      break;
    case 'yearly':
      for (const span of spansOf(undefined, person)) {
        for (const date of schedule.dates) {
          const day = parseYearly(date, yearOf(span.from));
          if (fits(day)) add(day, span);
        }
      }
      break;
    case 'calendar':
      for (const [day, date, span] of calendarDays(schedule.days, schedule.round)) {
        const on = date + (schedule.offset ?? 0);
        if (fits(on)) add(on, span, undefined, day.footing);
      }
      break;
    case 'before':
      for (const [day, date, span] of calendarDays(schedule.days, schedule.round)) {
        const n = values.count(schedule.count, yearOf(date)).value;
        for (let on = date - n; on < date; on++) {
          if (onWeekday(schedule.weekdays, on) && fits(on))
            add(on, span, schedule.count, day.footing);
        }
      }
      break;
    case 'window':
      for (const span of spansOf(schedule.window, person)) {
        let left =
          schedule.days === undefined
            ? Infinity
            : values.count(schedule.days, yearOf(span.from)).value;
        for (let day = span.from; day <= span.to && left > 0; day++) {
          if (!onWeekday(schedule.weekdays, day) || !fits(day)) continue;
          add(day, span, schedule.days);
          left--;
        }
      }
      break;
    case 'every':
      for (const span of spansOf(schedule.window, person)) {
        for (let day = span.from; day <= span.to; day += schedule.days)
          if (fits(day)) add(day, span);
      }
      break;
    case 'first-working-day':
      for (const span of spansOf(schedule.window, person)) {
        let done = -1;
        for (
          let day = Math.max(span.from, person.first);
          day <= span.to && day <= person.last;
          day++
        ) {
          const { year, month } = civilOf(day);
          const period = schedule.of === 'year' ? year : year * 12 + month;
          if (period === done || !isWorking(kindOf(person, day))) continue;
          done = period;
          if (fits(day)) add(day, span);
        }
      }
      break;
    case 'monthly':
      for (const span of spansOf(schedule.window, person)) {
        for (let day = Math.max(span.from, person.first); day <= span.to;) {
          const { year, month } = civilOf(day);
          const end = monthEnd(year, month);
          if (Math.min(end, span.to) - day + 1 >= MONTH_MIN_DAYS && fits(end)) add(end, span);
          day = end + 1;
        }
      }
      break;
    case 'times':
      for (const span of spansOf(schedule.window, person)) {
        const list: Day[] = [];
        for (let day = span.from; day <= span.to; day++) if (fits(day)) list.push(day);
        const n = values.count(schedule.count, yearOf(span.from)).value;
        for (const i of middles(n, list.length)) add(list[i] ?? span.from, span, schedule.count);
      }
      break;
    case 'unforeseen':
      for (const span of spansOf(schedule.window, person)) {
        const n = roundedDays(values.read(schedule.rate, yearOf(span.from)).value, span);
        if (n === 0 && span.from <= person.end && span.to >= person.start) out.possible = true;
        for (const i of middles(n, span.to - span.from + 1)) {
          if (fits(span.from + i)) add(span.from + i, span, schedule.rate);
        }
      }
      break;
    case 'quota':
      break;
  }
  return out;
}
