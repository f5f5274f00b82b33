import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { HYPOTHETICAL } from '../../src/i18n/describe/hypothetical.ts';
import { BASIS } from '../../src/i18n/describe/words.ts';
import { csvOf } from '../../src/i18n/ledger/columns.ts';
import { readChanges, writeChanges } from '../../src/rulebook/changes.ts';
import { HYPOTHETICAL as BEHIND } from '../../src/rulebook/hypothetical.ts';
import { changesIn } from '../../src/state/changes.ts';
import { choicesOf } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { decode } from '../../src/state/url.ts';
import { nameOfFile } from '../../src/views/download.ts';
import { hrefWith, whoPays, withChange } from '../../src/views/whatif/changes.ts';
import { ownDuties } from '../../src/views/whatif/duties.ts';
import { whyNothing } from '../../src/views/whatif/reasons.ts';
import { TEXT } from '../../src/views/whatif/text.ts';
import { loadSound } from '../rulebook/load-good.ts';

test('what is hypothetical and what is assumed are two words in either language', () => {
  for (const lang of ['en', 'ko'] as const)
    expect(HYPOTHETICAL[lang].toLowerCase()).not.toBe(BASIS[lang].assumed.toLowerCase());
  expect(csvOf([], {}, '!rule')).toMatch(/,hypothetical\r\n$/);
});

test('the name of a file says that its year is hypothetical', () => {
  expect(nameOfFile('0.1.0', 2016, 'fisher')).toBe('mobilized-year-2016-fisher');
  expect(nameOfFile(`0.1.0${BEHIND}`, 2016, 'fisher', 'labour')).toBe(
    'mobilized-year-2016-fisher-labour-hypothetical',
  );
});

test('no view names a file by itself', () => {
  const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && path !== 'download.ts')
    .filter((path) => /['"`]mobilized-year-\$/.test(readFileSync(join('src/views', path), 'utf8')));
  expect(files).toEqual([]);
});

const { model } = loadSound('seeds');
const choices = choicesOf(model, { changes: changesIn(model) });
const requestFor = (query: string) => requestOf(decode(query, choices).state, choices);
const whyOf = (change: string, query = '') => {
  const [read] = readChanges(change, model);
  if (!read) throw new Error(`no change: ${change}`);
  const request = requestFor(query);
  return whyNothing(read, model, request, simulate(model, request));
};

test('a change that does nothing says why', () => {
  expect(whyOf('*political~poor')).toBe('attends');
  expect(whyOf('*political~well-off', 'do=pay')).toBe('means');
  expect(whyOf('*political~poor', 'do=pay')).toBeNull();
  expect(whyOf('!farm-mobilization')).toBeNull();
  expect(whyOf('!farm-mobilization', 'who=coop-farmer')).toBe('elsewhere');
  expect(whyOf('learning-session-weekly!2020-01-01', 'year=2016')).toBe('nothing');
  expect(whyOf('session-length~0')).toBeNull();
});

test('the panel begins with the heaviest duty of the person shown', () => {
  const own = ownDuties(simulate(model, requestFor('')));
  expect(own[0]).toBe('farm-mobilization');
  expect(own).not.toContain('construction-brigade-stint');
});

test('a change of the same thing takes the place of the one before', () => {
  const read = (text: string) => readChanges(text, model);
  const then = (before: string, next: string): string => {
    const [change] = read(next);
    return change ? writeChanges(withChange(read(before), change)) : '';
  };
  expect(then('session-length~1,!warehouses', 'session-length~2')).toBe(
    '!warehouses,session-length~2',
  );
  expect(then('!warehouses', 'warehouses*2012-01-01*')).toBe('warehouses*2012-01-01*');
  expect(then('warehouses!2012-01-01', 'warehouses*2012-01-01*')).toBe(
    'warehouses!2012-01-01,warehouses*2012-01-01*',
  );
  expect(then('*political~poor', '*political~wealthy')).toBe('*political~wealthy');
});

test('dates are said without a word for what they leave open', () => {
  const { dates } = TEXT.en;
  expect(dates('D', null, null)).toBe('“D” in force in every year');
  expect(dates('D', '2012-01-01', null)).toBe('“D” in force from 2012-01-01 on');
  expect(dates('D', null, '2012-01-01')).toBe('“D” in force up to 2012-01-01');
});

test('a figure that is left out is asked for in its unit', () => {
  expect(TEXT.en.outside('', '0', '200', 'hours')).toBe('Write a number from 0 to 200 (hours).');
  expect(TEXT.en.outside('much', '0', '1', '')).toBe(
    '“much” cannot be tried: write a number from 0 to 1.',
  );
  expect(TEXT.ko.outside('', '0', '200', '시간')).toBe('0부터 200 사이의 수를 쓴다(시간).');
});

test('what takes a change back stays on the page at hand', () => {
  const all = 'year=2021&if=!warehouses,session-length~1&why=total';
  expect(hrefWith('live', all, [])).toBe('live.html?year=2021');
  expect(hrefWith('index', 'if=!warehouses', [])).toBe('./');
  expect(hrefWith('compare', 'who=fisher&b.if=!warehouses', [], 'b.if')).toBe(
    'compare.html?who=fisher&b.if=',
  );
  expect(whoPays('print', 'if=!warehouses')).toBe('print.html?if=!warehouses&do=pay');
});

test('in the one file it stays on the page too, and never leaves the file', async () => {
  vi.resetModules();
  // Files share their worker: the modules that think themselves in one file go with this test.
  onTestFinished(() => void vi.resetModules());
  const { inOneFile } = await import('../../src/views/document/address.ts');
  const { hrefWith: within } = await import('../../src/views/whatif/changes.ts');
  inOneFile(['index', 'live']);
  expect(within('live', 'view=live&if=!warehouses', [])).toBe('?view=live');
  expect(within('index', 'if=!warehouses', [])).toBe('?');
});
