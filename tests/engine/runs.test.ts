import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { runs } from '../../src/engine/drawn.ts';
import { burden, running, simulate, type Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';

vi.setConfig({ testTimeout: 300_000 });

/** Each run of the many, added up from its own ledger. */
const expectRuns = (model: Model, asked: Request, seed: number, count: number): void => {
  const many = runs(model, asked, { seed, runs: count, byDay: true });
  for (let run = 0; run < count; run++) {
    const ledger = simulate(model, asked, { seed, run });
    const { minutes, won, gaveWay } = burden(ledger);
    const { political, labour, material, paid, total, own, outOfReach } = minutes;
    const row = {
      ...{ political, labour, material, paid, total, own, outOfReach },
      gaveWay,
      won: { bribes: won.bribes, levies: won.levies, dues: won.dues },
      byDay: running(ledger).total,
    };
    const at = (of: Float64Array): number | undefined => of[run];
    const all = (of: Record<string, Float64Array>): Record<string, number | undefined> =>
      Object.fromEntries(Object.entries(of).map(([name, column]) => [name, at(column)]));
    const { count: n, days, byDay, gaveWay: gave, won: money, ...columns } = many;
    expect(n).toBe(count);
    expect({
      ...all(columns),
      gaveWay: all(gave),
      won: all(money),
      byDay: [...(byDay ?? []).slice(run * days, (run + 1) * days)],
    }).toEqual(row);
  }
};

describe('each of many runs comes to what its own ledger adds up to', () => {
  test('for random people under random rulebooks', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, fc.nat(9), (model, asked, picked, seed) => {
        expectRuns(model, withSingles(model, asked, picked), seed, 8);
      }),
      cases(80),
    );
  });

  const loaded = loadRulebookSync('seeds');
  if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
  const { model } = loaded;

  test.each(model.positions)('for $id under the rulebook as it is', ({ attributes }) => {
    for (const respond of ['attend', 'pay', 'absent'] as const)
      for (const reading of ['demanded', 'reported'] as const)
        expectRuns(model, { year: 2016, attributes, respond, reading }, 3, 12);
  });

  test('in every year, with single responses', () => {
    const [first, last] = model.years;
    fc.assert(
      fc.property(
        fc.record<Request>({
          year: fc.integer({ min: first, max: last }),
          attributes: fc.constantFrom(...model.positions.map((p) => p.attributes)),
          respond: fc.constantFrom('attend', 'pay', 'absent'),
          reading: fc.constantFrom('demanded', 'reported'),
          rules: fc.constantFrom('all', 'core'),
        }),
        picks,
        fc.nat(9),
        (asked, picked, seed) => {
          expectRuns(model, withSingles(model, asked, picked), seed, 6);
        },
      ),
      cases(25),
    );
  });
});
