import type {
  Activity,
  Attributes,
  CalendarDay,
  DayKind,
  Model,
  Profile,
} from '../rulebook/model.ts';
import {
  civilOf,
  parseDay,
  parseYearly,
  weekdayOf,
  yearEnd,
  yearStart,
  type Day,
} from './civil.ts';
import { matches, organisationOf } from './who.ts';

export const KINDS: readonly DayKind[] = [
  'working',
  'saturday',
  'rest',
  'holiday',
  'school-holiday',
  'farm-rest',
];
const [WORKING, SATURDAY, REST, HOLIDAY, SCHOOL_HOLIDAY, FARM_REST] = [0, 1, 2, 3, 4, 5];
export const ACTIVITIES: readonly Activity[] = ['sleep', 'job', 'livelihood', 'household', 'rest'];
const FARM_RESTS = [1, 11, 21];
/** Characters of a date of each year, `MM-DD`; a date of one year is longer. */
const MONTH_DAY = 5;

/** The date on which a calendar day falls in a year, or null if it is not kept then. */
export function dateOf(model: Model, day: CalendarDay, year: number): Day | null {
  let date: Day | undefined;
  if (day.on.startsWith('lunar:')) {
    const text = model.lunar[day.on.slice(6)]?.find((d) => Number(d.slice(0, 4)) === year);
    date = text === undefined ? undefined : parseDay(text);
  } else if (day.on.length === MONTH_DAY) date = parseYearly(day.on, year);
  else if (Number(day.on.slice(0, 4)) === year) date = parseDay(day.on);
  return date !== undefined && inForce(date, day.since, day.until) ? date : null;
}

/** Both ends belong to the time in force. */
export const inForce = (day: Day, since?: string, until?: string): boolean =>
  (since === undefined || day >= parseDay(since)) &&
  (until === undefined || day <= parseDay(until));

/** The public holidays between two days, as a mark for each day. */
function holidays(model: Model, first: Day, last: Day): Uint8Array {
  const marks = new Uint8Array(last - first + 1);
  for (let year = civilOf(first).year - 1; year <= civilOf(last).year; year++) {
    for (const day of model.days) {
      const date = day.off ? dateOf(model, day, year) : null;
      if (date === null) continue;
      for (const off of day.off ?? []) {
        if (!inForce(date, off.since, off.until)) continue;
        for (let d = Math.max(date, first); d < date + off.days && d <= last; d++)
          marks[d - first] = 1;
      }
    }
  }
  return marks;
}

/** A person in a year, with the kind of every day of that year and its neighbours. */
export interface Person {
  model: Model;
  attributes: Attributes;
  organisation: string;
  profile: Profile;
  year: number;
  /** first and last day of the shown year */
  start: Day;
  end: Day;
  /** first and last day of the three years that are scheduled */
  first: Day;
  last: Day;
  /** index into KINDS for each day from `first` */
  kinds: Uint8Array;
}

function kindsOf(
  model: Model,
  attributes: Attributes,
  organisation: string,
  first: Day,
  last: Day,
): Uint8Array {
  const kinds = holidays(model, first, last);
  const farmer = attributes.work === 'coop-farm';
  const pupil = attributes.work === 'school' || attributes.work === 'university';
  const away = pupil ? schoolHolidays(model, attributes, organisation, first, last) : null;
  for (let day = first; day <= last; day++) {
    const i = day - first;
    const weekday = weekdayOf(day);
    if (kinds[i] === 1) kinds[i] = HOLIDAY;
    else if (farmer) kinds[i] = FARM_RESTS.includes(civilOf(day).date) ? FARM_REST : WORKING;
    else if (weekday === 6) kinds[i] = REST;
    else if (away?.[i]) kinds[i] = SCHOOL_HOLIDAY;
    else kinds[i] = weekday === 5 ? SATURDAY : WORKING;
  }
  return kinds;
}

function schoolHolidays(
  model: Model,
  attributes: Attributes,
  organisation: string,
  first: Day,
  last: Day,
): Uint8Array {
  const marks = new Uint8Array(last - first + 1);
  for (const holiday of model.schoolHolidays) {
    if (!matches(holiday.who, attributes, organisation)) continue;
    const mark = (from: Day, to: Day): void => {
      for (let d = Math.max(from, first); d <= to && d <= last; d++) marks[d - first] = 1;
    };
    const { from, to } = holiday;
    if (from.length > MONTH_DAY) mark(parseDay(from), parseDay(to));
    else
      for (let year = civilOf(first).year - 1; year <= civilOf(last).year; year++)
        mark(parseYearly(from, year), parseYearly(to, to < from ? year + 1 : year));
  }
  return marks;
}

/** As many as are asked for in turn: the two halves of a comparison in a few kinds of life. */
const MOST_KEPT = 8;
const kept = new WeakMap<Model, Map<string, Uint8Array>>();

/** The kinds of the days, the same array for all people whose days are of the same kinds. */
function keptKinds(
  model: Model,
  attributes: Attributes,
  organisation: string,
  year: number,
): Uint8Array {
  const { work } = attributes;
  const off = model.schoolHolidays.map((one) => Number(matches(one.who, attributes, organisation)));
  const key = `${year} ${work} ${off.join('')}`;
  const known = kept.get(model) ?? new Map<string, Uint8Array>();
  kept.set(model, known);
  let kinds = known.get(key);
  if (!kinds) {
    kinds = kindsOf(model, attributes, organisation, yearStart(year - 1), yearEnd(year + 1));
    known.set(key, kinds);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  }
  return kinds;
}

/** @throws RangeError when no day profile fits the person (the validator reports such a rulebook). */
export function personOf(model: Model, attributes: Attributes, year: number): Person {
  const organisation = organisationOf(model, attributes);
  const profile = model.profiles.find((p) => matches(p.who, attributes, organisation));
  if (!profile) throw new RangeError('no day profile of the rulebook fits this person');
  const first = yearStart(year - 1);
  const last = yearEnd(year + 1);
  return {
    model,
    attributes,
    organisation,
    profile,
    year,
    first,
    last,
    start: yearStart(year),
    end: yearEnd(year),
    kinds: keptKinds(model, attributes, organisation, year),
  };
}

export const kindOf = (person: Person, day: Day): number =>
  person.kinds[day - person.first] ?? WORKING;
export const isWorking = (kind: number): boolean => kind === WORKING;
/** Rest days and public holidays, on which quotas are met first. */
export const isFree = (kind: number): boolean =>
  kind === REST || kind === HOLIDAY || kind === FARM_REST;

/** The calendar year of a day of the three. */
export const yearIn = (person: Person, day: Day): number =>
  day < person.start ? person.year - 1 : day > person.end ? person.year + 1 : person.year;
