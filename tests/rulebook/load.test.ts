import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatFault } from '../../src/rulebook/fault.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { readRulebook } from '../../src/rulebook/read.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'rulebook-'));
const faultOf = (dir: string): string => {
  const loaded = loadRulebookSync(dir);
  return loaded.ok ? 'ok' : loaded.faults.map(formatFault).join('\n');
};

describe('a bad folder is a fault, never an exception', () => {
  it('missing', () => {
    expect(faultOf('no/such/folder')).toBe(
      'no/such/folder:1:1 directory: does not exist; give the folder that holds the rulebook',
    );
  });

  it('a file', () => {
    expect(faultOf('package.json')).toContain('directory: is no directory');
  });

  it('empty, or without YAML', () => {
    const dir = folder();
    writeFileSync(join(dir, 'notes.txt'), 'rules: []');
    expect(faultOf(dir)).toContain('directory: holds no .yaml file');
  });

  it('not text', () => {
    const dir = folder();
    writeFileSync(join(dir, 'rules.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    expect(faultOf(dir)).toContain('rules.yaml:1:1 file: is not UTF-8 text');
  });

  it('a folder called like a file', () => {
    const dir = folder();
    mkdirSync(join(dir, 'rules.yaml'));
    expect(faultOf(dir)).toContain('holds no .yaml file');
  });

  it.skipIf(process.getuid?.() === 0)('not to be read', () => {
    const dir = folder();
    writeFileSync(join(dir, 'rules.yaml'), 'rules: []');
    chmodSync(join(dir, 'rules.yaml'), 0);
    expect(faultOf(dir)).toContain('no permission');
  });

  it('an alias that swells', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 9; i++)
      lines.push(`k${i}: &k${i} [${`*${i ? `k${i - 1}` : 'a'}, `.repeat(9)}]`);
    const read = readRulebook([{ path: 'a.yaml', text: lines.join('\n') }]);
    expect(read.ok).toBe(false);
  });
});

it('whatever the text, faults and no exception', () => {
  const key = fc.constantFrom(
    'rules',
    'days',
    'rulebook',
    'lunar',
    'campaigns',
    'profiles',
    'parameters',
    'id',
    'x',
  );
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string({ maxLength: 8 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(key, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const text = fc.oneof(
    fc.string(),
    value.map((v) => JSON.stringify(v)),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('a.yaml', 'sources/a.yaml'), (given, path) => {
      const read = readRulebook([{ path, text: given }]);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
