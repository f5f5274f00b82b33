import { expect } from 'vitest';
import type { toObject } from '../../src/i18n/ledger/json.ts';

export type YearObject = ReturnType<typeof toObject>;

const sum = (numbers: object): number =>
  Object.values<number>({ ...numbers }).reduce((a, b) => a + b, 0);

/** Holds the sums of a printed year against its lines and against each other; it was printed uncut. */
export function expectSums({
  hours,
  gaveWay,
  basis,
  won,
  range,
  counts,
  occurrences,
}: YearObject): void {
  const minutes = (read: (line: YearObject['occurrences'][number]) => number | null): number =>
    occurrences.reduce((all, line) => all + (read(line) ?? 0), 0);
  const given = hours.political + hours.labour + hours.material;
  expect(hours.total).toBeCloseTo(given + hours.paid, 9);
  expect(sum(gaveWay)).toBeCloseTo(given, 9);
  expect(sum(basis)).toBeCloseTo(hours.total, 9);
  expect(hours.own).toBeCloseTo(given - gaveWay.job, 9);
  expect(hours.asked).toBe(minutes(({ asked }) => asked) / 60);
  expect(given).toBeCloseTo(minutes((line) => line.minutes) / 60, 9);
  expect(hours.paid).toBe(minutes(({ paid }) => paid) / 60);
  expect(won.total).toBe(won.bribes + won.levies + won.dues);
  expect(won.total).toBe(minutes((line) => line.won));
  expect(range.low).toBeLessThanOrEqual(hours.total);
  expect(range.high).toBeGreaterThanOrEqual(hours.total);
  expect(sum(counts)).toBe(new Set(occurrences.map(({ id }) => id)).size);
  for (const line of occurrences) expect(sum(line.gaveWay)).toBe(line.minutes ?? 0);
}
