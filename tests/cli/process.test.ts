import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SIMULATE = ['--import', 'tsx', 'src/cli/simulate.ts'];
const simulate = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...SIMULATE, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('a wrong word: exit code 2, nothing on standard output, one line on standard error', () => {
  expect(simulate('--yaer', '2016')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'unknown option "--yaer": the nearest is "--year"\n',
  });
});

test('a faulty rulebook: exit code 1 and a line for each fault', () => {
  writeFileSync(join(folder, 'broken.yaml'), 'rules: [{ id: Not An Id }]\n');
  const { status, stdout, stderr } = simulate('--json', '--rulebook', folder);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/broken\.yaml:1:\d+ /);
});

test('a whole year reaches a slow pipe, and a reader that leaves early is no fault', () => {
  const shell = (script: string) =>
    execFileSync('bash', ['-c', `set -o pipefail; ${script}`], { encoding: 'utf8' });
  const call = `"${process.execPath}" ${SIMULATE.join(' ')} --json`;
  expect(() => JSON.parse(shell(`${call} | (sleep 0.5; cat)`)) as unknown).not.toThrow();
  expect(shell(`${call} 2>&1 | head -n 1`)).toBe('{\n');
});
