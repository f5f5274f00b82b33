import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as engine from '../../src/engine/index.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import * as reference from '../reference/index.ts';

describe('the engine and the plain reading of the model agree', () => {
  test('on the burden of random people under random rulebooks', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, (model, asked, picked) => {
        const full = withSingles(model, asked, picked);
        expect(engine.burden(engine.simulate(model, full))).toEqual(
          reference.burden(reference.simulate(model, full)),
        );
      }),
      cases(60),
    );
  });

  test('on their range, with every value low and with every value high', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        expect(engine.range(model, asked)).toEqual(reference.range(model, asked));
      }),
      cases(60),
    );
  });
});
