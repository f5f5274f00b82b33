import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distance, nearest } from '../../src/rulebook/nearest.ts';

it('counts edits; neighbours that changed places count once', () => {
  expect(distance('labour', 'labor')).toBe(1);
  expect(distance('wrok', 'work')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
});

it('a word is nearest to itself, and distance is the same both ways', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.array(word), (a, b, others) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, a)).toBe(0);
      expect(nearest(a, [a.toLowerCase(), ...others])).toBe(a.toLowerCase());
    }),
  );
});

it('names nothing where there is nothing', () => {
  expect(nearest('a', [])).toBeUndefined();
});
