import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { compile } from '../../src/rulebook/compile/index.ts';
import { parse } from '../../src/rulebook/document.ts';
import { join } from '../../src/rulebook/join.ts';
import { isWhole } from '../../src/rulebook/lint/index.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import { filesOf } from '../arbitraries/written.ts';

/** Reads and compiles; random rulebooks make no sense, so what the lints ask for is left out. */
const compiled = (model: Model): Model => {
  const { raw, faults } = join(
    filesOf(model).map((file) => parse(file, '')),
    '',
  );
  if (faults.length > 0 || !isWhole(raw))
    throw new Error(faults.map((f) => `${f.field}: ${f.message}`).join('\n'));
  return compile(raw).compiled.model;
};

test('a random rulebook gives the same ledgers once it is written as YAML and compiled', () => {
  fc.assert(
    fc.property(rulebook(), request(), picks, (model, asked, picked) => {
      const full = withSingles(model, asked, picked);
      expect(simulate(compiled(model), full)).toEqual(simulate(model, full));
    }),
    cases(40),
  );
});
