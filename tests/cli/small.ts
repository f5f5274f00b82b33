import type { Book } from '../../src/cli/book.ts';
import { fillAttributes } from '../../src/rulebook/attributes.ts';
import type { DayKind, Footing, Model, Parameter, Slot, Unit } from '../../src/rulebook/model.ts';

const reported: Footing = { basis: 'reported', claims: ['one-claim'] };
const assumed: Footing = { basis: 'assumed', claims: [] };

const value = (unit: Unit, low: number, typical: number, high: number): Parameter => ({
  unit,
  values: [{ ...assumed, low, typical, high }],
});

const slots: Slot[] = [
  { from: 0, to: 360, activity: 'sleep' },
  { from: 360, to: 480, activity: 'household' },
  { from: 480, to: 1080, activity: 'job' },
  { from: 1080, to: 1200, activity: 'livelihood' },
  { from: 1200, to: 1320, activity: 'rest' },
  { from: 1320, to: 1440, activity: 'sleep' },
];
const KINDS: DayKind[] = ['working', 'saturday', 'rest', 'holiday', 'school-holiday', 'farm-rest'];

const rule = (id: string, category: Model['rules'][number]['category']) => ({
  id,
  category,
  tier: 'core' as const,
  organiser: 'workplace',
  per: 'person' as const,
  who: {},
  lastSeen: 2016,
  applies: reported,
  exemptions: [],
});

const year = { from: '01-01', to: '12-31' };

/** A rulebook just large enough to show each kind of line: sessions, a duty over midnight, a way out, goods, a quota. */
export const model: Model = {
  version: '9.9.9',
  years: [2010, 2026],
  presets: [2016],
  householdEarners: 'earners',
  claims: { 'one-claim': [2016, 2016, 'country'], 'old-claim': [2009, 2009, 'country'] },
  parameters: {
    earners: value('units', 2, 2, 2),
    session: value('hours', 1, 1.5, 2),
    watch: value('hours', 4, 4, 4),
    digging: value('hours', 3, 4, 5),
    'price-day': value('won', 2000, 3000, 4000),
    gift: value('won', 900, 1000, 1100),
    earns: { ...value('won', 400, 500, 700), inverse: true },
    rate: value('per-day', 0, 0.0001, 0.001),
  },
  money: {},
  days: [],
  lunar: {},
  campaigns: [],
  schoolHolidays: [],
  organisations: [
    { id: 'party-cell', who: { party: true, age: [18, 80] } },
    { id: 'trade-unions', who: { work: ['state'] } },
  ],
  renames: { 'dig-out': 'digging', worker: 'factory-worker' },
  positions: [
    {
      id: 'factory-worker',
      attributes: fillAttributes({ age: 40, sex: 'm', work: 'state', means: 'poor' }),
    },
    {
      id: 'wealthy-trader',
      attributes: fillAttributes({
        age: 45,
        sex: 'f',
        work: 'none',
        means: 'wealthy',
        trades: 'wholesale',
      }),
    },
  ],
  profiles: [
    {
      id: 'all',
      who: {},
      footing: assumed,
      days: Object.fromEntries(KINDS.map((kind) => [kind, slots])) as Record<DayKind, Slot[]>,
    },
  ],
  earnings: [{ who: {}, earns: 'earns' }],
  rules: [
    {
      ...rule('digging', 'labour'),
      schedules: [{ kind: 'weekdays', weekdays: ['sun'], footing: reported }],
      start: { at: 600, ...assumed },
      length: 'digging',
      exemptions: [
        {
          id: 'digging-paid',
          kind: 'pay',
          term: 'day',
          price: 'price-day',
          means: 'well-off',
          lastSeen: 2016,
          ...reported,
        },
      ],
    },
    {
      ...rule('learning-session-weekly', 'political'),
      schedules: [{ kind: 'weekdays', weekdays: ['tue', 'sat'], footing: reported }],
      start: { at: 1080, ...assumed },
      length: 'session',
    },
    {
      ...rule('night-watch', 'labour'),
      schedules: [{ kind: 'yearly', dates: ['03-26', '12-31'], footing: reported }],
      start: { at: 1320, ...assumed },
      length: 'watch',
    },
    {
      ...rule('offering', 'material'),
      schedules: [{ kind: 'yearly', dates: ['04-15'], footing: reported }],
      money: { kind: 'goods', amount: 'gift' },
    },
    {
      ...rule('old-custom', 'labour'),
      lastSeen: 2009,
      applies: { basis: 'reported', claims: ['old-claim'] },
      schedules: [
        { kind: 'yearly', dates: ['05-01'], footing: { basis: 'reported', claims: ['old-claim'] } },
      ],
      start: { at: 600, ...assumed },
      length: 'digging',
    },
    {
      ...rule('relief', 'labour'),
      schedules: [{ kind: 'unforeseen', rate: 'rate', window: year, footing: reported }],
      start: { at: 600, ...assumed },
      length: 'digging',
    },
    {
      ...rule('summons-self-criticism', 'political'),
      role: 'summons',
      schedules: [],
      start: { at: 1080, ...assumed },
      length: 'session',
    },
    {
      ...rule('unmeasured', 'political'),
      schedules: [{ kind: 'yearly', dates: ['06-01'], footing: reported }],
      start: { at: 600, ...assumed },
    },
  ],
  arrangements: [
    {
      id: '8.3',
      rule: 'digging',
      who: { work: ['state'] },
      price: 'price-day',
      covers: [],
      lastSeen: 2016,
      ...reported,
    },
  ],
  effects: [{ id: 'watched', who: {}, lastSeen: 2016, footing: reported }],
};

export const book: Book = {
  model,
  names: {
    positions: { 'factory-worker': 'Factory worker', 'wealthy-trader': 'Wealthy trader' },
    rules: { digging: 'Digging, "voluntary"; by hand', 'night-watch': 'Night watch' },
    effects: { watched: 'Informers' },
  },
  sourceOf: { 'one-claim': 'a-source', 'old-claim': 'a-source' },
  titles: { 'a-source': 'A Publisher: A Title, with a comma' },
  checked: '2026-11-22',
};
