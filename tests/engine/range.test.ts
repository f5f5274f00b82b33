import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { range, ranges, runs } from '../../src/engine/drawn.ts';
import { burden, extremes, running, simulate, type Range } from '../../src/engine/index.ts';
import { request, rulebook } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import { ask, duty, HOUR, on, tiny, value } from './tiny.ts';

const digging = duty({
  id: 'digging',
  length: 'dig',
  schedules: [on({ kind: 'times', count: 'digs', window: { from: '03-01', to: '05-31' } })],
});
const flood = duty({
  id: 'flood-work',
  length: 'hour',
  schedules: [on({ kind: 'unforeseen', rate: 'rate', window: { from: '07-01', to: '08-31' } })],
});
const model = tiny({
  rules: [digging, flood],
  parameters: {
    ...HOUR,
    dig: value('hours', 1, 2, 5),
    digs: value('times', 4, 8, 12),
    rate: value('per-day', 0, 0.01, 0.1),
  },
});

describe('many runs', () => {
  test('are the same again, and the first of more are all of fewer', () => {
    const [some, more] = [
      runs(model, ask(2016), { runs: 30 }),
      runs(model, ask(2016), { runs: 60 }),
    ];
    expect(runs(model, ask(2016), { seed: 1, runs: 30 })).toEqual(some);
    expect(more.total.slice(0, 30)).toEqual(some.total);
    expect(runs(model, ask(2016), { seed: 2, runs: 30 }).total).not.toEqual(some.total);
  });

  test('draw nothing else for a duty that is added, moved or renamed elsewhere', () => {
    const lone = tiny({ ...model, rules: [digging] });
    const other = duty({ ...digging, id: 'another', category: 'material', length: 'more' });
    const more = tiny({
      ...model,
      rules: [other, digging],
      parameters: { more: value('hours', 1, 2, 3), ...model.parameters },
    });
    // The other one yields to it, so that its minutes are what they were.
    expect(runs(more, ask(2016), { runs: 50 }).labour).toEqual(
      runs(lone, ask(2016), { runs: 50 }).labour,
    );
  });

  test('share a draw within a group, and turn it round for what is inverse', () => {
    const grouped = (inverse: boolean) =>
      tiny({
        rules: [digging, duty({ ...digging, id: 'hauling', category: 'material', length: 'haul' })],
        parameters: {
          digs: value('times', 10),
          dig: { ...value('hours', 1, 2, 3), group: 'lengths' },
          haul: { ...value('hours', 1, 2, 3), group: 'lengths', ...(inverse && { inverse }) },
        },
      });
    const asked = (run: number, inverse: boolean): number[] =>
      ['digging', 'hauling'].map(
        (rule) =>
          simulate(grouped(inverse), ask(2016), { seed: 1, run }).lines.find(
            (line) => line.rule === rule,
          )?.asked ?? 0,
      );
    for (let run = 0; run < 20; run++) {
      const [dig = 0, haul = 0] = asked(run, false);
      expect(haul).toBe(dig);
      const [also = 0, turned = 0] = asked(run, true);
      expect(also).toBe(dig);
      // 1 to 3 hours around 2: what one is above, the other is below, but for the rounding of each.
      expect(Math.abs(turned + dig - 240)).toBeLessThanOrEqual(1);
    }
  });

  test('let the unforeseen fall at its rate, each day for itself', () => {
    const sure = tiny({
      ...model,
      parameters: { ...model.parameters, rate: value('per-day', 0.05) },
    });
    const days = Array.from({ length: 400 }, (_, run) =>
      simulate(sure, ask(2016), { seed: 1, run })
        .lines.filter(({ rule }) => rule === 'flood-work')
        .map(({ date }) => date),
    );
    // 62 days at 0.05: 3.1 a year, more or less.
    const mean = days.flat().length / days.length;
    expect(mean).toBeGreaterThan(2.7);
    expect(mean).toBeLessThan(3.5);
    expect(new Set(days.flat()).size).toBe(62);
    const none = days.findIndex((of) => of.length === 0);
    expect(simulate(sure, ask(2016), { seed: 1, run: none }).whyNot).toContainEqual({
      rule: 'flood-work',
      why: 'possible',
    });
  });

  test('are a whole number above zero', () => {
    for (const wrong of [0, -1, 1.5, NaN])
      expect(() => runs(model, ask(2016), { runs: wrong })).toThrow(RangeError);
  });
});

describe('ranges', () => {
  test('are the 5th and the 95th of the runs, beside the all-low and the all-high year', () => {
    const { minutes, runs: count, seed } = ranges(model, ask(2016), { seed: 3, runs: 200 });
    const sorted = runs(model, ask(2016), { seed: 3, runs: 200 }).labour.sort();
    const { allLow, allHigh } = extremes(model, ask(2016));
    expect([seed, count]).toEqual([3, 200]);
    expect(minutes.labour).toEqual({ low: sorted[9], high: sorted[189], allLow, allHigh });
    expect(range(model, ask(2016), { seed: 3, runs: 200 })).toEqual(minutes.total);
  });

  test('hold the typical value whatever is drawn, and the band ends where the range does', () => {
    fc.assert(
      fc.property(rulebook(), request(), fc.integer({ min: 1, max: 9 }), (book, asked, count) => {
        const ledger = simulate(book, asked);
        const sum = burden(ledger);
        const all = ranges(book, asked, { runs: count, byDay: true });
        const holds = (of: Record<string, Range>, typical: Record<string, number>): void => {
          for (const [name, { low, high }] of Object.entries(of)) {
            expect(low).toBeLessThanOrEqual(typical[name] ?? NaN);
            expect(high).toBeGreaterThanOrEqual(typical[name] ?? NaN);
          }
        };
        const { total, own, paid } = sum.minutes;
        holds(all.minutes, { ...sum.minutes, given: total - paid, ownWithPaid: own + paid });
        holds(all.gaveWay, sum.gaveWay);
        holds(all.won, sum.won);
        holds({ share: all.shareOfOwnTime }, { share: sum.shareOfOwnTime });
        const { low, high } = all.byDay ?? { low: [], high: [] };
        running(ledger).total.forEach((here, day) => {
          expect(low[day]).toBeLessThanOrEqual(here);
          expect(high[day]).toBeGreaterThanOrEqual(here);
        });
        expect([low.at(-1), high.at(-1)]).toEqual([all.minutes.total.low, all.minutes.total.high]);
      }),
      cases(60),
    );
  });
});
