import { expect, test } from 'vitest';
import {
  describeAnswer,
  describeClass,
  describeScale,
  guessed,
} from '../../../src/views/guess/words.ts';

const answer = { total: 84_000, range: { low: 60_000, high: 114_000 } };

test('guesses of a class in a sentence', () => {
  expect(describeClass([], 'en')).toBe('');
  expect(describeClass([1], 'en')).toBe('One guess: 1 hour.');
  expect(describeClass([900, 100, 500, 700, 1300], 'en')).toBe(
    '5 guesses; the middle one is 700 hours. Half of them lie between 500 and 900 hours.',
  );
  expect(describeClass([900, 100, 500, 700, 1300], 'ko')).toBe(
    '짐작 5개, 가운데 값은 700시간. 절반은 500~900시간 사이에 있다.',
  );
});

test('the answer keeps the place of a range that is still being drawn', () => {
  const said = describeAnswer({ ...answer, range: null }, 'en');
  expect(said.before + said.figure + said.range + said.after).toBe(
    'What is reported adds up to about 1,400 hours.',
  );
});

test('the picture says guess, class and answer, and no more than is shown', () => {
  expect(describeScale(answer, 900, [100, 300], 'en')).toBe(
    'The guess: 900 hours. 2 guesses; the middle one is 200 hours. Half of them lie between 150 and 250 hours. ' +
      'What is reported adds up to about 1,400 hours (1,000 to 1,900 hours).',
  );
  expect(describeScale(answer, 900, [], 'ko')).toBe(
    '짐작: 900시간. 보도를 모두 더하면 약 1,400시간(1,000~1,900시간)이다.',
  );
  expect(describeScale(null, null, [900], 'en')).not.toMatch(/1,400/);
  expect(guessed(1234, 'ko')).toBe('1,234시간');
});
