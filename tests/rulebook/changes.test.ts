import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranges } from '../../src/engine/range.ts';
import { simulate, burden, type Request } from '../../src/engine/index.ts';
import { clash, limitsOf, readChanges, writeChanges } from '../../src/rulebook/changes.ts';
import { isHypothetical } from '../../src/rulebook/hypothetical.ts';
import { patched, type Change } from '../../src/rulebook/patch.ts';
import { changesIn } from '../../src/state/changes.ts';
import { loadSound } from './load-good.ts';

const { model } = loadSound('seeds');
const asked = (year: number, position: string, more: Partial<Request> = {}): Request => ({
  year,
  attributes: model.positions.find(({ id }) => id === position)
    ?.attributes as Request['attributes'],
  ...more,
});
const rules = model.rules.filter(({ role }) => role !== 'summons').map(({ id }) => id);
const figures = Object.keys(model.parameters);
const dates = fc.constantFrom(null, '2012-01-01', '2016-06-30', '2021-06-01');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('off' as const), rule: fc.constantFrom(...rules) }),
  fc.record({
    kind: fc.constant('way-out' as const),
    category: fc.constantFrom('political' as const, 'labour' as const, 'material' as const),
    means: fc.constantFrom('poor' as const, 'wealthy' as const),
  }),
  fc
    .record({
      kind: fc.constant('dates' as const),
      rule: fc.constantFrom(...rules),
      since: dates,
      until: dates,
    })
    .filter(({ since, until }) => (since ?? '') <= (until ?? '9')),
  fc.record({
    kind: fc.constant('stays' as const),
    rule: fc.constantFrom(...rules),
    on: fc.constantFrom('2012-01-01', '2020-06-30'),
  }),
  fc.tuple(fc.constantFrom(...figures), fc.constantFrom(0, 0.5, 1)).map(([id, share]) => {
    const [least, most] = limitsOf(model, id);
    const typical = Number(Math.max(least, Math.min(most, share * 10)).toFixed(3));
    return { kind: 'value' as const, id, low: typical, typical, high: typical };
  }),
);

describe('changes of the rulebook', () => {
  test('stand in an address and come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(change, { maxLength: 4, comparator: clash }), (changes) => {
        const inside = changes.filter(
          (one) => one.kind !== 'value' || one.typical >= limitsOf(model, one.id)[0],
        );
        expect(readChanges(writeChanges(inside), model)).toEqual(inside);
        const codec = changesIn(model);
        if (inside.length > 0)
          expect(codec.decode(writeChanges(inside))).toEqual({
            value: writeChanges(inside),
            mended: false,
          });
      }),
    );
  });

  test('a figure named like a duty is the figure', () => {
    const codec = changesIn(model);
    for (const id of figures) {
      const [least] = limitsOf(model, id);
      const text = `${id}~${String(Number(Math.max(least, 1).toFixed(3)))}`;
      expect(codec.decode(text), text).toEqual({ value: text, mended: false });
    }
  });

  test('whatever stands there, a year can be computed', () => {
    const codec = changesIn(model);
    const piece = fc.oneof(
      change.map((one) => writeChanges([one])),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '!farm-mobilisation',
        '*political~rich',
        'nothing~1',
        '!',
        '~',
        '*',
        '.0**',
        '!nope',
      ),
      fc
        .tuple(fc.constantFrom(...figures), fc.float({ noNaN: true }))
        .map(([id, n]) => `${id}~${n}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3 }), (pieces) => {
        const read = codec.decode(pieces.join(','))?.value ?? '';
        expect(codec.decode(read)?.mended ?? false).toBe(false);
        const next = patched(model, readChanges(read, model));
        const { minutes } = burden(
          simulate(next, asked(2016, 'factory-worker', { respond: 'pay' })),
        );
        expect(Number.isFinite(minutes.total)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([0, 1] as const)('give figures and ranges also with all at an end: %s', (end) => {
    const all = figures.map((id): Change => {
      const value = limitsOf(model, id)[end];
      return { kind: 'value', id, low: value, typical: value, high: value };
    });
    const next = patched(model, all);
    const strange = (value: unknown, path: string): string[] =>
      typeof value === 'number'
        ? Number.isFinite(value)
          ? []
          : [path]
        : Object.entries(value ?? {}).flatMap(([key, inner]) => strange(inner, `${path}.${key}`));
    for (const position of ['factory-worker', 'coop-farmer', 'trader-womens-union'])
      for (const respond of ['attend', 'pay'] as const)
        expect(strange(ranges(next, asked(2016, position, { respond }), { runs: 5 }), '')).toEqual(
          [],
        );
  });

  test('of two changes of one thing the last counts, and a notice says that it was mended', () => {
    const text = 'session-length~2,!compost-winter,session-length~1,compost-winter*2012-01-01*';
    expect(changesIn(model).decode(text)).toEqual({
      value: 'session-length~1,compost-winter*2012-01-01*',
      mended: true,
    });
  });

  test('a duty is no longer than a day, and what earnings are told in is above nothing', () => {
    expect(limitsOf(model, 'session-length')[1]).toBe(24);
    for (const id of Object.values(model.money)) expect(limitsOf(model, id)[0]).toBeGreaterThan(0);
  });

  test('mark the rulebook and each of its years; none leave it as it is', () => {
    expect(patched(model, [])).toBe(model);
    const [first] = rules;
    const next = patched(model, [{ kind: 'off', rule: first ?? '' }]);
    expect(isHypothetical(next.version)).toBe(true);
    expect(isHypothetical(model.version)).toBe(false);
    expect(simulate(next, asked(2016, 'pensioner')).hypothetical).toBe(next.changed);
    expect(simulate(model, asked(2016, 'pensioner')).hypothetical).toBeUndefined();
  });

  test('a duty that is off is in no year, and the rest stays', () => {
    const next = patched(model, readChanges('!farm-mobilization', model));
    for (const { id } of model.positions) {
      const [was = [], now = []] = [model, next].map((one) => simulate(one, asked(2016, id)).lines);
      expect(now.some(({ rule }) => rule === 'farm-mobilization')).toBe(false);
      const political = (lines: typeof was) =>
        lines.filter(({ category }) => category === 'political').length;
      expect(political(now)).toBe(political(was));
    }
  });

  test('a way out of political duties is taken by who pays from those means on, under either reading', () => {
    const next = patched(model, readChanges('*political~well-off', model));
    const political = (one: typeof model, means: 'poor' | 'well-off') => {
      const request = asked(2016, 'factory-worker', { respond: 'pay' });
      return burden(simulate(one, { ...request, attributes: { ...request.attributes, means } }))
        .minutes.political;
    };
    expect(political(next, 'poor')).toBe(political(model, 'poor'));
    expect(political(next, 'well-off')).toBeLessThan(political(model, 'well-off'));
  });

  test('sessions may stay as they were before a change of their dates', () => {
    const rule = 'learning-session-weekly';
    const next = patched(model, readChanges(`${rule}!2020-01-01`, model));
    const sessions = (one: typeof model, year: number) =>
      simulate(one, asked(year, 'factory-worker')).lines.filter(({ rule: id }) => id === rule)
        .length;
    expect(sessions(model, 2023)).toBeGreaterThan(sessions(model, 2019) + 40);
    expect(Math.abs(sessions(next, 2023) - sessions(model, 2019))).toBeLessThan(3);
  });
});
