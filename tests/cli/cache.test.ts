import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keep, keyOf, recall } from '../../src/cli/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
beforeAll(() => {
  cpSync('seeds/calendar', join(folder, 'calendar'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the key follows every byte, every name and every new file, and nothing else', () => {
  const file = join(folder, 'one.yaml');
  const keys = [keyOf(folder)];
  const changed = (change: () => void) => {
    change();
    keys.push(keyOf(folder));
  };
  changed(() => {
    writeFileSync(file, 'a: 1\n');
  });
  changed(() => {
    writeFileSync(file, 'a: 2\n');
  });
  changed(() => {
    renameSync(file, join(folder, 'two.yaml'));
  });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain(null);
  expect(keyOf(folder)).toBe(keys.at(-1));
  writeFileSync(join(folder, '.draft.swp'), 'x');
  expect(keyOf(folder)).toBe(keys.at(-1));
});

test('what is kept is recalled as it was; what is broken or missing is not', () => {
  const key = `test-${process.pid}`;
  keep(key, { a: [1, null, 'x'] });
  expect(recall(key)).toEqual({ a: [1, null, 'x'] });
  const file = join('node_modules', '.cache', 'mobilized-year', `${key}.json`);
  writeFileSync(file, '{"a": [1,');
  expect(recall(key)).toBeUndefined();
  rmSync(file);
  expect(recall(key)).toBeUndefined();
  expect(keyOf(join(folder, 'nowhere'))).toBeNull();
});
