import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeEmbed,
  defaultOptions,
  encodeEmbed,
  encodeNamed,
  type Options,
} from '../../src/embed/options.ts';
import { defaults } from '../../src/state/page-state.ts';
import { choices } from '../state/choices.ts';

const ids = choices.positions.map(({ id }) => id);
const start = { state: defaults(choices), options: defaultOptions(choices) };

const options: fc.Arbitrary<Options> = fc.record({
  show: fc.constantFrom('year', 'positions'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  of: fc.subarray(ids, { minLength: 1 }),
  id: fc.stringMatching(/^[\w-]{0,60}$/),
});

describe('the address of a frame', () => {
  test('is empty for the frame as it starts', () => {
    expect(encodeEmbed(start, choices)).toBe('');
    expect(decodeEmbed('', choices)).toEqual({ ...start, notices: [] });
  });

  test('holds every choice, and gives it back without a notice', () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 2010, max: 2026 }), (made, year) => {
        const asked = { state: { ...start.state, year }, options: made };
        const query = `?${encodeEmbed(asked, choices)}`;
        expect(decodeEmbed(query, choices)).toEqual({ ...asked, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('names what it shows where an article keeps it, whatever the defaults become', () => {
    const { year, position } = start.state;
    expect(encodeNamed(start, choices)).toBe(`show=year&year=${String(year)}&who=${position}`);
    fc.assert(
      fc.property(options, (made) => {
        const asked = { ...start, options: made };
        const query = encodeNamed(asked, choices);
        expect(new URLSearchParams(query).get('show')).toBe(made.show);
        expect(decodeEmbed(query, choices)).toEqual({ ...asked, notices: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('stays under 200 characters in common use', () => {
    const state = {
      ...start.state,
      year: 2021,
      position: 'trader-womens-union',
      lang: 'ko' as const,
    };
    const query = encodeEmbed(
      { state, options: { ...start.options, show: 'positions', theme: 'dark' } },
      choices,
    );
    expect(query.length).toBeLessThan(200);
  });

  test.each([
    [
      'show=position',
      { show: 'positions' },
      [{ param: 'show', given: 'position', used: 'positions' }],
    ],
    ['theme=blue', {}, [{ param: 'theme', given: 'blue', used: null }]],
    ['of=zzz', {}, [{ param: 'of', given: 'zzz', used: null }]],
    ['of=', {}, [{ param: 'of', given: '', used: null }]],
    [
      'of=factory-worker,zzz',
      { of: ['factory-worker'] },
      [{ param: 'of', given: 'factory-worker,zzz', used: 'factory-worker' }],
    ],
    ['id=a<b', {}, [{ param: 'id', given: 'a<b', used: null }]],
    ['id=chart-1', { id: 'chart-1' }, []],
    ['initialWidth=620&childId=x&parentTitle=News&parentUrl=https%3A%2F%2Fexample.org', {}, []],
  ])('%s', (query, patch, notices) => {
    expect(decodeEmbed(query, choices)).toEqual({
      ...start,
      options: { ...start.options, ...patch },
      notices,
    });
  });

  test('ten thousand strings in its place: a usable frame, a plain notice, no exception', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        ...[
          'show',
          'theme',
          'of',
          'id',
          'v',
          'year',
          'who',
          'day',
          'with',
          'set',
          'lang',
          'childId',
        ],
        ...[
          'positions',
          'dark',
          '2016',
          ...ids,
          ids.join(','),
          '__proto__',
          'constructor',
          '%',
          '%E0%A4%A',
        ],
      ),
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.tuple(word, word), { maxLength: 6 })
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { state, options: found, notices } = decodeEmbed(text, choices);
        expect(ids).toContain(state.position);
        expect(found.of.length).toBeGreaterThan(0);
        expect(found.of.every((id) => ids.includes(id))).toBe(true);
        expect(['year', 'positions']).toContain(found.show);
        expect(['auto', 'light', 'dark']).toContain(found.theme);
        expect(found.id).toMatch(/^[\w-]{0,60}$/);
        for (const { param, given } of notices)
          expect(typeof param + typeof given).toBe('stringstring');
        const again = decodeEmbed(encodeEmbed({ state, options: found }, choices), choices);
        expect(again).toEqual({ state, options: found, notices: [] });
      }),
      { numRuns: 10_000 },
    );
  });
});
