import { describe, expect, test } from 'vitest';
import type { Burden, Ledger, WhyNot } from '../../src/engine/ledger.ts';
import { ATTRIBUTES, describeValue, VALUES } from '../../src/i18n/describe/attributes.ts';
import { describeDay } from '../../src/i18n/describe/day.ts';
import { positionPhrase } from '../../src/i18n/describe/positions.ts';
import { sentence, type SentenceFacts } from '../../src/i18n/describe/sentence.ts';
import { describeYear } from '../../src/i18n/describe/summary.ts';
import { describeClosed, describeWhyNot } from '../../src/i18n/describe/why-not.ts';
import { describeSchedule, describeWho } from '../../src/i18n/describe/why.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import type { Attributes, Schedule } from '../../src/rulebook/model.ts';
import { line } from './line.ts';

const HANGUL = /[가-힣]/;
const names = {
  rules: { study: 'Learning session', farm: 'Farm work' },
  organisations: { unions: 'Trade Unions' },
  campaigns: { battle: '70-day battle' },
  arrangements: { '8.3': 'Paying to stay away' },
  days: { sun: 'Day of the Sun' },
  positions: { fisher: '어부' },
};
const attributes: Attributes = {
  age: 40,
  sex: 'f',
  work: 'none',
  party: false,
  married: true,
  means: 'poor',
  arrangement: 'none',
  trades: 'market',
  region: 'other',
  cadre: 'none',
  sentByHousehold: true,
  brigade: false,
};

describe('the sentence', () => {
  const facts: SentenceFacts = {
    attributes,
    total: 84_000,
    low: 60_000,
    high: 114_000,
    own: 42_000,
    changed: [],
    words: { year: '2016', position: 'a trader', respond: 'met all', reading: 'what is demanded' },
  };
  const read = (lang: Lang, given: SentenceFacts = facts): string =>
    sentence(given, lang)
      .map((piece) =>
        'text' in piece
          ? piece.text
          : 'figure' in piece
            ? piece.figure + piece.after
            : `[${given.words[piece.slot]}]${piece.after}`,
      )
      .join('');

  test('in English', () => {
    expect(read('en')).toBe(
      'In [2016], [a trader], who [met all], was called on for about 1,400 hours (1,000 to 1,900), some 700 of them ' +
        'from her own time, if every demand the sources report was made and met. This counts [what is demanded].',
    );
    expect(
      read('en', {
        ...facts,
        attributes: { ...attributes, sex: 'm' },
        changed: ['well-off', 'married'],
      }),
    ).toContain('[a trader] (changed: well-off, married), who');
    expect(read('en', { ...facts, attributes: { ...attributes, sex: 'm' } })).toContain(
      'his own time',
    );
    expect(read('en', { ...facts, widest: true })).toContain('(1,000 to 1,900 at the widest)');
  });

  test('in Korean, with the particles that the words ask for', () => {
    const words = {
      year: '2016년',
      position: '대학생',
      respond: '직접 응하는 경우',
      reading: '요구되는 것',
    };
    const text = read('ko', { ...facts, words });
    expect(text).toContain(
      '[2016년]에 [대학생]은 [직접 응하는 경우] 약 1,400시간(1,000~1,900시간) 동안',
    );
    expect(text).toContain('[요구되는 것]을 기준으로 셌다');
    expect(read('ko', { ...facts, words: { ...words, position: '어부' } })).toContain('[어부]는');
    expect(read('ko', { ...facts, words, changed: ['기혼'] })).toContain(
      '[대학생](바꾼 조건: 기혼)은',
    );
  });

  test.each(LANGS)('every word that can be changed stands in it once (%s)', (lang) => {
    const slots = sentence(facts, lang).flatMap((piece) => ('slot' in piece ? [piece.slot] : []));
    expect(slots.sort()).toEqual(['position', 'reading', 'respond', 'year']);
  });
});

const REASONS: WhyNot[] = [
  { rule: 'r', why: 'tier' },
  { rule: 'r', why: 'dates' },
  { rule: 'r', why: 'last-reported', year: 1998 },
  { rule: 'r', why: 'who', attribute: 'organisation' },
  { rule: 'r', why: 'who', attribute: 'unheard-of' },
  { rule: 'r', why: 'household' },
  { rule: 'r', why: 'workplace' },
  { rule: 'r', why: 'covered', arrangement: '8.3' },
  { rule: 'r', why: 'day-kind' },
  { rule: 'r', why: 'possible' },
  { rule: 'r', why: 'away', dates: 3 },
  { rule: 'r', why: 'no-absence' },
];

describe('why not', () => {
  test.each(REASONS)('$why $attribute is said in both languages', (why) => {
    expect(describeWhyNot(why, names)).toMatch(/^[a-z].{5,}/i);
    expect(describeWhyNot(why, names)).not.toMatch(HANGUL);
    expect(describeWhyNot(why, names, 'ko')).toMatch(HANGUL);
  });
  test('names what it speaks of', () => {
    expect(describeWhyNot({ rule: 'r', why: 'last-reported', year: 1998 }, names)).toBe(
      'last reported in 1998',
    );
    expect(describeWhyNot({ rule: 'r', why: 'covered', arrangement: '8.3' }, names)).toContain(
      'Paying to stay away',
    );
    expect(describeWhyNot({ rule: 'r', why: 'away', dates: 1 }, names)).toBe(
      'not on 1 date while away from home',
    );
    expect(describeWhyNot({ rule: 'r', why: 'possible' }, names)).toBe(
      'possible, not in the typical year',
    );
  });
  test.each(['means', 'price-not-known', 'reading', 'who', 'years', 'last-reported'] as const)(
    'closed: %s',
    (why) => {
      expect(describeClosed({ rule: 'r', exemption: 'e', why })).not.toMatch(HANGUL);
      expect(describeClosed({ rule: 'r', exemption: 'e', why }, 'ko')).toMatch(HANGUL);
    },
  );
});

describe('why', () => {
  const footing = { basis: 'reported', claims: [] } as const;
  test('on whom a duty falls', () => {
    expect(describeWho({}, names, 'en')).toBe('everybody');
    expect(
      describeWho({ organisation: ['unions'], age: [17, 60], party: false }, names, 'en'),
    ).toBe('members of Trade Unions, aged 17 to 60, not in the Party');
    expect(
      describeWho(
        { any: [{ sex: 'f' }, { work: ['school'] }], not: { means: ['wealthy'] } },
        names,
        'en',
      ),
    ).toBe('a woman, or at school, except wealthy');
    expect(describeWho({ age: [7, 80] }, names, 'ko')).toBe('7~80세');
  });
  test.each<[Schedule, string]>([
    [
      {
        kind: 'weekdays',
        weekdays: ['tue', 'sat'],
        until: '2021-05-31',
        footing: { ...footing, claims: [] },
      },
      'Tuesday and Saturday; until 31 May 2021',
    ],
    [
      { kind: 'window', window: { campaign: 'battle' }, footing: { ...footing, claims: [] } },
      '70-day battle',
    ],
    [
      { kind: 'before', days: ['sun'], count: 'n', footing: { ...footing, claims: [] } },
      'in the days before Day of the Sun',
    ],
    [
      { kind: 'month-days', days: [1, 11, 21], footing: { ...footing, claims: [] } },
      'on day 1, 11 and 21 of the month',
    ],
    [
      {
        kind: 'yearly',
        dates: ['03-02'],
        start: { at: 540, ...footing, claims: [] },
        footing: { ...footing, claims: [] },
      },
      '2 March; at 09:00',
    ],
    [
      {
        kind: 'monthly',
        window: { from: '01-02', to: '02-15' },
        footing: { ...footing, claims: [] },
      },
      'each month; 2 January to 15 February',
    ],
  ])('when it falls', (schedule, words) => {
    expect(describeSchedule(schedule, names, 'en')).toBe(words);
    expect(describeSchedule(schedule, names, 'ko')).toMatch(/\S/);
  });
});

describe('a day', () => {
  const study = line({
    rule: 'study',
    date: '2016-03-15',
    start: 1080,
    end: 1155,
    basis: 'assumed',
  });
  test('is said with weekday, date, duties and length', () => {
    expect(describeDay('2016-03-15', [study], names, 'en')).toBe(
      'Tuesday 15 March 2016: Learning session 18:00 to 19:15. In all about 1 h 15 min',
    );
    expect(describeDay('2016-03-15', [], names, 'en')).toBe('Tuesday 15 March 2016: no duty');
    expect(describeDay('2016-03-15', [study], names, 'ko')).toContain(
      '2016년 3월 15일 화요일: Learning session 18:00~19:15',
    );
  });
  test('says what was paid for, and what has no known length', () => {
    const paid = line({ rule: 'farm', date: '2016-03-15', response: 'pay', minutes: 0 });
    const open = line({ rule: 'study', date: '2016-03-15', start: null, end: null, minutes: null });
    expect(describeDay('2016-03-15', [paid, open], names, 'en')).toBe(
      'Tuesday 15 March 2016: Farm work 08:00 to 09:00 (paid) and Learning session (length not known)',
    );
  });
});

test.each(LANGS)(
  'the summary of a year speaks of sums, days, the heaviest month and the footing (%s)',
  (lang) => {
    const ledger = {
      year: 2016,
      lines: [
        line({ rule: 'study', date: '2016-05-03' }),
        line({ rule: 'study', date: '2016-06-01', minutes: 0 }),
      ],
    };
    const burden = {
      minutes: {
        political: 60,
        labour: 0,
        material: 0,
        paid: 0,
        total: 60,
        asked: 60,
        own: 0,
        outOfReach: 0,
      },
      basis: { reported: 60, inferred: 0, assumed: 0 },
      shareOfOwnTime: 0.12,
    };
    const text = describeYear(ledger as unknown as Ledger, burden as unknown as Burden, lang).join(
      ' ',
    );
    expect(text).toContain(lang === 'en' ? 'Hours were taken on 1 day' : '1일');
    expect(text).toContain(lang === 'en' ? 'May' : '5월');
    expect(text).toContain('100%');
    expect(text).toContain('12%');
  },
);

test('every value of every attribute has words in both languages', () => {
  for (const name of ATTRIBUTES) {
    for (const value of name === 'age' ? [33] : VALUES[name]) {
      expect(describeValue(name, value, 'en')).toMatch(/^[a-z][^_]{2,}/);
      expect(describeValue(name, value, 'ko')).toMatch(HANGUL);
    }
  }
});

test('a position is a phrase in English and a name in Korean', () => {
  expect(positionPhrase('fisher', names, 'en')).toBe('a fisherman');
  expect(positionPhrase('fisher', names, 'ko')).toBe('어부');
  expect(positionPhrase('unheard-of', names, 'en')).toBe('unheard-of');
});
