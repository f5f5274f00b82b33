import type { Parameters } from 'fast-check';

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
