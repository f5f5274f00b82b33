import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from '../../src/i18n/typed-date.ts';

const YEARS = [2010, 2026] as const;
const read = (text: string, shown = 2016) => readTyped(text, YEARS, shown);

test.each([
  '15 April 2016',
  '15 apr 2016',
  '15th of April, 2016',
  'April 15, 2016',
  'Friday 15 April 2016',
  'Apr. 15',
  '2016-04-15',
  '2016/4/15',
  '2016. 4. 15.',
  '15.4.2016',
  '4/15/2016',
  '4월 15일',
  '2016년 4월 15일 금요일',
  '2016년4월15일',
  '  15   april ',
])('%s is the fifteenth of April', (text) => {
  expect(read(text)).toEqual({ is: 'day', year: 2016, day: '04-15' });
});

test('a date without a year is one of the year that is shown', () => {
  expect(read('1 Sept', 2021)).toEqual({ is: 'day', year: 2021, day: '09-01' });
});

test.each([
  ['2015', { is: 'year', year: 2015 }],
  ['2021년', { is: 'year', year: 2021 }],
  ['My birthday', { is: 'birthday' }],
  ['내 생일', { is: 'birthday' }],
  ['5/4', { is: 'either' }],
  ['05.04.2016', { is: 'either' }],
  ['2016-13-01', { is: 'no-month' }],
  ['31 April', { is: 'no-day', year: 2016, month: 4, days: 30 }],
  ['29 February 2015', { is: 'no-day', year: 2015, month: 2, days: 28 }],
  ['2월 30일', { is: 'no-day', year: 2016, month: 2, days: 29 }],
  ['15 April 1998', { is: 'no-year', year: 1998 }],
  ['1945', { is: 'no-year', year: 1945 }],
  ['15 Avril', { is: 'unread' }],
  ['soon', { is: 'unread' }],
  ['', { is: 'unread' }],
])('%s is read as it can be', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('whatever is typed gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(read(text).is).toBeTruthy();
    }),
  );
});
