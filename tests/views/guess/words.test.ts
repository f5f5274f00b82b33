import { expect, test } from 'vitest';
import { toldFrom } from '../../../src/views/guess/guesses.ts';
import {
  describeAnswer,
  describeClass,
  describeFault,
  describeScale,
  guessed,
  told,
} from '../../../src/views/guess/words.ts';

const answer = { total: 84_000, range: { low: 60_000, high: 114_000 } };

test('guesses of a class in a sentence', () => {
  expect(describeClass([], 'en')).toBe('');
  expect(describeClass([1], 'en')).toBe('One guess: 1 hour.');
  expect(describeClass([900, 100, 500, 700, 1300], 'en')).toBe(
    '5 guesses; the middle one is 700 hours.',
  );
  expect(describeClass([900, 100, 500, 700, 1300], 'ko')).toBe('짐작 5개. 가운데 값은 700시간.');
});

test('of few guesses no quarters are told, and of an even number no guess is the middle one', () => {
  expect(describeClass([900, 1500], 'en')).toBe('2 guesses; the middle lies at 1,200 hours.');
  expect(describeClass([900, 1500], 'ko')).toBe('짐작 2개. 가운데는 1,200시간.');
  const eight = [800, 100, 700, 200, 600, 300, 500, 400];
  expect(describeClass(eight, 'en')).toBe(
    '8 guesses; the middle lies at 450 hours. Half of them lie between 275 and 625 hours.',
  );
  expect(describeClass(eight, 'ko')).toBe(
    '짐작 8개. 가운데는 450시간. 절반은 275시간과 625시간 사이.',
  );
});

test('a guess is told as it was made', () => {
  expect(told({ hours: 1500, weekly: false }, 366, 'en')).toBe('1,500 hours');
  expect(told({ hours: 30, weekly: true }, 366, 'en')).toBe(
    '30 hours a week, about 1,600 hours a year',
  );
  expect(told({ hours: 30, weekly: true }, 366, 'ko')).toBe('한 주에 30시간, 한 해에 약 1,600시간');
});

test('what is no guess is told what is wrong with it, without a hint at the answer', () => {
  const said = (given: string, weekly = false, lang: 'en' | 'ko' = 'en') => {
    const fault = toldFrom(given, weekly, 366);
    if (typeof fault === 'object') throw new Error('a guess');
    return describeFault(given, fault, { weekly, days: 366, lang });
  };
  expect(said('99999')).toBe('“99999” is more than all the hours of that year: it had 8,784.');
  expect(said('300', true)).toBe('“300” is more than all the hours of a week: it has 168.');
  expect(said('many')).toMatch(/no number in “many”/);
  expect(said('-4')).toMatch(/less than nothing/);
  expect(said(' ')).toMatch(/^Write down a number/);
  expect(said('99999', false, 'ko')).toBe('그해의 모든 시간(8,784시간)보다 많습니다: ‘99999’.');
  for (const given of ['99999', 'many', '-4', ' '])
    for (const lang of ['en', 'ko'] as const)
      expect(said(given, false, lang).replace(given, '')).not.toMatch(/900|1,[0-9]00\b/);
});

test('the answer keeps the place of a range that is still being drawn', () => {
  const said = describeAnswer({ ...answer, range: null }, 'en');
  expect(said.before + said.figure + said.range + said.after).toBe(
    'What is reported adds up to about 1,400 hours.',
  );
});

test('the picture says guess, class and answer, and no more than is shown', () => {
  expect(describeScale(answer, '900 hours', [100, 300], 'en')).toBe(
    'The guess: 900 hours. 2 guesses; the middle lies at 200 hours. ' +
      'What is reported adds up to about 1,400 hours (1,000 to 1,900 hours).',
  );
  expect(describeScale(answer, '900시간', [], 'ko')).toBe(
    '짐작: 900시간. 보도를 모두 더하면 약 1,400시간(1,000~1,900시간)이다.',
  );
  expect(describeScale(null, null, [900], 'en')).not.toMatch(/1,400/);
  expect(guessed(1234, 'ko')).toBe('1,234시간');
});
