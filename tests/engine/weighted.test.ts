import { expect, test } from 'vitest';
import { range, weighted } from '../../src/engine/drawn.ts';
import { burden, simulate, type Request } from '../../src/engine/index.ts';
import { loadSound } from '../rulebook/load-good.ts';

const { model } = loadSound('seeds');
const asked = (position: string): Request => ({
  year: 2016,
  attributes: model.positions.find(({ id }) => id === position)
    ?.attributes as Request['attributes'],
});
const RUNS = { runs: 60 };

test('a group of one kind has the range of its one year', () => {
  const request = asked('fisher');
  const { low, high } = range(model, request, RUNS);
  const typical = burden(simulate(model, request)).minutes.total;
  expect(weighted(model, [{ request, share: 1 }], RUNS)).toEqual({ typical, low, high });
});

test('a mixed group lies between its parts, and two halves of one kind are that kind', () => {
  const [one, two] = [asked('fisher'), asked('pensioner')];
  const whole = weighted(model, [{ request: one, share: 1 }], RUNS);
  const halves = [one, one].map((request) => ({ request, share: 0.5 }));
  expect(weighted(model, halves, RUNS)).toEqual(whole);
  const mixed = weighted(
    model,
    [
      { request: one, share: 0.25 },
      { request: two, share: 0.75 },
    ],
    RUNS,
  );
  const other = weighted(model, [{ request: two, share: 1 }], RUNS);
  for (const key of ['low', 'typical', 'high'] as const) {
    expect(mixed[key]).toBeGreaterThan(other[key]);
    expect(mixed[key]).toBeLessThan(whole[key]);
  }
});
