import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayIn,
  defaults,
  withoutClashes,
  withoutEmptyChanges,
  type PageState,
} from '../../src/state/page-state.ts';
import { whole, type Codec } from '../../src/state/codecs.ts';
import { requestOf } from '../../src/state/request.ts';
import { decode, encode } from '../../src/state/url.ts';
import { RESULTS } from '../../src/engine/results.ts';
import { VALUES } from '../../src/i18n/describe/attributes.ts';
import { choices } from './choices.ts';

const start = defaults(choices);

const set = fc.record(
  {
    age: fc.integer({ min: 7, max: 80 }),
    ...Object.fromEntries(
      Object.entries(VALUES).map(([name, values]) => [
        name,
        fc.constantFrom(...(values as readonly string[])),
      ]),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PageState['set']>;

const day = fc.option(
  fc
    .integer({ min: 0, max: 365 })
    .map((n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(5, 10)),
);

const state: fc.Arbitrary<PageState> = fc
  .record({
    year: fc.integer({ min: 2010, max: 2026 }),
    position: fc.constantFrom(...choices.positions.map(({ id }) => id)),
    set,
    respond: fc.constantFrom('attend' as const, 'pay' as const),
    rules: fc.constantFrom('all' as const, 'core' as const),
    reading: fc.constantFrom('demanded' as const, 'reported' as const),
    with: fc.subarray([...choices.rules]),
    changes: fc.constant(''),
    view: fc.constant({}),
    day,
    open: fc.boolean(),
    lit: fc.option(fc.constantFrom(...choices.rules)),
    rank: fc.constantFrom(...RESULTS),
    why: fc.option(
      fc.constantFrom(
        'total',
        'wealthy-trader.total',
        'scrap-iron',
        'scrap-iron.0315',
        'arrangement-83.0131',
        'day.0315',
        'figure.statutory-week',
        'figure.rulebook.earners',
        'effect.informers',
      ),
    ),
    lang: fc.constantFrom('en' as const, 'ko' as const, null),
  })
  .map((made) => ({
    ...made,
    day: dayIn(made.year, made.day),
    open: made.open && made.day !== null,
  }))
  .map((made) => withoutClashes(withoutEmptyChanges(made, choices), choices).state);

describe('the address', () => {
  test('is empty for the page as it starts', () => {
    expect(encode(start, choices)).toBe('');
    expect(decode('', choices)).toEqual({ state: start, notices: [] });
  });

  test('holds every state, and gives it back without a notice', () => {
    fc.assert(
      fc.property(state, (made) => {
        expect(decode(`?${encode(made, choices)}`, choices)).toEqual({ state: made, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('says only what differs, and its version', () => {
    const made: PageState = {
      ...start,
      year: 2015,
      position: 'trader-womens-union',
      set: { means: 'wealthy' },
      day: '03-15',
    };
    expect(encode(made, choices)).toBe(
      'v=1&year=2015&who=trader-womens-union&means=wealthy&day=0315',
    );
    expect(encode({ ...start, set: { means: 'poor' } }, choices)).toBe('v=1&means=poor');
  });

  test('stays under 200 characters in common use', () => {
    const full: PageState = {
      ...start,
      year: 2021,
      position: 'trader-womens-union',
      set: { means: 'wealthy', region: 'north-hamgyong', married: false },
      respond: 'pay',
      reading: 'reported',
      with: ['hush-money'],
      day: '03-15',
      open: true,
      lang: 'ko',
    };
    expect(encode(full, choices).length).toBeLessThan(200);
  });
});

describe('a mistaken address', () => {
  test.each([
    ['year=2031', { year: 2026 }, [{ param: 'year', given: '2031', used: '2026' }]],
    ['year=soon', {}, [{ param: 'year', given: 'soon', used: null }]],
    [
      'who=wealthy-trade',
      { position: 'wealthy-trader' },
      [{ param: 'who', given: 'wealthy-trade', used: 'wealthy-trader' }],
    ],
    ['who=zzz', {}, [{ param: 'who', given: 'zzz', used: null }]],
    ['day=1345', { day: '12-31' }, [{ param: 'day', given: '1345', used: '1231' }]],
    ['party=yes', { set: { party: true } }, [{ param: 'party', given: 'yes', used: '1' }]],
    [
      'with=hushmoney,gold',
      { with: ['hush-money'] },
      [{ param: 'with', given: 'hushmoney,gold', used: 'hush-money' }],
    ],
    ['colour=red', {}, [{ param: 'colour', given: 'red', used: null }]],
    ['v=9', {}, [{ param: 'v', given: '9', used: '1' }]],
    ['open=1', {}, []],
    [
      'year=2015&day=0229',
      { year: 2015, day: '02-28' },
      [{ param: 'day', given: '0229', used: '0228' }],
    ],
    ['day=0229', { day: '02-29' }, []],
    [
      'year=2015&year=2014&year=2013',
      { year: 2015 },
      ['2014', '2013'].map((given) => ({ param: 'year', given, used: null, because: 'twice' })),
    ],
    // Nobody is so: what does not go together with the rest is left out, and the rest stays.
    [
      'age=7&party=1',
      { set: { party: true } },
      [{ param: 'age', given: '7', used: null, because: 'work-age' }],
    ],
    [
      'who=trader-womens-union&age=12&means=poor',
      { position: 'trader-womens-union', set: { means: 'poor' } },
      [{ param: 'age', given: '12', used: null, because: 'school-duty' }],
    ],
    [
      'work=school&cadre=office',
      {},
      [
        { param: 'work', given: 'school', used: null, because: 'school-age' },
        { param: 'cadre', given: 'office', used: null, because: 'office-cadre' },
      ],
    ],
    ['work=school&age=15&married=0', { set: { work: 'school', age: 15, married: false } }, []],
    ['utm_source=post&fbclid=x', {}, []],
    ['lang=kr', { lang: 'ko' }, [{ param: 'lang', given: 'kr', used: 'ko' }]],
  ])('%s', (query, patch, notices) => {
    expect(decode(query, choices)).toEqual({ state: { ...start, ...patch }, notices });
  });

  test('what stands too far back is not read, and that is said', () => {
    const { state: found, notices } = decode(`fbclid=${'x'.repeat(10_000)}&year=2015`, choices);
    expect(found).toEqual(start);
    expect(notices).toMatchObject([{ because: 'long' }]);
  });

  test('whatever stands there, the page is usable and its own address is clean', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'year',
        'who',
        'age',
        'day',
        'with',
        'do',
        'read',
        'set',
        '__proto__',
        'constructor',
        'v',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), (pairs) => {
        const query = pairs.map((pair) => pair.join('=')).join('&');
        const { state: found } = decode(query, choices);
        expect(choices.positions.some(({ id }) => id === found.position)).toBe(true);
        expect(found.year).toBeGreaterThanOrEqual(2010);
        expect(found.year).toBeLessThanOrEqual(2026);
        expect(decode(encode(found, choices), choices)).toEqual({ state: found, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a page adds to the state', () => {
  const added = { ...choices, view: { guess: whole(0, 8784) as unknown as Codec<string> } };

  test('stands in the address and comes back', () => {
    const { state, notices } = decode('?year=2021&guess=900', added);
    expect(notices).toEqual([]);
    expect(encode(state, added)).toBe('v=1&year=2021&guess=900');
  });

  test('is named where it cannot be read, and is unknown to the other pages', () => {
    expect(decode('?guess=many', added).notices).toEqual([
      { param: 'guess', given: 'many', used: null },
    ]);
    expect(decode('?guess=900', choices).notices).toHaveLength(1);
  });

  test('may answer single occurrences otherwise', () => {
    const asked = requestOf(decode('?guess=900', added).state, {
      ...added,
      responses: (_, { year }) => ({ [`scrap-iron@${String(year)}-03-01`]: 'pay' }),
    });
    expect(asked.responses).toMatchObject({ 'scrap-iron@2016-03-01': 'pay' });
  });
});
