import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as engine from '../../src/engine/index.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import * as reference from '../reference/index.ts';

const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

describe('the engine and the plain reading of the model agree', () => {
  test('on the ledger of random people under random rulebooks', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, (model, asked, picked) => {
        const full = withSingles(model, asked, picked);
        expect(plain(engine.simulate(model, full))).toEqual(plain(reference.simulate(model, full)));
      }),
      cases(300),
    );
  });
});
