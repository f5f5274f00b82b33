import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES, subject, subjectKey, subjectOf } from '../../src/state/subject.ts';
import { choices } from './choices.ts';

const figure = fc.record({
  kind: fc.constant('figure' as const),
  id: fc.constantFrom(...(choices.figures ?? [])),
});
const effect = fc.record({
  kind: fc.constant('effect' as const),
  id: fc.constantFrom(...(choices.effects ?? [])),
});
const cases = fc.record({
  position: fc.option(fc.constantFrom(...choices.positions.map(({ id }) => id))),
  what: fc.oneof(
    fc.record({ kind: fc.constant('sum' as const), measure: fc.constantFrom(...MEASURES) }),
    fc.record({ kind: fc.constant('duty' as const), rule: fc.constantFrom(...choices.rules) }),
    fc.record({
      kind: fc.constant('line' as const),
      rule: fc.constantFrom(...choices.rules),
      day: fc.constantFrom('01-01', '03-15', '12-31'),
    }),
    fc.record({
      kind: fc.constant('month' as const),
      month: fc.constantFrom('01', '09', '12'),
    }),
    fc.record({
      kind: fc.constant('span' as const),
      measure: fc.constantFrom(...MEASURES),
      from: fc.constantFrom('01-01', '02-23'),
      to: fc.constantFrom('02-29', '12-31'),
    }),
    fc.record({
      kind: fc.constant('day' as const),
      day: fc.constantFrom('01-01', '02-29', '12-31'),
    }),
  ),
});

test('a subject survives its key', () => {
  fc.assert(
    fc.property(cases, ({ position, what }) => {
      const made = { position, ...what };
      expect(subjectOf(subjectKey(made), choices)).toEqual(made);
    }),
  );
});

test('a figure or an effect survives its key', () => {
  fc.assert(
    fc.property(fc.oneof(figure, effect), (what) => {
      const made = { position: null, ...what };
      expect(subjectOf(subjectKey(made), choices)).toEqual(made);
    }),
  );
});

test.each([
  '',
  '.',
  'total.',
  'total.0315',
  'nobody.total',
  'wealthy-trader',
  'scrap-iron.1315',
  'scrap-iron.0300',
  'day',
  'day.1301',
  'month',
  'month.13',
  'month.3',
  'figure',
  'figure.nothing',
  'wealthy-trader.figure.statutory-week',
  'effect.nothing',
  'wealthy-trader.scrap-iron.0315.1',
])('"%s" is no subject', (key) => {
  expect(subjectOf(key, choices)).toBeUndefined();
  expect(subject(choices).decode(key)).toBeUndefined();
});

test('the line of an arrangement is a subject', () => {
  const key = 'arrangement-8-3.0131';
  expect(subjectOf(key, choices)).toBeUndefined();
  expect(subjectOf(key, { ...choices, arrangements: ['arrangement-8-3'] })).toEqual({
    position: null,
    kind: 'line',
    rule: 'arrangement-8-3',
    day: '01-31',
  });
});

test('any string gives a subject or none', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const found = subjectOf(key, choices);
      if (found) expect(subjectKey(found)).toBe(key);
    }),
  );
});
