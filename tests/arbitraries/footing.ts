import fc from 'fast-check';
import type { ClaimScope, Footing, Parameter, Unit } from '../../src/rulebook/model.ts';
import { seldom } from './basics.ts';

export const CLAIMS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

export const scope: fc.Arbitrary<ClaimScope> = fc
  .tuple(
    fc.integer({ min: 2005, max: 2022 }),
    fc.nat(5),
    fc.constantFrom('country', 'country', 'ryanggang', 'other', 'pyongyang'),
  )
  .map(([from, years, region]) => [from, from + years, region]);

export const footing: fc.Arbitrary<Footing> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record<Footing>({
      basis: fc.constantFrom('reported', 'reported', 'inferred'),
      claims: fc.subarray([...CLAIMS], { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record<Footing>({
      basis: fc.constant('assumed'),
      claims: fc.subarray([...CLAIMS], { maxLength: 1 }),
    }),
  },
);

/** A value of the world in place of the id that the compiled rulebook gives it. */
export type Drafted = Parameter;

const dated = (x: fc.Arbitrary<number>, years: [number, number] | undefined) =>
  fc.record({ footing, three: fc.tuple(x, x, x) }).map(({ footing: f, three }) => {
    const [low = 0, typical = 0, high = 0] = [...three].sort((a, b) => a - b);
    return { ...f, ...(years ? { years } : {}), low, typical, high };
  });

/** A parameter whose numbers are drawn by `x`: one for all years, or several dated ones. */
export const parameter = (
  unit: fc.Arbitrary<Unit>,
  x: fc.Arbitrary<number>,
  inverse = false,
): fc.Arbitrary<Drafted> =>
  fc
    .record({
      unit,
      group: seldom(fc.constantFrom('lengths', 'prices')),
      inverse: inverse ? fc.constant(true) : seldom(fc.constant(true)),
      values: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(dated(x, undefined)) },
        { weight: 1, arbitrary: fc.tuple(dated(x, [2012, 2014]), dated(x, [2018, 2018])) },
        { weight: 1, arbitrary: fc.tuple(dated(x, [2015, 2016]), dated(x, [2016, 2017])) },
      ),
    })
    .map(({ unit: u, group, inverse: i, values }) => ({
      unit: u,
      ...(group === undefined ? {} : { group }),
      ...(i === undefined ? {} : { inverse: true }),
      values,
    }));

const quarter = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: min * 4, max: max * 4 }).map((n) => n / 4) },
    { weight: 1, arbitrary: fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100) },
  );

export const constant = (unit: Unit): fc.Arbitrary<Unit> => fc.constant(unit);

/** A length up to a whole day; mostly a few hours. */
export const length = fc.oneof(
  { weight: 5, arbitrary: parameter(constant('hours'), quarter(0, 6)) },
  { weight: 2, arbitrary: parameter(constant('minutes'), fc.integer({ min: 0, max: 240 })) },
  { weight: 1, arbitrary: parameter(constant('hours'), quarter(6, 24)) },
);
export const trip = parameter(constant('hours'), quarter(1, 10));
export const dayCount = parameter(constant('days'), quarter(0, 12));
export const times = parameter(constant('times'), quarter(0, 15));
export const rate = parameter(
  constant('per-day'),
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 40 }).map((n) => n / 400),
  ),
);
export const amount = parameter(constant('kg'), quarter(0, 40));
export const hoursPerUnit = parameter(constant('hours-per-unit'), quarter(0, 4));
export const price = fc.oneof(
  { weight: 2, arbitrary: parameter(constant('won'), fc.integer({ min: 1, max: 20_000 })) },
  {
    weight: 1,
    arbitrary: parameter(fc.constantFrom('kg-rice', 'yuan', 'usd'), quarter(1, 20)),
  },
);
export const ratio = parameter(constant('ratio'), fc.constantFrom(0.02, 0.5, 1, 1.5));
export const wonPerUnit = parameter(constant('won'), fc.integer({ min: 1, max: 9000 }));
export const earns = parameter(constant('won'), fc.integer({ min: 50, max: 3000 }), true);
export const earners = parameter(constant('units'), fc.constantFrom(1, 1.5, 2, 3));
