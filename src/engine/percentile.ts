/** The share of runs, in per cent, below and above which a range leaves them out. */
export const LOWEST = 5;
export const HIGHEST = 95;

/**
 * A percentile by nearest rank: the smallest value that at least so many per cent of all do not exceed.
 * @param sorted one or more, the smallest first
 * @param percent whole, 1 to 100
 */
export const nearestRank = (sorted: Float64Array, percent: number): number =>
  sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? NaN;
