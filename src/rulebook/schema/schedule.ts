import * as v from 'valibot';
import {
  anyDate,
  clock,
  dayOfMonth,
  either,
  fullDate,
  id,
  isText,
  list,
  mapping,
  monthDay,
  optional,
  pattern,
  positive,
  that,
  translated,
  word,
} from './base.ts';
import { footing, value } from './footing.ts';
import { shaped } from './shape.ts';
import { who } from './who.ts';
import { DAY_KINDS, WEEKDAYS } from './words.ts';

/** A campaign, or a stretch of dates. */
export const window = either(isText, id, mapping('a window', { from: anyDate, to: anyDate }));
export type RawWindow = v.InferOutput<typeof window>;

export const start = mapping('a start', { at: clock, ...footing });

const common = {
  ...footing,
  since: optional(fullDate),
  until: optional(fullDate),
  variant: optional(id),
  who: optional(who),
  on: optional(list(word('kind of day', DAY_KINDS))),
  start: optional(start),
  length: optional(value),
  note: optional(translated),
};

const weekdays = list(word('weekday', WEEKDAYS));
const days = list(pattern('the id of a calendar day, or a #tag in quotes', /^#?[a-z0-9-]+$/));
const kind = <const K extends string>(name: K) => ({ kind: v.literal(name) });

const kinds = {
  weekdays: mapping('a schedule of weekdays', {
    ...common,
    ...kind('weekdays'),
    weekdays,
    window: optional(window),
  }),
  yearly: mapping('a yearly schedule', { ...common, ...kind('yearly'), dates: list(monthDay) }),
  calendar: mapping('a calendar schedule', {
    ...common,
    ...kind('calendar'),
    days,
    offset: optional(
      that<number>('a whole number of days, before the day where it is below 0', Number.isInteger, {
        type: 'integer',
      }),
    ),
    round: optional(positive),
  }),
  before: mapping('a schedule before days', {
    ...common,
    ...kind('before'),
    days,
    count: value,
    weekdays: optional(weekdays),
    round: optional(positive),
  }),
  window: mapping('a window schedule', {
    ...common,
    ...kind('window'),
    window,
    weekdays: optional(weekdays),
    days: optional(value),
  }),
  'month-days': mapping('a schedule of month days', {
    ...common,
    ...kind('month-days'),
    monthDays: list(dayOfMonth),
    window: optional(window),
  }),
  every: mapping('a schedule of every n days', {
    ...common,
    ...kind('every'),
    every: positive,
    window,
  }),
  'first-working-day': mapping('a schedule of first working days', {
    ...common,
    ...kind('first-working-day'),
    of: word('span', ['month', 'year']),
    window: optional(window),
  }),
  monthly: mapping('a monthly schedule', {
    ...common,
    ...kind('monthly'),
    window: optional(window),
  }),
  times: mapping('a schedule of so many times', {
    ...common,
    ...kind('times'),
    count: value,
    window,
  }),
  quota: mapping('a quota', {
    ...common,
    ...kind('quota'),
    amount: value,
    hoursPerUnit: value,
    trip: value,
    window,
  }),
  unforeseen: mapping('an unforeseen schedule', {
    ...common,
    ...kind('unforeseen'),
    rate: value,
    window,
  }),
};

export const SCHEDULE_KINDS = Object.keys(kinds) as (keyof typeof kinds)[];
const unknownKind = v.looseObject(
  { kind: word('kind of schedule', SCHEDULE_KINDS) },
  'expected a schedule as a mapping that names its kind',
);

export type RawSchedule = v.InferOutput<(typeof kinds)[keyof typeof kinds]>;

/** Flat: the kind, its fields, its footing. */
export const schedule = shaped(
  v.lazy((input) => {
    const given =
      typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
    return SCHEDULE_KINDS.includes(given as never)
      ? kinds[given as keyof typeof kinds]
      : unknownKind;
  }),
  { any: Object.values(kinds), what: 'a schedule' },
) as unknown as v.GenericSchema<unknown, RawSchedule>;
