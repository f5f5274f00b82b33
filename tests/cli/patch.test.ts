import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { ownBook } from './own.ts';

const folder = mkdtempSync(join(tmpdir(), 'patch-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const changes = ['!farm-mobilization', 'learning-session-weekly!2020-01-01'];
const right = file('right.json', JSON.stringify(changes));
const asked = async (words: string, path = right) =>
  call(['--patch', path, ...words.split(' ').filter(Boolean)], await ownBook());

describe('a hypothetical year from the command line', () => {
  test('is marked in every output', async () => {
    const [text, json, csv, ics] = await Promise.all(
      ['--runs 20', '--runs 20 --json', '--csv', '--ics'].map((words) => asked(words)),
    );
    expect(text?.out).toMatch(/^Hypothetical, not as reported: /);
    expect(JSON.parse(json?.out ?? '')).toMatchObject({ hypothetical: changes });
    expect(text?.out).toContain(`Changed of the rulebook: ${changes.join(', ')}\n`);
    expect(json?.out).not.toContain('"farm-mobilization@');
    expect(
      csv?.out
        .split('\r\n')
        .slice(1, -1)
        .every((line) => line.endsWith(`,"${changes.join()}"`)),
    ).toBe(true);
    const events = (ics?.out ?? '').replaceAll('\r\n ', '').match(/^SUMMARY:.*$/gm) ?? [];
    expect(events.length).toBeGreaterThan(100);
    expect(events.every((line) => line.startsWith('SUMMARY:Hypothetical: '))).toBe(true);
  });

  test('a calendar of it replaces none of the year as reported', async () => {
    const own = await ownBook();
    const uids = (text: string): string[] => text.replaceAll('\r\n ', '').match(/^UID:.*$/gm) ?? [];
    const [supposed, reported] = await Promise.all([
      asked('--ics').then(({ out }) => uids(out)),
      call(['--ics'], own).then(({ out }) => uids(out)),
    ]);
    expect(supposed.length).toBeGreaterThan(100);
    expect(supposed.filter((uid) => reported.includes(uid))).toEqual([]);
  });

  test.each([
    ['no JSON', 'is no JSON'],
    ['{}', 'is no JSON list; write ["!RULE"'],
    ['[1]', '"1" in '],
    ['["!farm-mobilisation"]', 'the nearest is "!farm-mobilization"'],
    ['["xyzzy~1"]', 'the ids of rules and figures stand in seeds/'],
    ['["!nope"]', 'changes nothing of the rulebook'],
    ['["learning-session-weekly*2020-01-01*2019-01-01"]', 'changes nothing of the rulebook'],
    ['["learning-session-weekly*2019-02-30*"]', 'changes nothing of the rulebook'],
    ['["*political~rich"]', 'changes nothing of the rulebook'],
    ['["session-length~2","session-length~3"]', 'write one change of each'],
  ])('%s is refused in one line that says what would be right', async (text, said) => {
    const { code, err, out } = await asked('', file('wrong.json', text));
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toContain(said);
  });
});
