import { expect, test } from 'vitest';
import * as f from '../../src/i18n/format.ts';
import { preferred } from '../../src/i18n/lang.ts';

test.each([
  [0, 0],
  [1234, 1200],
  [1250, 1300],
  [99.6, 100],
  [104, 100],
  [7.26, 7.3],
  [0.126, 0.13],
  [19_999, 20_000],
])('%s shows as %s', (value, shown) => {
  expect(f.twoDigits(value)).toBe(shown);
});

test.each([
  [60, 'en', '1 hour'],
  [84_000, 'en', '1,400 hours'],
  [84_000, 'ko', '1,400시간'],
  [135, 'en', '2.5 hours'],
  [0, 'en', '0 hours'],
] as const)('%s minutes in %s: %s', (minutes, lang, words) => {
  expect(f.hoursLong(minutes, lang)).toBe(words);
});

test('lengths are said no finer than they are known', () => {
  expect(f.known(83, 'reported', 'en')).toBe('1 h 23 min');
  expect(f.known(83, 'assumed', 'en')).toBe('about 1 h 30 min');
  expect(f.known(22, 'inferred', 'en')).toBe('about 20 min');
  expect(f.known(2, 'assumed', 'ko')).toBe('약 5분');
});

test('per cents add up to 100', () => {
  expect(f.percents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(f.percents([0, 0, 5])).toEqual([0, 0, 100]);
  expect(f.percents([0, 0, 0])).toEqual([0, 0, 0]);
});

test('dates stand in the order of the language, whatever the clock of the reader', () => {
  expect(f.longDate('2016-03-15', 'en')).toBe('Tuesday 15 March 2016');
  expect(f.longDate('2016-03-15', 'ko')).toBe('2016년 3월 15일 화요일');
  expect(f.shortDate('2016-01-01', 'ko')).toBe('1월 1일');
  expect(f.weekdayShort('2016-03-15', 'ko')).toBe('화');
  expect(f.weekdayShort('2016-03-13', 'en')).toBe('Sun');
  expect(f.monthName(12, 'en', 'long')).toBe('December');
});

test('lists', () => {
  expect(f.list(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(f.list(['a', 'b'], 'en', 'or')).toBe('a or b');
  expect(f.list(['a'], 'en')).toBe('a');
  expect(f.list(['가', '나'], 'ko')).toBe('가, 나');
});

test('the first language of the reader that is spoken here', () => {
  expect(preferred(['fr', 'ko-KR', 'en'])).toBe('ko');
  expect(preferred(['de'])).toBe('en');
  expect(preferred([])).toBe('en');
});

test('dates read as the languages of browsers have them', () => {
  const said = (lang: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  const day = { day: 'numeric', month: 'long' } as const;
  const long = { ...day, weekday: 'long', year: 'numeric' } as const;
  for (const [lang, tag] of [
    ['en', 'en-GB'],
    ['ko', 'ko'],
  ] as const) {
    const [longest, shorter, weekday] = [
      said(tag, long),
      said(tag, day),
      said(tag, { weekday: 'short' }),
    ];
    const [tiny, month] = [said(tag, { ...day, month: 'short' }), said(tag, { month: 'short' })];
    for (let i = 0; i < 366; i++) {
      const time = Date.UTC(2016, 0, 1 + i);
      const date = new Date(time).toISOString().slice(0, 10);
      expect(f.longDate(date, lang)).toBe(longest.format(time).replace(',', ''));
      expect(f.shortDate(date, lang)).toBe(shorter.format(time));
      expect(f.tinyDate(date, lang)).toBe(tiny.format(time));
      expect(f.weekdayShort(date, lang)).toBe(weekday.format(time));
      expect(f.monthName(new Date(time).getUTCMonth() + 1, lang)).toBe(month.format(time));
    }
  }
});
