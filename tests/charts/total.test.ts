import { describe, expect, test } from 'vitest';
import { drawTotal, halfway } from '../../src/charts/total/total.ts';
import { running } from '../../src/engine/index.ts';
import { yearData } from '../../src/charts/year/data.ts';
import { dutyLabels } from '../../src/charts/year/duties.ts';
import { box, frameOf } from '../../src/charts/year/layout.ts';
import { widthOf } from '../../src/charts/width.ts';
import { burden, simulate } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { waysOut } from '../../src/views/explore/ways-out.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const cases = ['factory-worker', 'trader-womens-union', 'worker-8-3', 'coop-farmer'].flatMap((id) =>
  (['attend', 'pay'] as const).map((respond) => ({ id, respond })),
);
const ledgerOf = ({ id, respond }: (typeof cases)[number]) => {
  const position = model.positions.find((one) => one.id === id);
  if (!position) throw new Error(id);
  return simulate(model, { year: 2016, attributes: position.attributes, respond });
};

describe.each(cases)('$id, $respond', (one) => {
  const ledger = ledgerOf(one);
  const sums = burden(ledger);

  test('the running total never falls and ends at the year’s own sums', () => {
    const found = running(ledger);
    for (const tone of ['political', 'labour', 'material', 'paid', 'total'] as const) {
      expect(found[tone]).toHaveLength(366);
      expect(found[tone].at(-1)).toBe(sums.minutes[tone]);
      found[tone].forEach((minutes, i, all) => {
        expect(minutes).toBeGreaterThanOrEqual(all[i - 1] ?? 0);
      });
    }
    const half = halfway(found) ?? -1;
    expect((found.total[half] ?? 0) * 2).toBeGreaterThanOrEqual(sums.minutes.total);
  });

  test('the band holds the line even where a bound crosses it', () => {
    const found = running(ledger);
    const bounds = { low: found.total.map((n) => n * 2), high: found.total.map((n) => n / 2) };
    const { band, total, ticks } = drawTotal(frameOf(1200, 366), found, bounds);
    expect(band).not.toMatch(/NaN/);
    expect(total).toMatch(/^M34,/);
    expect(ticks.length).toBeGreaterThan(1);
  });

  test('the ways out add up to what was asked', () => {
    const rows = waysOut(ledger, model.rules);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(sums.minutes.asked);
    for (const { by, total } of rows) expect(by.political + by.labour + by.material).toBe(total);
    const none = rows.find(({ way }) => way === 'none');
    expect(none?.by.political).toBe(
      ledger.lines.reduce(
        (sum, { category, asked }) => sum + (category === 'political' ? (asked ?? 0) : 0),
        0,
      ),
    );
  });

  test.each([700, 1200, 1840])(
    'names of duties cover no block and no other name, %i px',
    (width) => {
      const frame = frameOf(width, 366);
      const data = yearData(model, ledger);
      const labels = dutyLabels(frame, data, (rule) => names.en['rules']?.[rule] ?? rule);
      const places = labels.map(({ text, x, y, anchor }) => ({
        left: anchor === 'end' ? x - widthOf(text) : x,
        right: anchor === 'end' ? x : x + widthOf(text),
        top: y - 9,
        bottom: y + 2,
      }));
      for (const [i, a] of places.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(frame.left);
        expect(a.right).toBeLessThanOrEqual(frame.right);
        const hits = (b: typeof a): boolean =>
          a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
        for (const b of places.slice(i + 1)) expect(hits(b)).toBe(false);
        for (const { day, start, end } of data.blocks) {
          const { x, y, width: wide, height } = box(frame, day, day, start, end);
          expect(hits({ left: x, right: x + wide, top: y, bottom: y + height })).toBe(false);
        }
      }
    },
  );
});

test('a year without duties has no half and no names', () => {
  const factory = ledgerOf({ id: 'factory-worker', respond: 'attend' });
  const none = { ...factory, lines: [] };
  expect(halfway(running(none))).toBeUndefined();
  expect(dutyLabels(frameOf(1200, 366), yearData(model, none), String)).toEqual([]);
  expect(waysOut(none, model.rules)).toEqual([]);
});
