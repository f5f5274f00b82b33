import fc, { type Parameters } from 'fast-check';
import type { RunDraw } from '../../src/engine/index.ts';

/** A run of many, and now and then a seed at the end of those that there are. */
export const runDraw: fc.Arbitrary<RunDraw> = fc.record({
  seed: fc.oneof(fc.nat(9), fc.constantFrom(2 ** 31, 2 ** 32 - 1)),
  run: fc.nat(99_999),
});

/**
 * How many random cases: `FC_RUNS` multiplies the usual number (0.1, 10), `FC_SEED` repeats a run.
 */
export const cases = <T>(runs: number): Parameters<T> => {
  const seed = process.env['FC_SEED'];
  return {
    numRuns: Math.max(1, Math.round(runs * Number(process.env['FC_RUNS'] ?? 1))),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
};
