import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;

/** A rulebook from which nothing was remembered yet. */
const fresh = () => structuredClone(model);

test('what is remembered of one year changes no other, whatever was asked before', () => {
  const requests = [2016, 2021].flatMap((year) =>
    model.positions.flatMap(({ attributes }) =>
      (['attend', 'pay', 'absent'] as const).map((respond) => ({ year, attributes, respond })),
    ),
  );
  const kept = fresh();
  for (const request of requests) simulate(kept, request);
  // Every fifth of them, each under a rulebook of its own, against the one that has seen all.
  for (const request of requests.filter((_, i) => i % 5 === 0))
    expect(simulate(kept, request)).toEqual(simulate(fresh(), request));
});
