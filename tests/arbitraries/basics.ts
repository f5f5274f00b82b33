import fc from 'fast-check';
import { addDays } from '../reference/dates.ts';

/** The years around which random rulebooks lie; people are shown in the middle ones. */
export const YEARS = { first: 2013, last: 2019 } as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** `MM-DD`, the turn of the year, of months and the leap day more often than chance has them. */
export const monthDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('01-01', '12-31', '02-28', '02-29', '03-01', '12-28') },
  {
    weight: 7,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([m, d]) => `${two(m)}-${two(d)}`),
  },
);

/** A date of the years around, the turns of the years more often. */
export const date: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: -6, max: 6 }).map((n) => addDays('2016-01-01', n)) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2555 }).map((n) => addDays('2013-01-01', n)) },
);

/** Usually nothing; sometimes a first or last day. */
export const validity = fc
  .record({ open: fc.nat(9), a: date, b: date })
  .map(({ open, a, b }): { since?: string; until?: string } => {
    const [since, until] = a <= b ? [a, b] : [b, a];
    if (open < 6) return {};
    return open === 6 ? { since } : open === 7 ? { until } : { since, until };
  });

/** Leaves optional fields out, as the compiled rulebook does. */
export const sparse = <T extends object>(fields: {
  [K in keyof T]: fc.Arbitrary<T[K] | undefined>;
}): fc.Arbitrary<T> =>
  fc
    .record(fields as Record<string, fc.Arbitrary<unknown>>)
    .map((r) => Object.fromEntries(Object.entries(r).filter(([, v]) => v !== undefined)) as T);

/** Mostly undefined. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
