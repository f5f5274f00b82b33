const WARM = 200;
const BATCHES = 15;

/** What is computed is kept, or it might not be computed at all. */
export const kept = { last: 0 };

/**
 * The time of one call in microseconds: the median of batches that follow a warm-up.
 * @param budget milliseconds that all batches together may take
 */
export function microseconds(call: () => number, budget = 300): number {
  const until = performance.now() + budget / 2;
  for (let i = 0; i < WARM && performance.now() < until; i++) kept.last ^= call();
  const begun = performance.now();
  kept.last ^= call();
  const once = Math.max(performance.now() - begun, 0.0005);
  const size = Math.max(1, Math.round(budget / BATCHES / once));
  const batches = Array.from({ length: BATCHES }, () => {
    const start = performance.now();
    for (let i = 0; i < size; i++) kept.last ^= call();
    return ((performance.now() - start) * 1000) / size;
  });
  return median(batches);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The milliseconds of a call that takes long, the median of some that follow a warm-up: as they pass, and as the
 * processor works, which on a busy machine is less.
 */
export function milliseconds(call: () => number): { passed: number; worked: number } {
  for (let i = 0; i < 4; i++) kept.last ^= call();
  const each = Array.from({ length: 7 }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    kept.last ^= call();
    const { user, system } = process.cpuUsage(before);
    return { passed: performance.now() - start, worked: (user + system) / 1000 };
  });
  return {
    passed: median(each.map(({ passed }) => passed)),
    worked: median(each.map(({ worked }) => worked)),
  };
}
