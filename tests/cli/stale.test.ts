import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { stale } from '../../src/cli/stale.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'stale-'));
const OLD = `id: older
title: An older one
publisher: None
offline: It was made up for the tests.
kind: analysis
read: full
printed: []
note: Not a publication.
checked: "2024-05-01"
claims:
  - { id: older-claim, text: A, place: B, region: country, years: [2016, 2016], witnesses: one, locator: excerpt, use: context }
`;
beforeAll(() => {
  cpSync('tests/rulebook/good', FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'sources', 'older.yaml'), OLD);
  writeFileSync(
    join(FOLDER, 'sources', 'a-later.yaml'),
    OLD.replaceAll('older', 'later').replace('2024-05-01', '2025-05-01'),
  );
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

const run = async (line: string, folder = FOLDER) => {
  const ran = { code: -1, out: '', err: [] as string[] };
  const io = { out: (text: string) => (ran.out += text), err: (one: string) => ran.err.push(one) };
  ran.code = await runCommand(stale(folder), line.split(' ').filter(Boolean), io);
  return ran;
};

test('facts checked before a date: oldest first, each at its place', async () => {
  const { code, out, err } = await run('2026-11-22');
  expect([code, err]).toEqual([0, []]);
  expect(out.replaceAll(FOLDER, 'DIR'))
    .toBe(`DIR/sources/older.yaml:9:10 older: source, last checked 2024-05-01
DIR/sources/older.yaml:11:5 older-claim: claim, last checked 2024-05-01
DIR/sources/a-later.yaml:9:10 later: source, last checked 2025-05-01
DIR/sources/a-later.yaml:11:5 later-claim: claim, last checked 2025-05-01
4 of 10 sources and claims were not checked since 2026-11-22
`);
});

test('a fact checked on the date itself is not stale', async () => {
  const { out } = await run('2024-05-01');
  expect(out).toMatch(/^none: all \d+ sources and claims were checked on 2024-05-01 or later\n$/);
});

test.each([
  ['', 'no date was given', '"2026-06-01"'],
  ['2026-02-30', '"2026-02-30"', '"2026-02-28"'],
  ['2026/6/1', '"2026/6/1"', '"2026-06-01"'],
  ['soon', '"soon"', '"2026-06-01"'],
  ['2026-06-01 seeds', '"seeds"', '"2026-06-01" alone'],
  ['--dat', '"--dat"', '"--help"'],
])('a wrong word is named, with the right form: %j', async (line, word, right) => {
  const { code, out, err } = await run(line);
  expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err[0]).toContain(word);
  expect(err[0]).toContain(right);
});

test('helps; and a faulty rulebook is exit code 1 with its faults', async () => {
  expect((await run('--help')).out).toContain('DATE');
  const faulty = await run('2026-01-01', 'tests/rulebook/broken/misspelt-key');
  expect(faulty.code).toBe(1);
  expect(faulty.err[0]).toMatch(/rulebook\.yaml:\d+:\d+ /);
});
