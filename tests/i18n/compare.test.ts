import { describe, expect, test } from 'vitest';
import {
  comparison,
  describeGap,
  describePair,
  gapRange,
  kilos,
  plainComparison,
  points,
  signed,
  signOpen,
  type CompareSide,
  type CompareWords,
} from '../../src/i18n/describe/compare.ts';
import { won } from '../../src/i18n/format.ts';
import type { Attributes } from '../../src/rulebook/model.ts';
import { choices } from '../state/choices.ts';

const attributes = (choices.positions[0] as { attributes: Attributes }).attributes;
const sideOf = (total: number, change: Partial<CompareSide> = {}): CompareSide => ({
  total: total * 60,
  low: total * 50,
  high: total * 80,
  political: total * 20,
  attributes,
  changed: [],
  ...change,
});
const WORDS: Record<'en' | 'ko', CompareWords> = {
  en: {
    firstYear: '2016',
    firstPosition: 'a state factory worker',
    firstRespond: 'met every demand in person',
    secondYear: 'in the same year',
    secondPosition: 'a wealthy trader',
    secondRespond: 'paid wherever a way out is open',
    reading: 'what is demanded',
  },
  ko: {
    firstYear: '2016년',
    firstPosition: '공장 노동자',
    firstRespond: '모든 요구에 직접 응했다면',
    secondYear: '같은 해',
    secondPosition: '부유한 장사꾼',
    secondRespond: '빠질 길이 있을 때마다 돈을 냈다면',
    reading: '요구되는 것',
  },
};
const said = (lang: 'en' | 'ko', floor = true, change: Partial<CompareSide> = {}): string =>
  plainComparison(
    comparison({ first: sideOf(1800, change), second: sideOf(600) }, WORDS[lang], floor, lang),
    WORDS[lang],
  );

describe('the comparison as a sentence', () => {
  test('says of either side whether it is hypothetical, where one is', () => {
    const en = said('en', true, { hypothetical: true, changed: ['Party member'] });
    expect(en).toContain('worker (changed: Party member; hypothetical), who');
    expect(en).toContain('a wealthy trader (as reported), who');
    const ko = said('ko', true, { hypothetical: true });
    expect(ko).toContain('공장 노동자(가상)은');
    expect(ko).toContain('부유한 장사꾼(보도된 대로)는');
  });

  test('in English', () => {
    expect(said('en')).toBe(
      'In 2016, a state factory worker, who met every demand in person, was called on for about 1,800 hours (1,500 to 2,400); ' +
        'in the same year, a wealthy trader, who paid wherever a way out is open, for about 600 hours (500 to 800). ' +
        'Of each, at least 200 hours are political duty, from which no way out is reported. This counts what is demanded.',
    );
  });

  test('in Korean, particles after the word that is read last', () => {
    expect(said('ko')).toBe(
      '2016년에 공장 노동자는 모든 요구에 직접 응했다면 약 1,800시간(1,500~2,400시간), ' +
        '같은 해에 부유한 장사꾼은 빠질 길이 있을 때마다 돈을 냈다면 약 600시간(500~800시간) 동안 불려 나간 셈이다. ' +
        '어느 쪽이든 정치 의무 200시간은 적어도 남으며, 여기서 빠질 길은 보도된 것이 없다. 요구되는 것을 기준으로 셌다.',
    );
    expect(said('ko', true, { changed: ['당원'] })).toContain('공장 노동자(바꾼 조건: 당원)은');
  });

  test('says what was changed, and no floor where the law of it does not hold', () => {
    expect(said('en', true, { changed: ['in the Party', 'aged 50'] })).toContain(
      'a state factory worker (changed: in the Party, aged 50), who',
    );
    for (const lang of ['en', 'ko'] as const)
      expect(said(lang, false)).not.toMatch(/no way out|빠질 길은/);
  });

  test('the floor is a figure of the side that has the fewer political hours', () => {
    const pieces = comparison({ first: sideOf(1800), second: sideOf(600) }, WORDS.en, true, 'en');
    expect(pieces).toContainEqual(
      expect.objectContaining({ side: 'second', of: 'political', figure: '200 hours' }),
    );
  });
});

describe('a difference', () => {
  const names = { first: 'a farmer', second: 'a trader' };
  const korean = { first: '농장원', second: '장사꾼' };

  test('has a sign, and none where it is nothing', () => {
    expect(signed(90 * 60, 'en')).toBe('+90');
    expect(signed(-90 * 60, 'en')).toBe('−90');
    expect(signed(0, 'en')).toBe('0');
    expect(signed(4, 'en')).toBe('0');
    expect(signed(-30, 'en')).toBe('−0.5');
    expect(signed(-25_300, 'ko', won)).toBe('−2.5만 원');
    expect(signed(9_949, 'ko', won)).toBe('+9,900원');
    expect(signed(9_950, 'ko', won)).toBe('+1만 원');
    expect(signed(-25_300, 'en', won)).toBe('−25,000 won');
    expect(signed(4.25, 'en', kilos)).toBe('+4.3 kg');
    expect(signed(-0.143, 'en', points)).toBe('−14 points');
    expect(signed(0, 'ko', points)).toBe('0%p');
  });

  test('is open where its range holds either sign', () => {
    expect(signOpen({ typical: 5, low: -5, high: 20 })).toBe(true);
    expect(signOpen({ typical: 5, low: 0, high: 20 })).toBe(false);
    expect(signOpen({ typical: 5 })).toBe(false);
    expect(gapRange({ typical: 600, low: -300, high: 1200 }, 'en')).toBe('(−5 to +20)');
    expect(gapRange({ typical: 600, low: -300, high: 1200 }, 'ko')).toBe('(−5~+20)');
    expect(gapRange({ typical: 600 }, 'en')).toBe('');
    expect(gapRange({ typical: 0, low: 0, high: 0 }, 'en')).toBe('');
  });

  test.each([
    [
      { typical: 6000, low: 3000, high: 9000 },
      'That is about 100 hours (50 to 150) more for a farmer than for a trader.',
      '농장원은 장사꾼보다 약 100시간(50~150시간) 더 불려 나갔다.',
    ],
    [
      { typical: -6000, low: -9000, high: -3000 },
      'That is about 100 hours (50 to 150) fewer for a farmer than for a trader.',
      '농장원은 장사꾼보다 약 100시간(50~150시간) 덜 불려 나갔다.',
    ],
    [
      { typical: 600, low: -3000, high: 6000 },
      'Which of the two was called on for more is open: it may be 50 hours fewer for a farmer, or 100 hours more.',
      '어느 쪽이 더 많이 불려 나갔는지는 알 수 없다: 농장원 쪽이 50시간 적을 수도, 100시간 많을 수도 있다.',
    ],
    [
      { typical: 0, low: 0, high: 0 },
      'Both were called on for the same hours.',
      '불려 나간 시간은 두 쪽이 같다.',
    ],
    [
      { typical: 6000 },
      'That is about 100 hours more for a farmer than for a trader.',
      '농장원은 장사꾼보다 약 100시간 더 불려 나갔다.',
    ],
  ])('as a sentence: %#', (gap, en, ko) => {
    expect(describeGap(gap, names, 'en')).toBe(en);
    expect(describeGap(gap, korean, 'ko')).toBe(ko);
  });
});

test('the picture in words, with the seam and the largest difference', () => {
  const facts = {
    first: 'Farmer',
    second: 'Trader',
    days: 126,
    minutes: 180 * 60,
    most: { name: 'labour', minutes: -600 },
    sameYear: true,
  };
  expect(describePair(facts, 'en').join(' ')).toBe(
    'Two years on one axis of days: above, Farmer; below, Trader. Each day is a strip of 24 hours, each duty a block at the hour it takes. ' +
      'On 126 days both were called to a political duty at the same hour, about 180 hours in all. ' +
      'The largest difference is in labour: −10 hours for Farmer.',
  );
  const other = { ...facts, days: 1, most: null, sameYear: false };
  expect(describePair(other, 'en')[1]).toBe(
    'On 1 day both were called to a political duty at the same hour, about 180 hours in all. ' +
      'The same dates of the two years are compared, so the days of the week differ.',
  );
  expect(describePair({ ...facts, days: 0 }, 'ko')[1]).toBe(
    '두 쪽이 같은 시각에 정치 의무로 불려 나간 날은 없다.',
  );
  expect(describePair(other, 'ko')[1]).toContain('두 해의 같은 날짜를 견주었으므로');
});
