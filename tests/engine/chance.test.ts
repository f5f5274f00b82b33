import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, valueAt } from '../../src/engine/chance.ts';
import { nearestRank } from '../../src/engine/percentile.ts';
import { cases } from '../arbitraries/settings.ts';
import * as plain from '../reference/chance.ts';

const RUNS = 20_000;
const drawn = (key: string, seed: number): number[] =>
  Array.from({ length: RUNS }, (_, run) => chance(key, { seed, run }));
const mean = (of: number[]): number => of.reduce((a, b) => a + b, 0) / of.length;

describe('the draw of a key in a run', () => {
  test('stays what it is: these numbers are part of what a seed means', () => {
    expect(chance('farm-days', { seed: 1, run: 0 })).toBe(0.17806193185970187);
    expect(chance('farm-days', { seed: 1, run: 999 })).toBe(plain.chance('farm-days', 1, 999));
    expect(chance('dues', { seed: 4_294_967_295, run: 7 })).toBe(
      plain.chance('dues', 4_294_967_295, 7),
    );
  });

  test('fills 0 to 1 evenly, for seeds and keys that lie next to each other too', () => {
    for (const seed of [0, 1, 2, 4_294_967_295]) {
      for (const key of ['a', 'b', 'farm-days', 'farm-hours']) {
        const bins = new Array<number>(20).fill(0);
        for (const u of drawn(key, seed))
          bins[Math.floor(u * 20)] = (bins[Math.floor(u * 20)] ?? 0) + 1;
        const expected = RUNS / 20;
        const chiSquare = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
        // 19 degrees of freedom: above 52 once in ten thousand.
        expect(chiSquare).toBeLessThan(52);
      }
    }
  });

  test('is unlike that of another key, of another seed and of the next run', () => {
    const likeness = (a: number[], b: number[]): number =>
      12 * mean(a.map((u, i) => (u - 0.5) * ((b[i] ?? 0) - 0.5)));
    const one = drawn('farm-days', 1);
    const others = [drawn('farm-hours', 1), drawn('farm-days', 2), [...one.slice(1), 0.5]];
    for (const other of others) expect(Math.abs(likeness(one, other))).toBeLessThan(0.03);
  });

  test('of a value: the typical is the median, half lie evenly on either side', () => {
    const value = { low: 10, typical: 20, high: 100 };
    expect([0, 0.25, 0.5, 0.75].map((u) => valueAt(value, u))).toEqual([10, 15, 20, 60]);
    expect(valueAt(value, 1)).toBe(100);
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (three, u) => {
          const [low = 0, typical = 0, high = 0] = [...three].sort((a, b) => a - b);
          const x = valueAt({ low, typical, high }, u);
          expect(x).toBeGreaterThanOrEqual(low - 1e-9);
          expect(x).toBeLessThanOrEqual(high + 1e-9);
          expect(u < 0.5 ? x <= typical + 1e-9 : x >= typical).toBe(true);
        },
      ),
    );
  });
});

test('percentiles are by nearest rank', () => {
  // Five values: the 5th, 30th, 40th, 50th and 95th are the first, second, second, third and last.
  const five = Float64Array.of(15, 20, 35, 40, 50);
  expect([5, 30, 40, 50, 95, 100].map((p) => nearestRank(five, p))).toEqual([
    15, 20, 20, 35, 50, 50,
  ]);
  const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1);
  expect([nearestRank(hundred, 5), nearestRank(hundred, 95)]).toEqual([5, 95]);
  const thousand = Float64Array.from({ length: 1000 }, (_, i) => i + 1);
  expect([nearestRank(thousand, 5), nearestRank(thousand, 95)]).toEqual([50, 950]);
  expect(nearestRank(Float64Array.of(7), 5)).toBe(7);
});

test('a percentile is the one of the values in their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 40 }), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const ordered = [...values].sort((a, b) => a - b);
        const rank = Math.ceil((values.length * percent) / 100);
        expect(nearestRank(Float64Array.from(values), percent)).toBe(ordered[rank - 1]);
      },
    ),
    cases(500),
  );
});
