import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/i18n/ledger/columns.ts';

test('the columns of the CSV are those that the documentation names, in its order', () => {
  const [, section = ''] = readFileSync('docs/command-line.md', 'utf8').split('\n## CSV\n');
  const table = section.split('\n## ')[0] ?? '';
  const named = table
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(COLUMNS.map(({ name }) => name).sort());
});

test.each(COLUMNS.map(({ name, holds }) => [name, holds] as const))(
  'what %s holds is said in both languages',
  (_name, holds) => {
    expect(holds.en).not.toBe('');
    expect(holds.ko).toMatch(/[가-힣]/);
  },
);
