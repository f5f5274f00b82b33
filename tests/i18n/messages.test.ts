import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counted, hoursRange, hoursRangeLong } from '../../src/i18n/format.ts';
import { m } from '../../src/i18n/paraglide/messages.js';
import { figureStretch, figureWords, rangeWords } from '../../src/views/evidence/words/value.ts';

/** A message that differs by number stands there as its variants. */
type Stored = string | { match: Record<string, string> }[];
const all = (stored: Stored): string[] =>
  typeof stored === 'string' ? [stored] : stored.flatMap(({ match }) => Object.values(match));

/** Each message, its variants one after the other. */
const read = (lang: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(
      JSON.parse(readFileSync(`src/i18n/messages/${lang}.json`, 'utf8')) as Record<string, Stored>,
    ).map(([key, stored]) => [key, all(stored)]),
  );
const [en, ko] = [read('en'), read('ko')];
const slots = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test('both languages say the same things', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en))('%s is said in both languages, with the same gaps', (key) => {
  const said = [...(en[key] ?? []), ...(ko[key] ?? [])];
  expect(said.length).toBeGreaterThan(1);
  for (const text of said) {
    expect(text.trim()).toBeTruthy();
    expect(slots(text)).toEqual(slots(said[0] ?? ''));
  }
});

test('nothing claims days of life or more than a composite', () => {
  const all = Object.values(en).flat().join('\n');
  expect(all).not.toMatch(/days of life/i);
  expect(all).toMatch(/composite/);
});

test('where a count is one, English says so', () => {
  const said = { result: '900 hours', range: '900 hours', year: '2016' };
  const en = { locale: 'en' } as const;
  expect(m.choice_reports({ ...said, count: '1' }, en)).toContain('1 claim on');
  expect(m.choice_reports({ ...said, count: '12' }, en)).toContain('12 claims on');
  expect(m.embed_positions_attend({ ...said, count: '1' }, en)).toContain('this 1 position');
  // Nothing counts a plural noun by a bare number without a form for one.
  for (const [key, texts] of Object.entries(read('en')))
    if (texts.length === 1) expect(texts[0], key).not.toMatch(/\{count\} [a-z]+s\b/);
});

test('a range whose ends read alike is one figure, and one of anything is no plural', () => {
  expect(hoursRange(72_010, 72_400, 'en')).toBe('1,200');
  expect(hoursRangeLong(72_010, 72_400, 'ko')).toBe('1,200시간');
  expect(hoursRangeLong(60_000, 72_400, 'en')).toBe('1,000 to 1,200 hours');
  expect(rangeWords(60, 61, 'minutes', 'en')).toBe('1 hour');
  expect(counted(1, 'duty', 'duties')).toBe('1 duty');
  expect(figureWords(1, 'days', 'en')).toBe('1 day');
});

test('a figure and its range stand in their unit, rounded alike', () => {
  expect(figureWords(0.4, 'kg-rice', 'ko')).toBe('쌀 0.4kg');
  const ends = { low: 0.125, high: 0.75 };
  expect(figureStretch(ends, 'kg-rice', 'ko')).toBe('쌀 0.13~0.75kg');
  expect(figureStretch(ends, 'kg-rice', 'en')).toBe('0.13 to 0.75 kg of rice');
  expect(figureStretch({ low: 0.5, high: 1 }, 'days', 'en')).toBe('0.5 to 1 day');
  expect(figureStretch({ low: 2, high: 2 }, 'days', 'ko')).toBe('2일');
});
