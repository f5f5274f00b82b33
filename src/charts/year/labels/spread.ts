/**
 * Moves points of a line apart, each as little as may be: those that would collide share their way to either side.
 * @param wanted in rising order
 * @param apart the least distance of two; all of them must have room between `from` and `to`
 */
export function spread(
  wanted: readonly number[],
  apart: number,
  [from, to]: readonly [number, number],
): number[] {
  // Less its own share of the row, a point may stand where the one before it stands: what falls back is averaged.
  const groups: { sum: number; count: number }[] = [];
  wanted.forEach((at, i) => {
    let last = { sum: at - i * apart, count: 1 };
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      if (before.sum / before.count < last.sum / last.count) break;
      last = { sum: before.sum + last.sum, count: before.count + last.count };
      groups.pop();
    }
    groups.push(last);
  });
  const highest = to - (wanted.length - 1) * apart;
  return groups
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((start, i) => Math.min(Math.max(start, from), highest) + i * apart);
}
