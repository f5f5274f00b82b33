import { describe, expect, test } from 'vitest';
import { domainOf, scaleFor } from '../../src/charts/bars/difference.ts';
import { cellsOf, ROWS, WEEKS } from '../../src/charts/mini/cells.ts';
import { axisOf, dayOfSlot, onAxis, slotOf } from '../../src/charts/pair/axis.ts';
import { framesOf, SEAM } from '../../src/charts/pair/layout.ts';
import { seamOf } from '../../src/charts/pair/seam.ts';
import { yearData, type Block, type YearData } from '../../src/charts/year/data.ts';
import { dayAt } from '../../src/charts/year/layout.ts';
import { simulate } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const { model } = loaded;
const yearOf = (position: string, year: number) => {
  const attributes = model.positions.find(({ id }) => id === position)?.attributes;
  if (!attributes) throw new Error(`no position ${position}`);
  return simulate(model, { year, attributes });
};
const block = (day: number, start: number, end: number, more: Partial<Block> = {}): Block => ({
  day,
  start,
  end,
  category: 'political',
  rule: 'r',
  look: 'solid',
  ...more,
});
const dataOf = (blocks: Block[], days = 366): YearData => ({
  year: days === 366 ? 2016 : 2015,
  days,
  grounds: Array.from({ length: days }, () => []),
  blocks,
  campaigns: [],
  marks: [],
});

describe('one axis for two years', () => {
  test('the same dates stand under each other', () => {
    const axis = axisOf(365, 366);
    expect(axis).toBe(366);
    expect([58, 59, 364].map((day) => slotOf(day, 365, axis))).toEqual([58, 60, 365]);
    expect([58, 59, 60, 365].map((slot) => dayOfSlot(slot, 365, axis))).toEqual([58, 58, 59, 364]);
    for (const days of [365, 366])
      for (let day = 0; day < days; day++)
        expect(dayOfSlot(slotOf(day, days, axis), days, axis)).toBe(day);
  });

  test('a year without 29 February leaves it empty and moves nothing else', () => {
    const short = yearData(model, yearOf('factory-worker', 2015));
    const laid = onAxis(short, 366);
    expect(laid.grounds).toHaveLength(366);
    expect(laid.grounds[59]).toEqual([]);
    expect(laid.grounds[60]).toBe(short.grounds[59]);
    expect(laid.blocks.some(({ day }) => day === 59)).toBe(false);
    expect(laid.blocks).toHaveLength(short.blocks.length);
    expect(Math.max(...laid.blocks.map(({ day }) => day))).toBeLessThan(366);
    const long = yearData(model, yearOf('factory-worker', 2016));
    expect(onAxis(long, 366)).toBe(long);
  });

  test.each([320, 375, 700, 1200])('days stand in line at %i px', (width) => {
    const { first, second, across } = framesOf(width, 366);
    expect(across).toBe(width >= 668);
    for (const day of [0, 59, 200, 365]) expect(dayAt(first, day)).toBe(dayAt(second, day));
    if (!across) expect(first.width + SEAM + second.width).toBeLessThanOrEqual(width);
  });
});

describe('the seam', () => {
  test('holds the dates on which both are at a political duty in the same minutes', () => {
    const one = dataOf([
      block(3, 300, 360),
      block(4, 300, 360),
      block(5, 300, 360, { look: 'assumed' }),
      block(6, 300, 360),
      block(7, 300, 360, { look: 'unknown' }),
      block(8, 300, 400),
      block(8, 500, 560),
    ]);
    const two = dataOf([
      block(3, 330, 400),
      block(4, 360, 420),
      block(5, 300, 360),
      block(6, 300, 360, { category: 'labour' }),
      block(7, 300, 360),
      block(8, 350, 520),
    ]);
    const seam = [
      { day: 3, minutes: 30, assumed: false },
      { day: 5, minutes: 60, assumed: true },
      { day: 8, minutes: 70, assumed: false },
    ];
    expect(seamOf(one, two)).toEqual(seam);
    expect(seamOf(two, one)).toEqual(seam);
    expect(seamOf(one, dataOf([]))).toEqual([]);
  });

  test('of a year with itself is all its political time of known length', () => {
    const ledger = yearOf('coop-farmer', 2016);
    const data = yearData(model, ledger);
    const minutes = seamOf(data, data).reduce((sum, one) => sum + one.minutes, 0);
    const political = ledger.lines.reduce(
      (sum, line) => sum + (line.category === 'political' ? (line.minutes ?? 0) : 0),
      0,
    );
    expect(minutes).toBe(political);
  });
});

describe('bars from zero', () => {
  test('every difference and its range has room, and so has zero', () => {
    const gaps = [{ typical: 5, low: -2, high: 9 }, { typical: -7 }, { typical: 3 }];
    expect(scaleFor(gaps)).toEqual([-7, 9]);
    expect(scaleFor([{ typical: 4 }])).toEqual([0, 4]);
    expect(scaleFor([])).toEqual([0, 0]);
    expect(domainOf([0, 0])).toEqual([-1, 1]);
    expect(domainOf([-7, 9])).toEqual([-7, 9]);
  });
});

describe('a year as small as a stamp', () => {
  const cells = cellsOf(model, yearOf('factory-worker', 2016));

  test('stays within its weeks and hours, in the three categories', () => {
    expect([...new Set(cells.paths.map(({ category }) => category))].sort()).toEqual([
      'labour',
      'material',
      'political',
    ]);
    for (const { d } of cells.paths)
      for (const [, x, y, height] of d.matchAll(/M(\d+) (\d+)h1v(\d+)h-1z/g)) {
        expect(Number(x)).toBeLessThan(WEEKS);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(ROWS);
      }
    const { grounds } = cells;
    expect(grounds.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(ROWS);
  });

  test('an hour that a week is called to on most days is drawn strong', () => {
    // The 5 a.m. meetings of the 70-day battle: 24 February to 2 May 2016, every date.
    const strong = cells.paths.find(({ category, strong }) => category === 'political' && strong);
    expect(strong?.d).toContain('M10 10h1');
    expect(cells.paths.some(({ strong }) => !strong)).toBe(true);
  });
});
