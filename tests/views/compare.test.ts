import { describe, expect, test } from 'vitest';
import { plainHousehold } from '../../src/i18n/describe/household.ts';
import { defaults, type PageState } from '../../src/state/page-state.ts';
import { coupleIn, PRESETS, presetOf } from '../../src/views/compare/presets.ts';
import { choices } from '../state/choices.ts';

const start = defaults(choices);
const pairOf = (first: Partial<PageState>, second: Partial<PageState> = first) => ({
  first: { ...start, ...first },
  second: { ...start, ...second },
});

describe('ready comparisons', () => {
  test('are the same whichever was chosen before', () => {
    for (const after of PRESETS) {
      const plain = presetOf(after, pairOf({}), choices);
      for (const before of PRESETS) {
        const found = presetOf(after, presetOf(before, pairOf({}), choices), choices);
        // Two years are those of whoever stands first.
        if (after === 'years') {
          expect(found.first, before).toMatchObject({ year: 2015, respond: 'attend' });
          expect(found.second, before).toMatchObject({ year: 2016, respond: 'attend' });
        } else expect(found, `${after} after ${before}`).toEqual(plain);
      }
    }
  });

  test('keep the year in which both sides stand', () => {
    const { first, second } = presetOf('couple', pairOf({ year: 2021, respond: 'pay' }), choices);
    expect([first.year, second.year]).toEqual([2021, 2021]);
    expect([first.respond, second.respond]).toEqual(['attend', 'attend']);
  });
});

describe('one household', () => {
  const couple = presetOf('couple', pairOf({ year: 2019 }), choices);
  const { first, second } = couple;

  test('is read in the ready comparison of that name, whichever the year, the response and the order', () => {
    expect(coupleIn(couple, choices)).toEqual({ wife: 'first', husband: 'second' });
    expect(coupleIn({ first: second, second: first }, choices)).toEqual({
      wife: 'second',
      husband: 'first',
    });
    const later = { first: { ...first, year: 2024 }, second: { ...second, year: 2024 } };
    expect(coupleIn(later, choices)).not.toBeNull();
    const pays = { first: { ...first, respond: 'pay' as const }, second };
    expect(coupleIn(pays, choices)).not.toBeNull();
    for (const preset of PRESETS)
      if (preset !== 'couple')
        expect(coupleIn(presetOf(preset, couple, choices), choices), preset).toBeNull();
  });

  test('is not read of two years, of other people or of two rulebooks', () => {
    expect(coupleIn({ first, second: { ...second, year: 2020 } }, choices)).toBeNull();
    expect(coupleIn({ first, second: { ...second, set: {} } }, choices)).toBeNull();
    const older = { ...first, set: { age: 50 } };
    expect(coupleIn({ first: older, second }, choices)).toBeNull();
    expect(coupleIn({ first: { ...first, changes: 'x' }, second }, choices)).toBeNull();
  });

  test('in words: both together with their range, each by name, and that the pairing is ours', () => {
    const facts = { wife: 96_000, husband: 102_000, range: { low: 150_000, high: 300_000 } };
    expect(plainHousehold(facts, 'en')).toBe(
      'Read as wife and husband of one household, the two were called on for about 3,300 hours (2,500 to 5,000) together: 1,600 hours hers, 1,700 hours his. ' +
        'This pairing is ours, not a reported household: what is levied on a household is divided among its earners, two in the typical year, and where one of a household is sent it is she. Children and others of the household are not counted.',
    );
    const ko = plainHousehold(facts, 'ko');
    expect(ko).toMatch(/^한 세대의 아내와 남편으로 보면 .*약 3,300시간\(2,500~5,000시간\)/);
    expect(ko).toContain('보도된 세대가 아니다');
    expect(plainHousehold({ ...facts, range: null }, 'en')).toContain('about 3,300 hours together');
  });
});
