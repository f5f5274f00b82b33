import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, overlay } from '../../src/rulebook/overlay.ts';
import { good } from './load-good.ts';

const trees = fc.letrec((tie) => ({
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('leaf'), { noNullPrototype: true }),
  leaf: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(0, 1, '', 'x', null, true),
    fc.array(fc.constantFrom(1, 'y'), { maxLength: 2 }),
    tie('tree'),
  ),
})).tree;

test('what differs, laid over the base, gives the other, and leaves the base alone', () => {
  fc.assert(
    fc.property(trees, trees, (base, other) => {
      const before = JSON.stringify(base);
      expect(overlay(base, differences(base, other))).toStrictEqual(other);
      expect(JSON.stringify(base)).toBe(before);
    }),
  );
});

test('the Korean evidence of a rulebook is the English with little laid over it', () => {
  const { en, ko } = good().evidence;
  const patch = differences(en, ko);
  expect(overlay(en, patch)).toStrictEqual(ko);
  expect(JSON.stringify(patch ?? {}).length).toBeLessThan(JSON.stringify(ko).length);
});
