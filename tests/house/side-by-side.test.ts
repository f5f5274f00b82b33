import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const house = mkdtempSync(join(tmpdir(), 'side-by-side-'));
afterAll(() => {
  rmSync(house, { recursive: true });
});
const scripts = {
  fine: 'echo all is well',
  faulty: 'echo a fault in line 3 && echo and one in line 5 >&2 && exit 2',
};
writeFileSync(join(house, 'package.json'), JSON.stringify({ scripts }));

const run = (...names: string[]) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('tests/house/side-by-side.mjs'), ...names],
    { cwd: house, encoding: 'utf8' },
  );
  return { status, said: stdout.replace(/\d+ s$/gm, '# s') };
};

test('scripts side by side: each says its own, and one that fails fails all', () => {
  expect(run('fine')).toEqual({ status: 0, said: 'fine: well, # s\nall is well\n' });
  const { status, said } = run('faulty', 'fine');
  expect(status).toBe(1);
  expect(said).toContain('faulty: FAILED, # s\na fault in line 3\nand one in line 5\n');
  expect(said).toContain('fine: well, # s\nall is well\n');
  expect(said).toMatch(/\nfailed: faulty\n$/);
});

test('a script that there is none of fails too', () => {
  expect(run('nowhere').status).toBe(1);
});
