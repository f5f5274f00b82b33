import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const house = mkdtempSync(join(tmpdir(), 'house-'));
afterAll(() => {
  rmSync(house, { recursive: true });
});

const lay = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
};

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Runs the project's own check on the planted house. */
const faults = (): string[] => {
  const cruise = [
    resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    resolve('.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    'src',
  ];
  const out = execFileSync(process.execPath, cruise, { cwd: house, encoding: 'utf8' });
  const { summary } = JSON.parse(out) as Report;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
};

test('imports that run against the house are found, and no others', { timeout: 30_000 }, () => {
  lay({
    'tsconfig.json':
      '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
    'src/rulebook/model.ts': 'export const model = 1;',
    'src/engine/good.ts':
      "import { model } from '../rulebook/model.ts'; export const good = model;",
    'src/state/store.ts': "import { good } from '../engine/good.ts'; export const store = good;",
    'src/views/Good.svelte':
      '<script lang="ts">import { store } from \'../state/store.ts\';</script><p>{store}</p>',
  });
  expect(faults()).toEqual([]);

  lay({
    'src/rulebook/up.ts': "import { good } from '../engine/good.ts'; export const up = good;",
    'src/engine/type.ts':
      "import type { store } from '../state/store.ts'; export type T = typeof store;",
    'src/engine/late.ts': "export const late = () => import('../state/store.ts');",
    'src/engine/file.ts':
      "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
    'src/charts/Bad.svelte':
      '<script lang="ts">import { store } from \'../state/store.ts\';</script><p>{store}</p>',
    'src/cli/bad.ts': "import { store } from '../state/store.ts'; export const bad = store;",
  });
  expect(faults()).toEqual([
    'charts-imports: src/charts/Bad.svelte -> src/state/store.ts',
    'cli-imports: src/cli/bad.ts -> src/state/store.ts',
    'engine-imports: src/engine/late.ts -> src/state/store.ts',
    'engine-imports: src/engine/type.ts -> src/state/store.ts',
    'engine-is-pure: src/engine/file.ts -> fs',
    'rulebook-imports: src/rulebook/up.ts -> src/engine/good.ts',
  ]);
});
