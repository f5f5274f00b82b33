import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { diff } from '../../src/cli/diff.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'diff-'));
const OUTSIDE = mkdtempSync(join(tmpdir(), 'no-checkout-'));
const GOOD = 'tests/rulebook/good';

const git = (...words: string[]): void => {
  const settings = ['user.name=T', 'user.email=t@example.org', 'commit.gpgsign=false'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^GIT_/.test(key)));
  execFileSync('git', ['-C', ROOT, ...settings.flatMap((one) => ['-c', one]), ...words], {
    env,
    stdio: 'pipe',
  });
};
const commit = (tag: string): void => {
  git('add', '-A');
  git('commit', '--allow-empty', '-qm', tag);
  git('tag', tag);
};
const file = (name: string): string => join(ROOT, 'seeds', name);
const edit = (name: string, change: (text: string) => string): void => {
  const [before, path] = [readFileSync(file(name), 'utf8'), file(name)];
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};
const restore = (): void => {
  rmSync(join(ROOT, 'seeds'), { recursive: true, force: true });
  cpSync(GOOD, join(ROOT, 'seeds'), { recursive: true });
};

beforeAll(() => {
  git('init', '-q');
  commit('empty');
  restore();
  edit('rules.yaml', (text) => text.replace('category: political', 'kategory: political'));
  commit('broken');
  restore();
  commit('good');
});
afterEach(restore);
afterAll(() => {
  rmSync(ROOT, { recursive: true });
  rmSync(OUTSIDE, { recursive: true });
});

const run = async (line: string, root = ROOT) => {
  const ran = { code: -1, out: '', err: [] as string[] };
  const io = { out: (text: string) => (ran.out += text), err: (one: string) => ran.err.push(one) };
  ran.code = await runCommand(diff(root), line.split(' ').filter(Boolean), io);
  return ran;
};
const sound = async (line = 'good'): Promise<string> => {
  const { code, out, err } = await run(line);
  expect([code, err]).toEqual([0, []]);
  return out;
};

describe('against a revision of the rulebook', () => {
  test('the same rulebook is said to be the same', async () => {
    const out = await sound();
    expect(out).toContain('The rulebooks are the same.');
    expect(out).toContain('No computed year differs');
    expect(out).not.toContain('|');
  });

  test('a changed number: its values and the years that it moves, before and after', async () => {
    edit('rules.yaml', (text) =>
      text.replace('low: 6, typical: 8, high: 10', 'low: 6, typical: 9, high: 10'),
    );
    const out = await sound();
    expect(out).toContain(
      '| `field-work.length` | value | 6 / 8 / 10 hours, assumed | 6 / 9 / 10 hours, assumed |',
    );
    const [head, , ...rows] = out.split('\n').filter((line) => line.startsWith('|'));
    expect(head).toBe(
      '| position | year | political | labour | material | paid | total | won | reported/inferred/assumed % |',
    );
    const year = rows.filter((row) => /\| 20\d\d \|/.test(row));
    expect(year.length).toBeGreaterThan(0);
    for (const row of year) expect(row).toMatch(/ → /);
    // A duty of the household takes longer: labour moves, the sessions do not.
    expect(year[0]).toMatch(/^\| [\w-]+ \| \d{4} \| [\d.,]+ \| [\d.,]+ → [\d.,]+ \|/);
  });

  test('wording alone is named, and moves nothing', async () => {
    edit('sources/example-2016.yaml', (text) =>
      text.replace('The summer was dry', 'It rained little in summer'),
    );
    edit('rules.yaml', (text) => text.replace('ko: 학습 }', 'ko: 정치학습 }'));
    const out = await sound();
    expect(out).toContain('Wording alone differs, 2 texts.');
    expect(out).toContain('- claims example-weather: text (en, ko)');
    expect(out).toContain('- rules learning-session-weekly: name (ko)');
    expect(out).not.toContain('|');
  });

  test('claims: added, removed and changed, the wording of a new one not told twice', async () => {
    edit('sources/example-2016.yaml', (text) =>
      text
        .replaceAll('example-weather', 'example-rain')
        .replace(
          'years: [2016, 2016]\n    witnesses: several',
          'years: [2016, 2016]\n    witnesses: one',
        ),
    );
    const out = await sound();
    expect(out).toMatch(/\| `example-rain` \| added \| {2}\| .*context/);
    expect(out).toMatch(/\| `example-weather` \| removed \| .*context.* \| {2}\|/);
    expect(out).toContain('| `example-day-price` | witnesses | several | one |');
    expect(out).not.toContain('### Wording');
  });

  test('a retired id is a renaming, not a loss and a gain', async () => {
    edit('rules.yaml', (text) => text.replaceAll('id: field-work', 'id: work-in-fields'));
    edit('rulebook.yaml', (text) =>
      text.replaceAll('covers: [field-work', 'covers: [work-in-fields'),
    );
    writeFileSync(
      file('renames.yaml'),
      'renames:\n  - { old: field-work, new: work-in-fields, on: "2026-11-22" }\n',
    );
    const out = await sound();
    expect(out).toContain('- `field-work` is now `work-in-fields`');
    expect(out).not.toMatch(/added|removed/);
  });
});

describe('what cannot be compared is said in one line', () => {
  test.each([
    ['', 2, 'no revision was given', '"HEAD"'],
    ['nope', 2, 'no revision "nope"', '"good"'],
    ['HEAD:seeds', 2, '"HEAD:seeds"', '"HEAD"'],
    ['good HEAD', 2, '"HEAD"', '"good" alone'],
    ['--hlep', 2, '"--hlep"', '"--help"'],
    ['empty', 2, '"empty" holds no rulebook', 'later revision'],
    ['broken', 2, 'the rulebook of "broken" does not compile', 'kategory'],
  ])('%s', async (line, code, ...words) => {
    const ran = await run(line);
    expect({ code: ran.code, out: ran.out, lines: ran.err.length }).toEqual({
      code,
      out: '',
      lines: 1,
    });
    for (const word of words) expect(ran.err[0]).toContain(word);
  });

  test('no checkout, and no git', async () => {
    const { code, err } = await run('HEAD', OUTSIDE);
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain('no git checkout');
    vi.stubEnv('PATH', '');
    const without = await run('HEAD');
    vi.unstubAllEnvs();
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err[0]).toContain('git cannot be run');
  });

  test('a working tree with faults: exit code 1 and a line for each', async () => {
    edit('rules.yaml', (text) => text.replace('category: political', 'kategory: political'));
    const { code, err } = await run('good');
    expect(code).toBe(1);
    expect(err[0]).toMatch(/seeds\/rules\.yaml:\d+:\d+ .*kategory/);
  });

  test('helps', async () => {
    expect((await run('--help')).out).toContain('REV');
  });
});
