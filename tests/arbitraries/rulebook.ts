import fc from 'fast-check';
import type {
  Arrangement,
  Earning,
  Effect,
  Model,
  Parameter,
  Rule,
} from '../../src/rulebook/model.ts';
import { seldom, sparse, validity } from './basics.ts';
import * as cal from './calendar.ts';
import * as f from './footing.ts';
import { ORGANISATIONS, whoever } from './person.ts';
import { rule, summons, type RuleWishes } from './rule.ts';
import type { Draft } from './schedule.ts';
import { campaign, CAMPAIGNS, window } from './windows.ts';

/** Ids in an order that is not that of the alphabet. */
const RULE_IDS = ['march', 'choir', 'timber', 'assembly', 'xylem', 'garden', 'kelp'] as const;

const isParameter = (x: object): x is Parameter => 'unit' in x && 'values' in x;

/** Names the parameters written in place by where they stand, and sets them apart. */
const settle = (draft: unknown, path: string, into: Record<string, Parameter>): unknown => {
  if (typeof draft !== 'object' || draft === null) return draft;
  if (Array.isArray(draft)) return draft.map((x, i) => settle(x, `${path}.${i}`, into));
  if (isParameter(draft)) {
    into[path] = draft;
    return path;
  }
  return Object.fromEntries(
    Object.entries(draft).map(([key, x]) => [key, settle(x, `${path}.${key}`, into)]),
  );
};

const profiles = (means: boolean): fc.Arbitrary<Model['profiles']> =>
  fc
    .tuple(whoever({ means }), f.footing, cal.timetable, f.footing, cal.timetable)
    .map(([who, f1, days1, f2, days2]) => [
      { id: 'some', who, footing: f1, days: days1 },
      { id: 'others', who: {}, footing: f2, days: days2 },
    ]);

const arrangement: fc.Arbitrary<Draft<Arrangement>> = fc
  .tuple(
    fc.record({
      id: fc.constantFrom('8.3' as const, '8.3-party' as const),
      rule: fc.constant('arrangement-8-3'),
      who: whoever({ means: false }),
      price: f.price,
      covers: fc.subarray([...RULE_IDS], { maxLength: 3 }),
      lastSeen: fc.constantFrom(2009, 2015, 2020),
    }),
    f.footing,
  )
  .map(([a, footing]) => ({ ...a, ...footing }));

const effect = (id: string): fc.Arbitrary<Effect> =>
  fc
    .tuple(
      sparse<Omit<Effect, 'since' | 'until'>>({
        id: fc.constant(id),
        who: whoever({ means: false }),
        lastSeen: fc.integer({ min: 2008, max: 2020 }),
        window: seldom(window),
        trigger:
          id === 'penalties' ? fc.constant('third-summons' as const) : fc.constant(undefined),
        footing: f.footing,
      }),
      validity,
    )
    .map(([e, v]) => ({ ...e, ...v }));

const earnings = (means: boolean): fc.Arbitrary<Draft<Earning>[]> =>
  fc.tuple(whoever({ means }), f.earns, f.earns).map(([who, some, others]) => [
    { who, earns: some },
    { who: {}, earns: others },
  ]);

/** Small rulebooks with everything the engine reads, for the years 2014 to 2018. */
export const rulebook = (wishes: Partial<RuleWishes> = {}): fc.Arbitrary<Model> => {
  const all: RuleWishes = { means: true, away: true, quotas: true, ...wishes };
  const [first, ...rest] = RULE_IDS;
  return fc
    .record({
      claims: fc.array(f.scope, { minLength: f.CLAIMS.length, maxLength: f.CLAIMS.length }),
      householdEarners: f.earners,
      money: fc.record({ 'kg-rice': f.wonPerUnit, yuan: f.wonPerUnit, usd: f.wonPerUnit }),
      days: fc.tuple(...cal.DAYS.map(cal.calendarDay)),
      lunar: cal.lunar,
      campaigns: fc.tuple(...CAMPAIGNS.map(campaign)),
      schoolHolidays: fc.array(cal.schoolHoliday, { maxLength: 2 }),
      organisations: fc.tuple(
        ...ORGANISATIONS.map((id) => whoever({ means: all.means }).map((who) => ({ id, who }))),
      ),
      profiles: profiles(all.means),
      earnings: earnings(all.means),
      rules: fc.tuple(
        rule(first, all),
        fc.tuple(...rest.map((id) => fc.option(rule(id, all), { nil: undefined }))),
        fc.option(summons, { nil: undefined }),
      ),
      arrangements: fc.array(arrangement, { maxLength: 1 }),
      effects: fc.tuple(effect('penalties'), effect('informers')),
    })
    .map(({ claims, rules: [one, others, summoned], ...draft }) => {
      const parameters: Record<string, Parameter> = {};
      const rules = [one, ...others, summoned].filter((r) => r !== undefined);
      const byId = (list: { id: string }[], prefix: string): unknown[] =>
        list.map((x) => settle(x, prefix + x.id, parameters));
      return {
        ...(settle(draft, 'shared', parameters) as Omit<Model, 'rules' | 'parameters'>),
        version: '0.0.0',
        years: [2014, 2018],
        presets: [2016],
        claims: Object.fromEntries(
          f.CLAIMS.map((id, i) => [id, claims[i] ?? [2016, 2016, 'country']]),
        ),
        positions: [],
        rules: byId(rules as { id: string }[], '') as Rule[],
        parameters,
      };
    });
};
