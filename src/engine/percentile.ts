/** The share of runs, in per cent, below and above which a range leaves them out. */
export const LOWEST = 5;
const HIGHEST = 95;

/**
 * A percentile by nearest rank: the smallest value that at least so many per cent of all do not exceed. Brings the
 * values into another order, no more than is needed to find it (C. A. R. Hoare's selection).
 * @param values one or more
 * @param percent whole, 1 to 100
 */
export function nearestRank(values: Float64Array, percent: number): number {
  const wanted = Math.ceil((values.length * percent) / 100) - 1;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let [i, j] = [from, to];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const kept = values[i]!;
      values[i++] = values[j]!;
      values[j--] = kept;
    }
    if (wanted <= j) to = j;
    else if (wanted >= i) from = i;
    else break;
  }
  return values[wanted] ?? NaN;
}

/**
 * The range that runs give for a figure, widened to hold its typical value.
 * @param values are brought into another order
 */
export const around = (values: Float64Array, typical: number): { low: number; high: number } => ({
  low: Math.min(nearestRank(values, LOWEST), typical),
  high: Math.max(nearestRank(values, HIGHEST), typical),
});
