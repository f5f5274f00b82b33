import type { Rule, Schedule } from '../rulebook/model.ts';
import { parseDay, yearOf, type Day } from './civil.ts';
import { datesOf, seasonOf } from './dates.ts';
import { gradeOf, weakest, type Grade } from './footing.ts';
import { inForce, isFree, kindOf, type Person } from './person.ts';
import { roundHalfUp, type Drawn, type Values } from './values.ts';
import { middles, spansOf, type Span } from './windows.ts';

/** A rule falling on the person on a date, before it is answered. */
export interface Occurrence {
  rule: Rule;
  day: Day;
  schedule: number;
  season: number;
  start: number | null;
  /** minutes demanded; null: size not known */
  asked: number | null;
  grade: Grade;
  claims: readonly (readonly string[])[];
  /** the quota period that this trip belongs to */
  quota: Quota | null;
}

/** A quota over one period: met in trips, or answered as a whole. */
export interface Quota {
  from: Day;
  /** the day it is due */
  due: Day;
  minutes: number;
  amount: Drawn;
  /** stands for the whole period on the day it is due */
  whole: Occurrence;
  trips: Occurrence[];
}

export interface Found {
  occurrences: Occurrence[];
  quotas: Quota[];
  /** dates of the shown year lost to living away */
  suspended: number;
  stoppedByKind: boolean;
  possible: boolean;
}

const chosenVariant = (
  rule: Rule,
  variants: Readonly<Record<string, string>>,
): string | undefined => variants[rule.id] ?? rule.variants?.[0];

/** Whether what falls takes hours (or may: its size is not known), and so yields to living away. */
const takesHours = (rule: Rule, schedule: Schedule): boolean =>
  (schedule.length ?? rule.length) !== undefined || rule.money === undefined;

/** All occurrences of a rule over the three years, at most one a date: the first schedule that gives a date sets it. */
export function occurrencesOf(
  rule: Rule,
  person: Person,
  values: Values,
  variants: Readonly<Record<string, string>>,
  away: ReadonlySet<Day>,
  matchesWho: (schedule: Schedule) => boolean,
): Found {
  const found: Found = {
    occurrences: [],
    quotas: [],
    suspended: 0,
    stoppedByKind: false,
    possible: false,
  };
  const taken = new Set<Day>();
  const variant = chosenVariant(rule, variants);
  const yields = rule.away !== true && rule.category !== 'political';

  rule.schedules.forEach((schedule, index) => {
    if (schedule.variant !== undefined && schedule.variant !== variant) return;
    if (!matchesWho(schedule)) return;
    if (schedule.kind === 'quota') {
      for (const span of spansOf(schedule.window, person)) {
        const quota = quotaOf(
          rule,
          schedule,
          index,
          span,
          person,
          values,
          yields ? away : new Set(),
          taken,
        );
        if (quota) found.quotas.push(quota);
      }
      return;
    }
    const dates = datesOf(rule, schedule, person, values);
    found.stoppedByKind ||= dates.stoppedByKind;
    found.possible ||= dates.possible;
    const length = schedule.length ?? rule.length;
    for (const { day, season, grade, claims } of dates.dated) {
      if (taken.has(day)) continue;
      taken.add(day);
      if (yields && away.has(day) && takesHours(rule, schedule)) {
        if (day >= person.start && day <= person.end) found.suspended++;
        continue;
      }
      const year = yearOf(day);
      const drawn = length === undefined ? null : values.minutes(length, year);
      found.occurrences.push({
        rule,
        day,
        season,
        schedule: index,
        quota: null,
        start: (schedule.start ?? rule.start)?.at ?? null,
        asked: drawn ? drawn.value : rule.money ? 0 : null,
        ...footing(
          rule,
          person,
          year,
          grade,
          drawn ? [...claims, drawn.claims] : claims,
          drawn ? [drawn.grade] : [],
        ),
      });
    }
  });
  return found;
}

function footing(
  rule: Rule,
  person: Person,
  year: number,
  dates: Grade,
  claims: readonly (readonly string[])[],
  lengths: readonly Grade[],
): Pick<Occurrence, 'grade' | 'claims'> {
  const applies = gradeOf(person.model, rule.applies, year, person.attributes.region);
  return {
    grade: lengths.reduce(weakest, weakest(applies, dates)),
    claims: [rule.applies.claims, ...claims],
  };
}

function quotaOf(
  rule: Rule,
  schedule: Schedule & { kind: 'quota' },
  index: number,
  span: Span,
  person: Person,
  values: Values,
  away: ReadonlySet<Day>,
  taken: Set<Day>,
): Quota | null {
  const valid = (day: Day): boolean =>
    inForce(day, rule.since, rule.until) && inForce(day, schedule.since, schedule.until);
  const year = yearOf(span.from);
  const amount = values.read(schedule.amount, year);
  const perUnit = values.read(schedule.hoursPerUnit, year);
  const trip = values.minutes(schedule.trip, year);
  const minutes = roundHalfUp(amount.value * perUnit.value * 60);
  const ends = [span.to, rule.until, schedule.until].map((d) =>
    typeof d === 'string' ? parseDay(d) : (d ?? Infinity),
  );
  const due = Math.min(...ends);
  if (minutes <= 0 || trip.value <= 0 || due < span.from || !valid(due)) return null;

  const free: Day[] = [];
  const others: Day[] = [];
  for (let day = Math.max(span.from, person.first); day <= due && day <= person.last; day++) {
    if (!valid(day) || away.has(day) || taken.has(day)) continue;
    (isFree(kindOf(person, day)) ? free : others).push(day);
  }
  const n = Math.ceil(minutes / trip.value);
  const days = middles(n, free.length).map((i) => free[i] ?? due);
  if (n > free.length)
    days.push(...middles(n - free.length, others.length).map((i) => others[i] ?? due));
  days.sort((a, b) => a - b);

  const occurrence = (day: Day, asked: number, start: number | null): Occurrence => {
    const on = yearOf(day);
    const dates = [schedule.footing, ...(span.footing ? [span.footing] : [])];
    const grade = dates
      .map((f) => gradeOf(person.model, f, on, person.attributes.region))
      .reduce(weakest);
    const lengths = [amount, perUnit, trip];
    return {
      rule,
      day,
      asked,
      start,
      schedule: index,
      season: seasonOf(span),
      quota: null,
      ...footing(
        rule,
        person,
        on,
        grade,
        [...dates, ...lengths].map((f) => f.claims),
        lengths.map((l) => l.grade),
      ),
    };
  };
  const start = (schedule.start ?? rule.start)?.at ?? null;
  const quota: Quota = {
    from: span.from,
    due,
    minutes,
    amount,
    trips: [],
    whole: occurrence(due, minutes, null),
  };
  quota.whole.quota = quota;
  quota.trips = days.map((day, k) => {
    taken.add(day);
    return { ...occurrence(day, Math.min(trip.value, minutes - k * trip.value), start), quota };
  });
  return quota;
}
