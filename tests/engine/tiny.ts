import type { Request } from '../../src/engine/index.ts';
import type {
  Attributes,
  Footing,
  Model,
  Parameter,
  Rule,
  Schedule,
  Slot,
} from '../../src/rulebook/model.ts';

/** A rulebook small enough to be read at a glance: what a test does not name is not there. */

export const FIRM: Footing = { basis: 'reported', claims: ['seen'] };

/** A worker of a state enterprise, and what a test changes in them. */
export const somebodyWith = (changes: Partial<Attributes> = {}): Attributes => ({
  age: 40,
  sex: 'm',
  work: 'state',
  party: false,
  married: true,
  means: 'poor',
  arrangement: 'none',
  trades: 'none',
  region: 'other',
  cadre: 'none',
  sentByHousehold: false,
  brigade: false,
  ...changes,
});

/** A parameter with one value for all years, or with its low, typical and high. */
export const value = (unit: Parameter['unit'], ...numbers: [number] | [number, number, number]) => {
  const [low, typical = low, high = low] = numbers;
  return { unit, values: [{ ...FIRM, low, typical, high }] };
};

/** Minutes from midnight of `05:00`. */
export const at = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `sleep 06:00, job 18:00, sleep 24:00`: from the end of the last one to the time given. */
export const timetable = (text: string): Slot[] => {
  let from = 0;
  return text.split(', ').map((entry) => {
    const [activity = '', time = ''] = entry.split(' ');
    const slot = { from, to: at(time), activity: activity as Slot['activity'] };
    from = slot.to;
    return slot;
  });
};

const ORDINARY = timetable(
  'sleep 06:00, household 08:00, job 18:00, livelihood 21:00, rest 22:00, sleep 24:00',
);

export const everyKind = (slots: Slot[]): Model['profiles'][number]['days'] => ({
  working: slots,
  saturday: slots,
  rest: slots,
  holiday: slots,
  'school-holiday': slots,
  'farm-rest': slots,
});

export const tiny = (changes: Partial<Model>): Model => ({
  version: '0.0.0',
  years: [2010, 2026],
  presets: [2016],
  householdEarners: 'earners',
  claims: { seen: [2000, 2030, 'country'] },
  money: {},
  days: [],
  lunar: {},
  campaigns: [],
  schoolHolidays: [],
  organisations: [],
  positions: [],
  profiles: [{ id: 'all', who: {}, footing: FIRM, days: everyKind(ORDINARY) }],
  earnings: [{ who: {}, earns: 'earns' }],
  rules: [],
  arrangements: [],
  effects: [],
  ...changes,
  parameters: { earners: value('units', 2), earns: value('won', 600), ...changes.parameters },
});

/** A schedule on firm ground; its kind and what that needs. */
export const on = <S>(schedule: S): S & { footing: Footing } => ({ footing: FIRM, ...schedule });

/** The window of one date. */
export const once = (date: string): Schedule =>
  on({ kind: 'window', window: { from: date, to: date } });

/** An hour's labour in the morning, and what a test changes in it. */
export const duty = (changes: Partial<Rule> & { id: string }): Rule => ({
  category: 'labour',
  tier: 'core',
  organiser: 'workplace',
  per: 'person',
  who: {},
  lastSeen: 2026,
  applies: FIRM,
  schedules: [],
  length: 'hour',
  start: { at: at('09:00'), ...FIRM },
  exemptions: [],
  ...changes,
});

/** A demand for money alone. */
export const levy = (changes: Partial<Rule> & Pick<Rule, 'money'>): Rule => {
  const rule = duty({ id: 'levy', category: 'material', ...changes });
  delete rule.length;
  delete rule.start;
  return rule;
};

export const HOUR = { hour: value('hours', 1) };

export const ask = (year: number, changes: Partial<Request> = {}): Request => ({
  year,
  attributes: somebodyWith(),
  ...changes,
});
