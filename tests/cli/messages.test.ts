import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { weeks } from '../../src/cli/weeks.ts';
import { rightWord } from '../../src/cli/wrong.ts';
import { call } from './call.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A wrong command line, the word that its message must name, and the right one. */
const WRONG: [line: string, word: string, right: string][] = [
  ['--yaer 2016', '--yaer', '"--year"'],
  ['--jsn', '--jsn', '"--json"'],
  ['-j', '-j', '"--json"'],
  ['--Position=fisher', '--Position', '"--position"'],
  ['2016', '2016', '"--year"'],
  ['json', 'json', '"--json"'],
  ['--json=yes', '--json=yes', '"--json"'],
  ['--year', '--year', '"--year YEAR"'],
  ['--year --json', '--year', '"--year YEAR"'],
  ['--year=', '--year', '"--year YEAR"'],
  ['--set', '--set', '"--set ATTRIBUTE=VALUE"'],
  ['--year 2031', '2031', '"2026"'],
  ['--year 2009', '2009', '"2010"'],
  ['--year -5', '-5', '"2010"'],
  ['--year 2016.4', '2016.4', '"2016"'],
  ['--year soon', 'soon', '"2016"'],
  ['--year 1e999', '1e999', '"2016"'],
  ['--position factory-wroker', 'factory-wroker', '"factory-worker"'],
  ['--position Factory_Worker', 'Factory_Worker', '"factory-worker"'],
  ['--position trader', 'trader', '"wealthy-trader"'],
  ['--respond substitute', 'substitute', 'write "attend", "pay" or "absent"'],
  ['--respond payed', 'payed', '"pay"'],
  ['--reading demand', 'demand', '"demanded"'],
  ['--rules none', 'none', '"core"'],
  ['--with diging', 'diging', '"digging"'],
  ['--with dig', 'dig', '"digging"'],
  ['--with toString', 'toString', '"digging"'],
  ['--set', '--set', '"--set ATTRIBUTE=VALUE"'],
  ['--set age', 'age', '"age=40"'],
  ['--set age=', 'age=', '"age=40"'],
  ['--set agee=30', 'agee', '"age"'],
  ['--set =30', '""', '"'],
  ['--set constructor=x', 'constructor', '"'],
  ['--set age=81', '81', '"80"'],
  ['--set age=6', '6', '"7"'],
  ['--set age=old', 'old', '"40"'],
  ['--set means=rich', 'rich', 'write "poor", "ordinary", "well-off" or "wealthy"'],
  ['--set means=welloff', 'welloff', '"well-off"'],
  ['--set party=yes', 'yes', 'write "false" or "true"'],
  ['--set party=True', 'True', '"true"'],
  ['--set sentByHousehold=tru', 'tru', '"true"'],
  ['--set sent-by-household=true', 'sent-by-household', '"sentByHousehold"'],
  ['--set work=school', 'age=40', '"age=17"'],
  ['--set work=university --set age=60', 'age=60', '"age=40"'],
  ['--set age=12', 'age=12', '"age=16"'],
  ['--set age=16', 'married=true', '"married=false"'],
  ['--set age=17 --set party=true', 'party=true', '"party=false"'],
  ['--set cadre=womens-union', 'cadre=womens-union', '"cadre=none"'],
  ['--set cadre=office', 'cadre=office', '"cadre=none"'],
  [
    '--set work=school --set age=15 --set married=false --set brigade=true',
    'brigade=true',
    '"brigade=false"',
  ],
  ['--position wealthy-trader --set arrangement=8.3', 'arrangement=8.3', '"arrangement=none"'],
  ['--seed -1', '-1', '"0"'],
  ['--seed x', '"x"', '"1"'],
  ['--runs 0', '"0"', '"1"'],
  ['--runs 5001', '5001', '"5000"'],
  ['--runs 1.5', '1.5', '"2"'],
  ['--json --csv', '--csv', '"--json"'],
  ['--csv --ics', '--ics', '"--csv"'],
  ['--from 2016-02-30', '2016-02-30', '"2016-02-29"'],
  ['--from 2016/02/03', '2016/02/03', '"2016-02-03"'],
  ['--from 02-03', '02-03', '"2016-02-03"'],
  ['--to 2015-12-31', '2015-12-31', '"2016-01-01"'],
  ['--to 2017-01-01', '2017-01-01', '"2016-12-31"'],
  ['--to never', 'never', '"2016-12-31"'],
  ['--from 2016-13-45', '2016-13-45', '"2016-12-31"'],
  ['--from 2016-05-01 --to 2016-04-01', '2016-05-01', '"--from 2016-04-01 --to 2016-05-01"'],
  ['--rulebook seed', '"seed"', '"seeds"'],
  ['--rulebook nowhere/at/all', 'nowhere/at/all', 'holds no folder'],
  ['--rulebook package.json', '"package.json" is a file', '"'],
  ['--responses package.jsn', 'package.jsn', '"package.json"'],
  ['--responses src', '"src" is a folder', 'name a file'],
  ['--responses /', '"/" is a folder', 'a file is needed: '],
  ['--responses .', '"." is a folder', '.json"'],
  [`--position ${'x'.repeat(10_000)}`, 'xxx...', 'write "'],
  [`--with ${'x'.repeat(10_000)}`, 'xxx...', 'write "'],
  ['--position nobody', '"nobody"', 'write "factory-worker" or "wealthy-trader"'],
  [`--set work=${'x'.repeat(10_000)}`, 'xxx...', 'write "none"'],
  [`--from ${'x'.repeat(10_000)}`, 'xxx...', '"2016-01-01"'],
  [`--${'x'.repeat(10_000)}`, 'xxx...', 'nearest is "'],
  [`--responses ${'x'.repeat(10_000)}`, 'xxx...', 'nearest is "'],
  ['--year \u001b[31m2016', '[31m2016', '"2016"'],
];

/** Wrong contents of the file of `--responses`. */
const FILES: [text: string, word: string, right: string][] = [
  ['', 'no JSON', '{"rule@date": "pay"}'],
  ['{"a": \n', 'no JSON', '{"rule@date": "pay"}'],
  ['[]', 'no JSON object', '{"rule@date": "pay"}'],
  ['"pay"', 'no JSON object', '{"rule@date": "pay"}'],
  ['null', 'no JSON object', '{"rule@date": "pay"}'],
  ['{"digging@2016-03-27": "payed"}', '"payed"', '"pay"'],
  ['{"digging@2016-03-27": 3}', '3', '"attend"'],
  [JSON.stringify({ 'digging@2016-03-27': 'x'.repeat(10_000) }), 'xxx...', '"attend"'],
  [JSON.stringify({ ['x'.repeat(10_000)]: 'pay' }), 'xxx...', 'nearest is "'],
  ['{"digging@2016-03-28": "pay"}', 'digging@2016-03-28', '"digging@2016-03-27"'],
  ['{"diging@2016-03-27": "pay"}', 'diging@2016-03-27', '"digging@2016-03-27"'],
  ['{"a\\nb": "pay"}', 'a b', '"'],
  ['{"__proto__": "pay"}', '__proto__', '"'],
  [
    '{"digging@2016-03-27": "absent", "summons-self-criticism@2016-04-02": "pay"}',
    'summons-self-criticism@2016-04-02',
    '"attend"',
  ],
];

const refused = async (words: readonly string[], word: string, right: string) => {
  const { code, out, err } = await call(words);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain(word);
  expect(err[0]).toContain(right);
  expect(err[0]).not.toMatch(/[\p{Cc}]|undefined|NaN|"" *$/u);
  expect(err[0]?.length).toBeLessThan(600);
  expect({ code, out }).toEqual({ code: 2, out: '' });
};

describe('a wrong word gives exit code 2 and one line that names it and the nearest right one', () => {
  test.each(WRONG.map(([line, ...rest]) => [line.slice(0, 60), line, ...rest] as const))(
    '%s',
    (_, line, word, right) => refused(line.split(' '), word, right),
  );

  test.each(FILES.map(([text, ...rest]) => [text.slice(0, 60), text, ...rest] as const))(
    '--responses with %j',
    (_, text, word, right) => {
      const file = join(folder, 'responses.json');
      writeFileSync(file, text);
      return refused(['--responses', file], word, right);
    },
  );
});

test('no word is named where none is near: all of a few, some of many', () => {
  const many = ['warehouses', 'offering', 'digging', 'relief', 'fisher', 'x1', 'x2', 'x3', 'x4'];
  expect(rightWord('nobody', many)).toBe(
    'none of the 9 there are is near; among them are "warehouses", "offering" and "digging"',
  );
  expect(rightWord('x'.repeat(10_000), many)).toContain('none of the 9');
  expect(rightWord('nope', ['warehouses', 'fisher'])).toBe('write "warehouses" or "fisher"');
  expect(rightWord('fishr', many)).toBe('the nearest is "fisher"');
});

test('the nearest word is taken from the words as they stand, case and joints aside', async () => {
  const { err } = await call('--position WEALTHY');
  expect(err).toEqual(['unknown position "WEALTHY": the nearest is "wealthy-trader"']);
});

test('a file of responses may begin with the mark of its encoding', async () => {
  const file = join(folder, 'marked.json');
  writeFileSync(file, '\uFEFF{"digging@2016-03-27": "absent"}');
  const { code, err, out } = await call(['--responses', file, '--json']);
  expect([code, err]).toEqual([0, []]);
  expect(out).toMatch(/"digging@2016-03-27".*"response":"absent"/);
});

test('weeks takes no words, and says so', async () => {
  const ran = async (...words: string[]) => {
    const [out, err]: string[][] = [[], []];
    const code = await runCommand(weeks, words, {
      out: (t) => out?.push(t),
      err: (l) => err?.push(l),
    });
    return { code, out: out?.join(''), err };
  };
  expect(await ran('x')).toEqual({
    code: 2,
    out: '',
    err: ['unexpected word "x": write "npm run weeks" alone'],
  });
  expect((await ran('--hepl')).err).toEqual(['unknown option "--hepl": the nearest is "--help"']);
  expect((await ran('--help')).out).toContain('docs/weeks');
});

test('retired ids keep resolving: of a position, a rule and an occurrence', async () => {
  const file = join(folder, 'retired.json');
  writeFileSync(file, '{"dig-out@2016-03-27": "absent"}');
  const words = (rule: string, position: string) =>
    `--json --runs 1 --with ${rule} --position ${position} --responses ${file}`;
  const old = await call(words('dig-out', 'worker'));
  expect([old.code, old.err]).toEqual([0, []]);
  expect(old.out).toMatch(/"digging@2016-03-27".*"response":"absent"/);
  expect(old.out).toBe((await call(words('digging', 'factory-worker'))).out);
});
