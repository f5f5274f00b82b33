import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/messages/${lang}.json`, 'utf8')) as Record<string, string>;
const [en, ko] = [read('en'), read('ko')];
const slots = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test('both languages say the same things', () => {
  expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en))('%s is said in both languages, with the same gaps', (key) => {
  expect(en[key]?.trim()).toBeTruthy();
  expect(ko[key]?.trim()).toBeTruthy();
  expect(slots(ko[key] ?? '')).toEqual(slots(en[key] ?? ''));
});

test('nothing claims days of life or more than a composite', () => {
  const all = Object.values(en).join('\n');
  expect(all).not.toMatch(/days of life/i);
  expect(all).toMatch(/composite/);
});
