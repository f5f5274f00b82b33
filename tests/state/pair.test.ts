import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, type Choices, type PageState } from '../../src/state/page-state.ts';
import { besides, decodePair, encodePair, otherOf } from '../../src/state/pair.ts';
import { encode } from '../../src/state/url.ts';
import { choices as plain } from './choices.ts';

/** Any word but an empty one is a change. */
const choices: Choices = {
  ...plain,
  changes: {
    decode: (text) => ({ value: text.replace(/[^a-z!]/g, ''), mended: /[^a-z!]/.test(text) }),
    encode: (value) => value,
  },
};

const start = defaults(choices);
const pairOf = (first: Partial<PageState>, second: Partial<PageState>) => {
  const one = { ...start, ...first };
  return { first: one, second: besides(one, { ...one, set: {}, ...second }) };
};

describe('two sides in one address', () => {
  test('an address without a second side sets somebody beside the first', () => {
    const { pair, notices } = decodePair('', choices);
    expect(notices).toEqual([]);
    expect(pair.first).toEqual(start);
    expect(pair.second).toEqual({ ...start, position: 'wealthy-trader', respond: 'pay' });
    expect(encodePair(pair, choices)).toBe('');
    const rich = decodePair('?who=wealthy-trader', choices).pair;
    expect(rich.second.position).toBe('factory-worker');
  });

  test('what the year’s own page says carries over', () => {
    const query = encode({ ...start, year: 2021, position: 'trader-womens-union' }, choices);
    const { pair, notices } = decodePair(query, choices);
    expect(notices).toEqual([]);
    expect(pair.first).toMatchObject({ year: 2021, position: 'trader-womens-union' });
    expect(pair.second).toMatchObject({ year: 2021, position: 'wealthy-trader' });
    expect(encodePair(pair, choices)).toBe(query);
  });

  test.each([
    [pairOf({}, { year: 2015 }), 'v=1&b.year=2015'],
    [pairOf({}, { set: { party: true } }), 'v=1&b.party=1'],
    [pairOf({ year: 2015 }, {}), 'v=1&year=2015&b.who=factory-worker'],
    [
      pairOf({ position: 'trader-womens-union' }, { position: 'factory-worker', respond: 'pay' }),
      'v=1&who=trader-womens-union&b.who=factory-worker&b.do=pay',
    ],
    // Another rulebook than the first side’s: reported beside hypothetical, and the other way round.
    [pairOf({ changes: '!x' }, { changes: '' }), 'v=1&if=!x&b.if='],
    [pairOf({}, { changes: '!x' }), 'v=1&b.if=!x'],
    [pairOf({ changes: '!x' }, { changes: '!y', year: 2015 }), 'v=1&if=!x&b.year=2015&b.if=!y'],
    // As the first side, where nothing is said: addresses of before keep their meaning.
    [pairOf({ changes: '!x' }, { year: 2015 }), 'v=1&if=!x&b.year=2015'],
  ])('comes back as it was: %#', (pair, query) => {
    expect(encodePair(pair, choices)).toBe(query);
    expect(decodePair(query, choices)).toEqual({ pair, notices: [] });
  });

  test('both sides share what is counted and the language', () => {
    const query = '?read=reported&lang=ko&b.who=wealthy-trader&b.read=demanded';
    const { pair, notices } = decodePair(query, choices);
    expect(pair.second).toMatchObject({ reading: 'reported', lang: 'ko' });
    expect(notices).toEqual([{ param: 'b.read', given: 'demanded', used: null }]);
  });

  test('notices name the side', () => {
    const { notices } = decodePair('?who=nobody-at-all&b.year=1850&b.nonsense=1', choices);
    expect(notices.map(({ param }) => param)).toEqual(['who', 'b.year', 'b.nonsense']);
  });

  test('any string gives two usable sides that write themselves the same again', () => {
    const near = fc
      .array(
        fc.tuple(
          fc.constantFrom('b.', ''),
          fc.constantFrom('year', 'who', 'age', 'party', 'means', 'do', 'why', 'lang', 'if', 'x'),
          fc.oneof(
            fc.string(),
            fc.constantFrom('2015', 'wealthy-trader', '1', 'poor', 'pay', 'ko', '', '!x'),
          ),
        ),
      )
      .map((all) =>
        all.map(([mark, name, value]) => `${mark}${name}=${encodeURIComponent(value)}`).join('&'),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (query) => {
        const { pair } = decodePair(query, choices);
        expect(pair.second).toEqual(besides(pair.first, pair.second));
        const again = decodePair(encodePair(pair, choices), choices);
        expect(again).toEqual({ pair, notices: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('setting somebody beside never sets a person beside themselves', () => {
    for (const { id } of choices.positions)
      expect(otherOf({ ...start, position: id }, choices).position).not.toBe(id);
  });
});
