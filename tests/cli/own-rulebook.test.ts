import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Book } from '../../src/cli/book.ts';
import { call } from './call.ts';
import { ownBook } from './own.ts';
import { expectSums, type YearObject } from './sums.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let book: Book;
beforeAll(async () => {
  book = await ownBook();
});

const year = async (words: string): Promise<YearObject> => {
  const { code, out, err } = await call(`--json --runs 20 ${words}`, book);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return JSON.parse(out) as YearObject;
};

const POSITIONS =
  'factory-worker factory-worker-better-off factory-worker-party worker-8-3 coop-farmer pupil-secondary student pupil-childrens-union trader-womens-union trader-party womens-union-cadre fisher fisher-party office-cadre wealthy-trader pensioner';

test('the sixteen positions are offered', () => {
  const ids = book.model.positions.map(({ id }) => id);
  expect([...ids].sort()).toEqual(POSITIONS.split(' ').sort());
});

test('the ids that others rely on', () => {
  const ids = book.model.rules.map(({ id }) => id);
  expect(
    ids
      .filter((id) => /learn|study|ideolog/.test(id))
      .every((id) => id.startsWith('learning-session-')),
  ).toBe(true);
  for (const start of ['learning-session-', 'loyalty-meeting-', 'summons-']) {
    expect(ids.some((id) => id.startsWith(start))).toBe(true);
  }
});

describe.each(POSITIONS.split(' '))('%s', (position) => {
  test.each(['attend', 'pay', 'absent'])('adds up: %s', async (respond) => {
    const one = await year(`--position ${position} --respond ${respond}`);
    expect(one).toMatchObject({ position, respond, year: 2016 });
    expectSums(one);
    if (respond === 'absent') expect(one.hours.labour).toBe(0);
  });

  test.each([2010, 2015, 2021, 2026])('has a year %i', async (shown) => {
    const { hours } = await year(`--position ${position} --year ${shown}`);
    expect(hours.political).toBeGreaterThan(0);
  });
});

test('hush money on holidays is off as last reported, and on when it is switched on', async () => {
  const smuggler = '--position wealthy-trader --set trades=smuggling';
  const [off, on] = [await year(smuggler), await year(`${smuggler} --with hush-money-holidays`)];
  expect(off.whyNot.find(({ rule }) => rule === 'hush-money-holidays')?.reason).toMatch(
    /^last reported in \d{4} \(--with hush-money-holidays/,
  );
  expect(on.occurrences.some(({ rule }) => rule === 'hush-money-holidays')).toBe(true);
});

test('single occurrences are answered otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  const file = join(folder, 'responses.json');
  const [id = ''] = (await year('')).occurrences
    .filter(({ category, minutes }) => category === 'labour' && (minutes ?? 0) > 0)
    .map((line) => line.id);
  writeFileSync(file, JSON.stringify({ [id]: 'absent' }));
  const { occurrences, counts } = await year(`--responses ${file}`);
  rmSync(folder, { recursive: true });
  expect(occurrences.find((line) => line.id === id)).toMatchObject({
    response: 'absent',
    minutes: 0,
  });
  expect(counts.absent).toBe(1);
  expect(
    occurrences.some(({ rule, cites }) => rule.startsWith('summons-') && cites.includes(id)),
  ).toBe(true);
});

test('every output of the own rulebook is whole', async () => {
  for (const output of ['', '--csv', '--ics']) {
    const { out } = await call(`${output} --position trader-womens-union`, book);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    expect(out.length).toBeGreaterThan(1000);
  }
});
