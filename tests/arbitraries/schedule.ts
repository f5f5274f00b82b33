import fc from 'fast-check';
import type { Schedule, ScheduleBase, Start, Weekday } from '../../src/rulebook/model.ts';
import { monthDay, seldom, sparse, validity } from './basics.ts';
import { DAYS, KINDS } from './calendar.ts';
import * as f from './footing.ts';
import { whoever } from './person.ts';
import { window } from './windows.ts';

/** Parameters in place of their ids: `settle` gives them names. */
export type Draft<T> = T extends string
  ? T | f.Drafted
  : T extends object
    ? { [K in keyof T]: Draft<T[K]> }
    : T;

export const VARIANTS = ['one', 'other'] as const;
const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const start: fc.Arbitrary<Start> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(0, 300, 480, 1080, 1320, 1410, 1439) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }).map((n) => n * 15) },
    ),
    f.footing,
  )
  .map(([at, footing]) => ({ at, ...footing }));

const weekdays = fc.subarray(WEEKDAYS, { minLength: 1, maxLength: 3 });
const days = fc
  .uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 3 })
  .map((ids) => ids.sort());
const round = seldom(fc.constantFrom(5, 10));

export type Kind = Schedule['kind'];

const ofKind = {
  weekdays: { weekdays, window: seldom(window, 4) },
  yearly: {
    dates: fc.uniqueArray(monthDay, { minLength: 1, maxLength: 3 }),
  },
  calendar: { days, offset: seldom(fc.integer({ min: -5, max: 5 })), round },
  before: { days, count: f.dayCount, weekdays: seldom(weekdays), round },
  window: { window, weekdays: seldom(weekdays), days: seldom(f.dayCount, 4) },
  'month-days': {
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }),
    window: seldom(window),
  },
  every: { days: fc.integer({ min: 1, max: 9 }), window },
  'first-working-day': { of: fc.constantFrom('month', 'year'), window: seldom(window) },
  monthly: { window: seldom(window, 4) },
  times: { count: f.times, window },
  quota: { amount: f.amount, hoursPerUnit: f.hoursPerUnit, trip: f.trip, window },
  unforeseen: { rate: f.rate, window },
} satisfies Record<Kind, Record<string, fc.Arbitrary<unknown>>>;

const DATED = Object.keys(ofKind).filter((k): k is Exclude<Kind, 'quota'> => k !== 'quota');

interface Wishes {
  means: boolean;
  lengths: boolean;
  kinds: readonly Kind[];
}

const schedule = ({ means, lengths, kinds }: Wishes): fc.Arbitrary<Draft<Schedule>> =>
  fc.oneof(
    ...kinds.map((kind) =>
      fc
        .tuple(
          sparse<Record<string, unknown>>({ kind: fc.constant(kind), ...ofKind[kind] }),
          sparse<Draft<ScheduleBase>>({
            variant: seldom(fc.constantFrom(...VARIANTS)),
            who: seldom(whoever({ means })),
            on: seldom(fc.subarray(KINDS, { minLength: 1 })),
            start: lengths ? seldom(start) : fc.constant(undefined),
            length: lengths && kind !== 'quota' ? seldom(f.length) : fc.constant(undefined),
            footing: f.footing,
          }),
          validity,
        )
        .map((parts) => Object.assign({}, ...parts) as Draft<Schedule>),
    ),
  );

/** Schedules of a rule: dated ones of any kind, or the quota of one window. */
export const schedules = (wishes: Omit<Wishes, 'kinds'> & { quota: boolean }) =>
  wishes.quota
    ? fc.tuple(schedule({ ...wishes, kinds: ['quota'] }))
    : fc.array(schedule({ ...wishes, kinds: DATED }), { minLength: 1, maxLength: 3 });
