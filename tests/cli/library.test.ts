import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { burden, loadRulebook, simulate } from '../../src/index.ts';
import { call } from './call.ts';
import { ownBook } from './own.ts';

// Reading YAML under load takes seconds.
test('the library gives the hours of the command line', { timeout: 60_000 }, async () => {
  const { model } = await loadRulebook();
  for (const { id, attributes } of model.positions) {
    const { minutes } = burden(simulate(model, { year: 2015, attributes }));
    const { out } = await call(`--json --runs 1 --year 2015 --position ${id}`, await ownBook());
    const { hours } = JSON.parse(out) as { hours: Record<string, number> };
    expect(hours['total']).toBe(minutes.total / 60);
  }
});

test('a folder without a rulebook is refused with its faults', async () => {
  await expect(loadRulebook('docs/decisions')).rejects.toThrow(/docs\/decisions:1:1 /);
});

test('it is imported by its name, without a loader', { timeout: 20_000 }, () => {
  const script =
    'import * as year from "mobilized-year"; console.log(["loadRulebook", "simulate", "burden"].map((name) => typeof year[name]).join())';
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(out).toBe('function,function,function\n');
});
