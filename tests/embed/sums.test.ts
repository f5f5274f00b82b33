import { describe, expect, test } from 'vitest';
import { positionsFacts, yearFacts } from '../../src/embed/facts.ts';
import { packSums, unpackSums } from '../../src/embed/packed-sums.ts';
import { sumsBeforehand } from '../../src/embed/sums.ts';
import { range } from '../../src/engine/drawn.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;
const choices = choicesOf(model);
/** A thousand would tell no more. */
const RUNS = 20;
const sums = sumsBeforehand(model, RUNS);
const of = model.positions.map(({ id }) => id);

describe('what is added up beforehand', () => {
  const cases = model.presets.flatMap((year) =>
    (['attend', 'pay'] as const).map((respond) => [year, respond] as const),
  );
  test.each(cases)('%s, %s: is what the engine gives', (year, respond) => {
    const state = { ...defaults(choices), year, respond };
    const quick = positionsFacts(model, state, of, choices, sums);
    const slow = positionsFacts(model, state, of, choices, {});
    expect(quick.floor.minutes).toBe(slow.floor.minutes);
    // Nine in ten runs lie within the widest range.
    expect(quick.floor.low).toBeGreaterThanOrEqual(slow.floor.low);
    expect(quick.floor.high).toBeLessThanOrEqual(slow.floor.high);
    expect(quick.basis).toEqual(slow.basis);
    for (const [i, row] of quick.rows.entries()) {
      const computed = slow.rows[i];
      expect(computed?.position).toBe(row.position);
      expect(computed?.minutes).toMatchObject(row.minutes);
      expect(computed?.basis).toEqual(row.basis);
      if (i % 5 === 0)
        expect(range(model, row.request, { runs: RUNS })).toMatchObject(row.range ?? {});
    }
  });

  test('is not taken for anything else', () => {
    const state = { ...defaults(choices), respond: 'pay' as const, reading: 'reported' as const };
    expect(positionsFacts(model, state, of, choices, sums)).toEqual(
      positionsFacts(model, state, of, choices, {}),
    );
    const changed = { ...defaults(choices), set: { means: 'wealthy' as const } };
    expect(yearFacts(model, changed, choices, sums)).toEqual(
      yearFacts(model, changed, choices, {}),
    );
  });
});

test('what is added up comes whole out of its packing', () => {
  const ids = model.positions.map(({ id }) => id);
  expect(unpackSums(packSums(sums, ids), ids)).toEqual(sums);
});
