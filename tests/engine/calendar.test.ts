import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import type {
  Attributes,
  CalendarDay,
  Model,
  Parameter,
  Schedule,
} from '../../src/rulebook/model.ts';
import { ask, duty, FIRM, HOUR, on, somebodyWith, tiny, value } from './tiny.ts';

/** Which dates a schedule gives. The dates were worked out by hand. */

const day = (id: string, date: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  id,
  on: date,
  tags: [],
  footing: FIRM,
  ...more,
});

const DAYS = [
  day('new-year', '01-01', { off: [{ days: 2 }] }),
  day('republic', '09-09', { founded: 1948, off: [{ days: 1 }] }),
  day('party-founding', '10-10', { founded: 1945, off: [{ days: 1 }] }),
  day('army-april', '04-25', { until: '2017-12-31' }),
  day('army-february', '02-08', { since: '2018-01-01' }),
  day('seollal', 'lunar:seollal'),
];

const RULEBOOK: Partial<Model> = {
  days: DAYS,
  lunar: { seollal: ['2015-02-19', '2016-02-08', '2017-01-28'] },
  campaigns: [
    { id: 'battle', periods: [{ from: '2016-02-23', to: '2016-05-02', ...FIRM }] },
    {
      id: 'farm',
      periods: [{ from: '2015-05-10', to: '2015-05-12', ...FIRM }],
      yearly: { from: '05-15', to: '05-17', until: 2016, ...FIRM },
    },
  ],
  schoolHolidays: [{ who: { work: ['school'] }, from: '12-31', to: '02-15', footing: FIRM }],
};

interface Given {
  says: string;
  schedules: Schedule[];
  parameters?: Record<string, Parameter>;
  who?: Partial<Attributes>;
  since?: string;
  /** year: the dates in it, `MM-DD` */
  dates: Record<number, string[]>;
}

const ALL_MAY = { from: '05-01', to: '05-31' };

const CASES: Given[] = [
  {
    says: 'weekdays within a window, both ends in it',
    schedules: [
      on({ kind: 'weekdays', weekdays: ['tue', 'sat'], window: { from: '02-23', to: '03-01' } }),
    ],
    dates: { 2015: ['02-24', '02-28'], 2016: ['02-23', '02-27', '03-01'] },
  },
  {
    says: 'a date each year; 29 February is the 28th in a common year',
    schedules: [on({ kind: 'yearly', dates: ['02-29', '10-16'] })],
    dates: { 2015: ['02-28', '10-16'], 2016: ['02-29', '10-16'] },
  },
  {
    says: 'the day after a lunar day',
    schedules: [on({ kind: 'calendar', days: ['seollal'], offset: 1 })],
    dates: { 2015: ['02-20'], 2016: ['02-09'], 2017: ['01-29'], 2018: [] },
  },
  {
    says: 'days before a day count over the end of a month',
    schedules: [on({ kind: 'calendar', days: ['army-february'], offset: -8 })],
    dates: { 2018: ['01-31'] },
  },
  {
    says: 'only round anniversaries',
    schedules: [on({ kind: 'calendar', days: ['party-founding', 'republic'], round: 5 })],
    dates: { 2015: ['10-10'], 2016: [], 2018: ['09-09'] },
  },
  {
    says: 'army day moves from April to February',
    schedules: [on({ kind: 'before', days: ['army-april', 'army-february'], count: 'two' })],
    parameters: { two: value('days', 2) },
    dates: { 2017: ['04-23', '04-24'], 2018: ['02-06', '02-07'] },
  },
  {
    says: 'the rehearsals for New Year stand in the old year',
    schedules: [on({ kind: 'before', days: ['new-year'], count: 'days' })],
    parameters: { days: value('days', 2.5) },
    dates: { 2016: ['12-29', '12-30', '12-31'] },
  },
  {
    says: 'given weekdays among the days before',
    schedules: [
      on({ kind: 'before', days: ['army-april'], count: 'week', weekdays: ['mon', 'fri'] }),
    ],
    parameters: { week: value('days', 7) },
    dates: { 2016: ['04-18', '04-22'] },
  },
  {
    says: 'a campaign has its dated period, else its yearly window, else nothing',
    schedules: [on({ kind: 'window', window: { campaign: 'farm' } })],
    dates: {
      2014: ['05-15', '05-16', '05-17'],
      2015: ['05-10', '05-11', '05-12'],
      2016: ['05-15', '05-16', '05-17'],
      2017: [],
    },
  },
  {
    says: 'a window over New Year shows its end in January and its beginning in December',
    schedules: [on({ kind: 'window', window: { from: '12-30', to: '01-02' } })],
    dates: { 2016: ['01-01', '01-02', '12-30', '12-31'] },
  },
  {
    says: 'the first three Sundays of a window',
    schedules: [on({ kind: 'window', window: ALL_MAY, days: 'three', on: ['rest'] })],
    parameters: { three: value('days', 3) },
    dates: { 2016: ['05-01', '05-08', '05-15'] },
  },
  {
    says: 'days of the month',
    schedules: [
      on({ kind: 'month-days', days: [1, 11, 31], window: { from: '03-11', to: '05-30' } }),
    ],
    dates: { 2016: ['03-11', '03-31', '04-01', '04-11', '05-01', '05-11'] },
  },
  {
    says: 'every third day from the first day of the window',
    schedules: [on({ kind: 'every', days: 3, window: { from: '12-30', to: '01-08' } })],
    dates: { 2016: ['01-02', '01-05', '01-08', '12-30'] },
  },
  {
    says: 'the first working day of the year is no holiday, Saturday or Sunday',
    schedules: [on({ kind: 'first-working-day', of: 'year' })],
    dates: { 2014: ['01-03'], 2015: ['01-05'], 2016: ['01-04'] },
  },
  {
    says: 'the first working day of each month that the window reaches',
    schedules: [
      on({ kind: 'first-working-day', of: 'month', window: { from: '04-20', to: '06-30' } }),
    ],
    dates: { 2016: ['04-20', '05-02', '06-01'] },
  },
  {
    says: 'the monthly deposit of the battle falls due in March and April, not February or May',
    schedules: [on({ kind: 'monthly', window: { campaign: 'battle' } })],
    dates: { 2015: [], 2016: ['03-31', '04-30'] },
  },
  {
    says: 'three times in nine days',
    schedules: [on({ kind: 'times', count: 'three', window: { from: '02-01', to: '02-09' } })],
    parameters: { three: value('times', 3.4) },
    dates: { 2016: ['02-02', '02-05', '02-08'] },
  },
  {
    says: 'more times than there are days take each day once',
    schedules: [on({ kind: 'times', count: 'nine', window: { from: '02-01', to: '02-03' } })],
    parameters: { nine: value('times', 9) },
    dates: { 2016: ['02-01', '02-02', '02-03'] },
  },
  {
    says: 'a rate of one in ten days over April',
    schedules: [on({ kind: 'unforeseen', rate: 'rate', window: { from: '04-01', to: '04-30' } })],
    parameters: { rate: value('per-day', 0.1) },
    dates: { 2016: ['04-06', '04-16', '04-26'] },
  },
  {
    says: 'a rate too small for one day in the season gives none',
    schedules: [on({ kind: 'unforeseen', rate: 'rate', window: { from: '04-01', to: '04-30' } })],
    parameters: { rate: value('per-day', 0.016) },
    dates: { 2016: [] },
  },
  {
    says: 'a pattern that replaces another, from a given date',
    schedules: [
      on({ kind: 'weekdays', weekdays: ['tue', 'sat'], until: '2021-05-31', window: ALL_MAY }),
      on({
        kind: 'weekdays',
        weekdays: ['mon', 'wed', 'sat'],
        since: '2021-06-01',
        window: { from: '05-24', to: '06-07' },
      }),
    ],
    dates: {
      2021: [
        '05-01',
        '05-04',
        '05-08',
        '05-11',
        '05-15',
        '05-18',
        '05-22',
        '05-25',
        '05-29',
        '06-02',
        '06-05',
        '06-07',
      ],
    },
  },
  {
    says: 'a rule in force from the middle of a window',
    since: '2016-05-30',
    schedules: [on({ kind: 'window', window: ALL_MAY })],
    dates: { 2015: [], 2016: ['05-30', '05-31'] },
  },
  {
    says: 'farmers rest on the 1st, 11th and 21st, and have no Sundays or Saturdays',
    who: { work: 'coop-farm' },
    schedules: [on({ kind: 'window', window: ALL_MAY, on: ['farm-rest', 'rest', 'saturday'] })],
    dates: { 2016: ['05-01', '05-11', '05-21'] },
  },
  {
    says: 'sessions on working days and Saturdays skip the holiday',
    schedules: [
      on({
        kind: 'weekdays',
        weekdays: ['fri', 'sat'],
        window: { from: '09-02', to: '09-10' },
        on: ['working', 'saturday'],
      }),
    ],
    dates: { 2016: ['09-02', '09-03', '09-10'] },
  },
  {
    says: 'pupils on holiday have Sundays and public holidays all the same',
    who: { work: 'school', age: 12 },
    schedules: [
      on({ kind: 'window', window: { from: '12-30', to: '01-04' }, on: ['school-holiday'] }),
    ],
    dates: { 2016: ['01-04', '12-31'] },
  },
];

const shown = (given: Given, year: number): string[] => {
  const { since } = given;
  const rule = duty({ id: 'duty', schedules: given.schedules, ...(since ? { since } : {}) });
  const model = tiny({ ...RULEBOOK, rules: [rule], parameters: { ...HOUR, ...given.parameters } });
  const ledger = simulate(model, ask(year, { attributes: somebodyWith(given.who) }));
  return ledger.lines.map((line) => line.date.slice(5));
};

describe('dates of a schedule', () => {
  test.each(CASES.map((given) => [given.says, given] as const))('%s', (_says, given) => {
    for (const [year, dates] of Object.entries(given.dates))
      expect([year, ...shown(given, Number(year))]).toEqual([year, ...dates]);
  });
});

describe('the kind of a date', () => {
  const kindOn = (who: Partial<Attributes>, date: string): string | undefined => {
    const ledger = simulate(tiny(RULEBOOK), ask(2016, { attributes: somebodyWith(who) }));
    const nth = (Date.parse(date) - Date.parse('2016-01-01')) / 86_400_000;
    return ledger.dayKinds[nth];
  };
  test.each([
    ['a worker on New Year', {}, '2016-01-01', 'holiday'],
    ['a worker on the second day off', {}, '2016-01-02', 'holiday'],
    ['a worker on a Saturday', {}, '2016-01-09', 'saturday'],
    ['a worker on a Sunday', {}, '2016-02-28', 'rest'],
    ['a worker on leap day, a Monday', {}, '2016-02-29', 'working'],
    ['a worker on a day that is kept without a day off', {}, '2016-04-25', 'working'],
    ['a farmer on a Sunday', { work: 'coop-farm' }, '2016-02-28', 'working'],
    ['a farmer on the 21st', { work: 'coop-farm' }, '2016-02-21', 'farm-rest'],
    [
      'a farmer on a holiday that is a rest day too',
      { work: 'coop-farm' },
      '2016-01-01',
      'holiday',
    ],
    ['a pupil in the winter holidays', { work: 'school' }, '2016-02-15', 'school-holiday'],
    ['a pupil on a Saturday of them', { work: 'school' }, '2016-02-13', 'school-holiday'],
    ['a pupil on a Sunday of them', { work: 'school' }, '2016-02-14', 'rest'],
    ['a pupil back at school', { work: 'school' }, '2016-02-16', 'working'],
    ['a student, whom these holidays do not hold', { work: 'university' }, '2016-02-15', 'working'],
  ] as const)('%s', (_who, who, date, kind) => {
    expect(kindOn(who, date)).toBe(kind);
  });
});
