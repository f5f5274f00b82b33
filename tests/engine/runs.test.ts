import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import type { Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import { expectRuns } from './run-by-run.ts';
import { value } from './tiny.ts';

vi.setConfig({ testTimeout: 300_000 });

/** A stretch of each year; it may reach over New Year. */
const yearly = fc.constantFrom({ from: '12-01', to: '02-28' }, { from: '04-01', to: '09-30' });

describe('each of many runs comes to what its own ledger adds up to', () => {
  test('for random people under random rulebooks', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, fc.nat(9), (model, asked, picked, seed) => {
        expectRuns(model, withSingles(model, asked, picked), seed, 8);
      }),
      cases(80),
    );
  });

  test('where duties fall by chance alone, and yet bear terms, absences and dues', () => {
    const byChance = fc.tuple(rulebook(), yearly).map(([model, window]): Model => ({
      ...model,
      parameters: { ...model.parameters, 'by-chance': value('per-day', 0, 0.02, 0.15) },
      rules: model.rules.map((rule) => ({
        ...rule,
        schedules: rule.schedules
          .slice(0, 1)
          .map((one) =>
            one.kind === 'quota' ? one : { ...one, kind: 'unforeseen', rate: 'by-chance', window },
          ),
      })),
    }));
    fc.assert(
      fc.property(byChance, request(), picks, fc.nat(9), (model, asked, picked, seed) => {
        expectRuns(model, withSingles(model, asked, picked), seed, 6);
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
