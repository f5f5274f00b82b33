import { expect, test } from 'vitest';
import { lengthOf, longest, patternOf, stack } from '../../src/charts/bars/stack.ts';
import { ground, labelled, taken } from '../../src/charts/day/strip.ts';
import { line } from '../i18n/line.ts';

test('parts follow each other on one scale; empty ones are left out', () => {
  const parts = [
    { tone: 'a', value: 20 },
    { tone: 'b', value: 0 },
    { tone: 'c', value: 30 },
  ];
  expect(stack(parts, 100)).toEqual([
    { tone: 'a', value: 20, x: 0, width: 20 },
    { tone: 'c', value: 30, x: 20, width: 30 },
  ]);
  expect(lengthOf(parts)).toBe(50);
  expect(longest([parts, []])).toBe(50);
  expect(longest([])).toBe(1);
  expect(stack(parts, 0)).toHaveLength(2);
});

test('a label stands in its block whole, upwards in a narrow one, or not at all', () => {
  expect(labelled('sleep', 200, 50)).toBe('across');
  expect(labelled('livelihood', 73, 50)).toBe('across');
  expect(labelled('home', 36.5, 50)).toBe('up');
  expect(labelled('home', 36.5, 30)).toBeNull();
  expect(labelled('home', 13, 50)).toBeNull();
});

test('assumed is hatched and inferred is dotted', () => {
  expect(patternOf('assumed')).toContain('hatch');
  expect(patternOf('inferred')).toContain('dots');
  expect(patternOf('reported')).toBeUndefined();
});

test('a day joins what follows itself, and shows each duty where it took hours', () => {
  const slots = [
    { from: 0, to: 300, activity: 'sleep' as const },
    { from: 300, to: 720, activity: 'job' as const },
    { from: 720, to: 1440, activity: 'job' as const },
  ];
  expect(ground(slots).map(({ activity, to }) => [activity, to])).toEqual([
    ['sleep', 300],
    ['job', 1440],
  ]);
  const date = '2016-01-01';
  const long = line({ rule: 'long', date, category: 'labour', start: 480, end: 960, minutes: 420 });
  const short = line({ rule: 'short', date, start: 600, end: 660 });
  expect(
    taken([long, short]).map(({ number, first, x }) => [number, first, Math.round(x)]),
  ).toEqual([
    [1, true, 33],
    [1, false, 46],
    [2, true, 42],
  ]);
});
