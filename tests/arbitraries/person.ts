import fc from 'fast-check';
import type { Attributes, Who, Work } from '../../src/rulebook/model.ts';
import { seldom, sparse } from './basics.ts';

export const MEANS = ['poor', 'ordinary', 'well-off', 'wealthy'] as const;
const WORK = [
  'none',
  'state',
  'coop-farm',
  'school',
  'university',
  'fisheries',
  'office',
  'trade-unit',
] as const;
const ARRANGED = ['none', '8.3', '8.3-party'] as const;
const TRADES = ['none', 'market', 'wholesale', 'smuggling'] as const;
const REGIONS = ['pyongyang', 'north-hamgyong', 'ryanggang', 'other-border', 'other'] as const;
const CADRES = ['none', 'womens-union', 'office'] as const;
export const ORGANISATIONS = ['party-cell', 'youth-league', 'womens-union'] as const;

const age = fc.integer({ min: 7, max: 80 });

/** The whole space of attributes, likely or not. */
export const anybody: fc.Arbitrary<Attributes> = fc.record({
  age,
  sex: fc.constantFrom('f', 'm'),
  work: fc.constantFrom(...WORK),
  party: fc.boolean(),
  married: fc.boolean(),
  means: fc.constantFrom(...MEANS),
  arrangement: fc.constantFrom(...ARRANGED),
  trades: fc.constantFrom(...TRADES),
  region: fc.constantFrom(...REGIONS),
  cadre: fc.constantFrom(...CADRES),
  sentByHousehold: fc.boolean(),
  brigade: fc.boolean(),
});

const workAt = (years: number): Work[] => {
  if (years < 17) return ['school'];
  return years < 30
    ? WORK.filter((w) => w !== 'school')
    : WORK.filter((w) => !w.includes('ool') && w !== 'university');
};

/** Somebody who could live: a pupil is a child, a Party member grown up, and so on. */
export const somebody: fc.Arbitrary<Attributes> = fc
  .record({ who: anybody, job: fc.nat() })
  .map(({ who, job }) => {
    const jobs = workAt(who.age);
    const work = jobs[job % jobs.length] ?? 'none';
    const grown = who.age >= 18;
    const learns = work === 'school' || work === 'university';
    const employed = ['state', 'fisheries', 'office', 'trade-unit'].includes(work);
    return {
      ...who,
      work,
      party: grown && who.party,
      married: who.age >= 20 && !learns && who.married,
      arrangement:
        !employed || (who.arrangement === '8.3-party' && !who.party) ? 'none' : who.arrangement,
      trades: learns ? 'none' : who.trades,
      cadre:
        work === 'office' || (work === 'none' && who.sex === 'f' && grown) ? who.cadre : 'none',
      sentByHousehold: who.age >= 17 && who.sentByHousehold,
      brigade: who.age >= 17 && who.brigade,
    };
  });

const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values, { minLength: 1 });

const ages = fc.tuple(age, age).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));

const conditions = (withMeans: boolean): fc.Arbitrary<Who> =>
  sparse<Who>({
    organisation: seldom(some(...ORGANISATIONS, 'none')),
    age: seldom(ages),
    sex: seldom(fc.constantFrom('f', 'm')),
    work: seldom(some(...WORK)),
    party: seldom(fc.boolean()),
    married: seldom(fc.boolean()),
    means: withMeans ? seldom(some(...MEANS)) : fc.constant(undefined),
    arrangement: seldom(some(...ARRANGED)),
    trades: seldom(some(...TRADES)),
    region: seldom(some(...REGIONS)),
    cadre: seldom(some(...CADRES)),
    sentByHousehold: seldom(fc.boolean()),
    brigade: seldom(fc.boolean()),
  });

/** Conditions on a person, mostly none; `means: false` leaves means out of them. */
export const whoever = ({ means }: { means: boolean }): fc.Arbitrary<Who> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: conditions(means) },
    {
      weight: 1,
      arbitrary: sparse<Who>({
        any: seldom(fc.array(conditions(means), { minLength: 1, maxLength: 2 })),
        not: seldom(conditions(means)),
      }),
    },
  );
