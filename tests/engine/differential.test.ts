import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as engine from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Request } from '../../src/engine/index.ts';
import { picks, request, rulebook, somebody, withSingles } from '../arbitraries/index.ts';
import { cases, runDraw } from '../arbitraries/settings.ts';
import * as reference from '../reference/index.ts';

/** The engine is held against the plain reading of the model; where they differ, one of them misreads it. */
vi.setConfig({ testTimeout: 300_000 });

const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

describe('the engine and the plain reading of the model agree', () => {
  test('on the ledgers of random people under random rulebooks, and their sums', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, (model, asked, picked) => {
        const full = withSingles(model, asked, picked);
        const ledger = reference.simulate(model, full);
        expect(plain(engine.simulate(model, full))).toEqual(plain(ledger));
        expect(engine.burden(ledger)).toEqual(reference.burden(ledger));
      }),
      cases(120),
    );
  });

  test('on the ledgers of single runs', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, runDraw, (model, asked, picked, draw) => {
        const full = withSingles(model, asked, picked);
        const ledger = reference.simulate(model, full, draw);
        expect(plain(engine.simulate(model, full, draw))).toEqual(plain(ledger));
      }),
      cases(100),
    );
  });

  test('on the years with every value low, and high', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        expect(engine.extremes(model, asked)).toEqual(reference.range(model, asked));
      }),
      cases(30),
    );
  });

  test('on people who could live, under the rulebook as it is', () => {
    const loaded = loadRulebookSync('seeds');
    if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
    const { model } = loaded;
    const [first, last] = model.years;
    const asked = fc.record({
      year: fc.integer({ min: first, max: last }),
      attributes: fc.oneof(somebody, fc.constantFrom(...model.positions.map((p) => p.attributes))),
      respond: fc.constantFrom<NonNullable<Request['respond']>>('attend', 'pay', 'absent'),
      reading: fc.constantFrom<NonNullable<Request['reading']>>('demanded', 'reported'),
      rules: fc.constantFrom<NonNullable<Request['rules']>>('all', 'core'),
    });
    fc.assert(
      fc.property(asked, picks, fc.option(runDraw), (one, picked, run) => {
        const full = withSingles(model, one, picked);
        const draw = run ?? 'typical';
        const ledger = engine.simulate(model, full, draw);
        expect(plain(ledger)).toEqual(plain(reference.simulate(model, full, draw)));
      }),
      cases(25),
    );
  });
});
