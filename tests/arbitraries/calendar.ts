import fc from 'fast-check';
import type {
  Activity,
  CalendarDay,
  DayKind,
  Profile,
  SchoolHoliday,
  Slot,
} from '../../src/rulebook/model.ts';
import { date, monthDay, seldom, sparse, validity, YEARS } from './basics.ts';
import { addDays } from '../reference/dates.ts';
import { footing } from './footing.ts';
import { whoever } from './person.ts';

export const DAYS = ['sun-day', 'founding', 'new-year', 'moon'] as const;
export const TAGS = ['kim', 'party'] as const;
export const KINDS: DayKind[] = [
  'working',
  'saturday',
  'rest',
  'holiday',
  'school-holiday',
  'farm-rest',
];

const off = fc.array(
  fc.tuple(validity, fc.integer({ min: 1, max: 3 })).map(([v, days]) => ({ ...v, days })),
  { minLength: 1, maxLength: 2 },
);

export const calendarDay = (id: string): fc.Arbitrary<CalendarDay> =>
  fc
    .tuple(
      sparse<CalendarDay>({
        id: fc.constant(id),
        on:
          id === 'moon'
            ? fc.constant('lunar:moon')
            : fc.oneof({ weight: 4, arbitrary: monthDay }, { weight: 1, arbitrary: date }),
        tags: fc.subarray([...TAGS]),
        founded: seldom(fc.integer({ min: 1900, max: 2015 }), 4),
        off: seldom(off, 4),
        footing,
      }),
      validity,
    )
    .map(([day, v]) => ({ ...day, ...v }));

/** A date of January or February for each year. */
export const lunar: fc.Arbitrary<Record<string, string[]>> = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 })
  .map((offsets) => ({
    moon: offsets.map((n, i) => {
      const month = n < 28 ? '01' : '02';
      return `${YEARS.first + i}-${month}-${String((n % 28) + 1).padStart(2, '0')}`;
    }),
  }));

const stretch = fc.oneof(
  { weight: 4, arbitrary: fc.record({ from: monthDay, to: monthDay }) },
  { weight: 1, arbitrary: date.map((from) => ({ from, to: addDays(from, 30) })) },
);

export const schoolHoliday: fc.Arbitrary<SchoolHoliday> = fc
  .record({ who: whoever({ means: false }), dates: stretch, footing })
  .map(({ dates, ...rest }) => ({ ...rest, ...dates }));

const activity = fc.constantFrom<Activity>('sleep', 'job', 'livelihood', 'household', 'rest');

const slots: fc.Arbitrary<Slot[]> = fc
  .tuple(
    fc.uniqueArray(
      fc.integer({ min: 1, max: 143 }).map((n) => n * 10),
      { maxLength: 7 },
    ),
    fc.array(activity, { minLength: 8, maxLength: 8 }),
  )
  .map(([cuts, activities]) => {
    const ends = [...cuts.sort((a, b) => a - b), 1440];
    return ends.map((to, i) => ({
      from: i === 0 ? 0 : (ends[i - 1] ?? 0),
      to,
      activity: i === 0 || i === ends.length - 1 ? 'sleep' : (activities[i] ?? 'rest'),
    }));
  });

export const timetable: fc.Arbitrary<Profile['days']> = fc
  .array(slots, { minLength: KINDS.length, maxLength: KINDS.length })
  .map((all) => Object.fromEntries(KINDS.map((kind, i) => [kind, all[i]])) as Profile['days']);
