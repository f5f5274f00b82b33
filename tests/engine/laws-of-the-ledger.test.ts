import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { burden, extremes, simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import type { Model, Profile } from '../../src/rulebook/model.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import { byDate, minutesOf, sum, unionOf } from './sums.ts';

/** How a ledger holds together, for random people under random rulebooks. */
vi.setConfig({ testTimeout: 300_000 });

const ACTIVITIES = ['sleep', 'job', 'livelihood', 'household', 'rest'] as const;

/** A random rulebook, a request to it, and that request with some occurrences answered otherwise. */
const anyYear = fc
  .tuple(rulebook(), request(), picks)
  .map(([model, asked, picked]): [Model, Request] => [model, withSingles(model, asked, picked)]);

describe('the ledger', () => {
  /** The hours that each activity has on a date. */
  const supply = (model: Model, ledger: Ledger): Map<string, Record<string, number>> => {
    const profile = model.profiles.find((p: Profile) => p.id === ledger.profile);
    const dates = new Map<string, Record<string, number>>();
    ledger.dayKinds.forEach((kind, i) => {
      const date = new Date(Date.UTC(ledger.year, 0, 1 + i)).toISOString().slice(0, 10);
      const minutes: Record<string, number> = {};
      for (const { from, to, activity } of profile?.days[kind] ?? [])
        minutes[activity] = (minutes[activity] ?? 0) + to - from;
      dates.set(date, minutes);
    });
    return dates;
  };

  test('counts no minute twice, and no date over 1,440', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const ledger = simulate(model, asked);
        const days = supply(model, ledger);
        const taking = ledger.lines.filter((l) => l.response === 'attend' && l.minutes !== null);
        for (const [date, lines] of byDate(taking)) {
          const taken = unionOf(lines.map((l) => [l.start ?? 0, l.end ?? 0]));
          const overdrawn = ACTIVITIES.filter(
            (activity) =>
              sum(lines, (l) => l.gaveWay[activity]) > (days.get(date)?.[activity] ?? 0),
          );
          expect([minutesOf(lines), overdrawn]).toEqual([taken, []]);
          expect(taken).toBeLessThanOrEqual(1440);
        }
      }),
      cases(60),
    );
  });

  test('has lines that hold together', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const ledger = simulate(model, asked);
        const onDate = byDate(ledger.lines);
        for (const l of ledger.lines) {
          const lost = l.response === 'attend' && (l.minutes ?? 0) < (l.asked ?? 0);
          const others = (onDate.get(l.date) ?? []).map((other) => other.id);
          const faults = {
            gaveWay: Object.values(l.gaveWay).reduce((a, b) => a + b) !== (l.minutes ?? 0),
            asked: (l.minutes ?? 0) > (l.asked ?? 0),
            response: l.response !== 'attend' && l.minutes !== 0,
            absent: l.response === 'absent' && l.won + l.paid > 0,
            coveredBy:
              l.coveredBy.length > 0 !== lost || l.coveredBy.some((id) => !others.includes(id)),
            end: l.end !== null && (l.end !== (l.start ?? 0) + (l.asked ?? 0) || l.end > 1440),
          };
          if (Object.values(faults).includes(true)) expect({ line: l, faults }).toBe('a line');
        }
        const order = ledger.lines.map(
          (l) => `${l.date} ${String(l.start ?? 9999).padStart(4, '0')} ${l.rule}`,
        );
        expect(order).toEqual([...order].sort());
      }),
      cases(60),
    );
  });

  test('adds up to the burden', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const ledger = simulate(model, asked);
        const { minutes, won, gaveWay, basis, counts } = burden(ledger);
        const { lines } = ledger;
        const duties = minutes.political + minutes.labour + minutes.material;
        expect(duties).toBe(minutesOf(lines));
        expect(minutes.paid).toBe(sum(lines, (l) => l.paid));
        expect(minutes.total).toBe(duties + minutes.paid);
        expect(minutes.asked).toBe(sum(lines, (l) => l.asked ?? 0));
        expect(won.total).toBe(sum(lines, (l) => l.won));
        expect(won.bribes + won.levies + won.dues).toBe(won.total);
        expect(Object.values(gaveWay).reduce((a, b) => a + b)).toBe(duties);
        expect(Object.values(basis).reduce((a, b) => a + b)).toBe(minutes.total);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(
          new Set(lines.map((l) => l.id)).size,
        );
      }),
      cases(60),
    );
  });

  test('says of every rule that it fell, or why not', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const ledger = simulate(model, asked);
        const fell = new Set(ledger.lines.map((l) => l.rule));
        const shown = new Set(ledger.effects.map((e) => e.id));
        const silent = model.rules
          .map((r) => r.id)
          .filter(
            (id) => !fell.has(id) && !shown.has(id) && !ledger.whyNot.some((w) => w.rule === id),
          );
        expect(silent).toEqual([]);
      }),
      cases(50),
    );
  });
});

describe('the engine', () => {
  const turned = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).reverse());

  test('does not care in which order the rulebook was read', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const other: Model = {
          ...model,
          claims: turned(model.claims),
          parameters: turned(model.parameters),
          lunar: turned(model.lunar),
          days: [...model.days].reverse(),
          campaigns: [...model.campaigns].reverse(),
          effects: [...model.effects].reverse(),
          rules: model.rules
            .map((r) => ({ ...r, exemptions: [...r.exemptions].reverse() }))
            .reverse(),
        };
        expect(JSON.stringify(simulate(other, asked))).toBe(JSON.stringify(simulate(model, asked)));
      }),
      cases(50),
    );
  });

  const frozen = <T>(x: T): T => {
    if (typeof x === 'object' && x !== null) Object.values(Object.freeze(x)).forEach(frozen);
    return x;
  };

  test('gives the same ledger again, byte for byte, and leaves the rulebook as it was', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const copy = frozen(structuredClone(model));
        const first = JSON.stringify(simulate(model, asked));
        expect(JSON.stringify(simulate(copy, frozen(structuredClone(asked))))).toBe(first);
        expect(JSON.stringify(simulate(model, asked))).toBe(first);
      }),
      cases(50),
    );
  });

  test('has a typical total between its lowest and its highest year, or the range is widened to it', () => {
    fc.assert(
      fc.property(anyYear, ([model, asked]) => {
        const { total } = burden(simulate(model, asked)).minutes;
        const { low, high, allLow, allHigh } = extremes(model, asked);
        expect(low).toBe(Math.min(allLow, total));
        expect(high).toBe(Math.max(allHigh, total));
      }),
      cases(40),
    );
  });
});
