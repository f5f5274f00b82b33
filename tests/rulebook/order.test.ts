import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { TextFile } from '../../src/rulebook/document.ts';
import { readRulebook } from '../../src/rulebook/read.ts';

const root = 'tests/rulebook/good';
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.yaml'))
  .map((path): TextFile => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

/** Collections in which the first match counts, or the order is that of the page. */
const ORDERED = ['organisations', 'positions', 'profiles', 'earnings'];

const compiled = (given: TextFile[]): string => {
  const read = readRulebook(given);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { model, names, evidence } = read;
  return JSON.stringify({ model, names, evidence });
};

it('gives the same bytes whatever the order of files and of what they hold', () => {
  const expected = compiled(files);
  const items = files.map(({ path, text }) => ({
    path,
    data: parse(text) as Record<string, unknown>,
  }));
  const shuffledItem = ({ path, data }: (typeof items)[number]) =>
    fc
      .tuple(
        ...Object.entries(data).map(([key, value]) => {
          const loose =
            Array.isArray(value) && !ORDERED.includes(key) && !path.startsWith('sources/');
          const shuffled: fc.Arbitrary<unknown> = loose
            ? fc.shuffledSubarray(value as unknown[], { minLength: value.length })
            : fc.constant(value);
          return shuffled.map((v) => [key, v] as const);
        }),
      )
      .map((entries) => ({ path, text: stringify(Object.fromEntries(entries)) }));
  const book = fc
    .tuple(...items.map(shuffledItem))
    .chain((texts) => fc.shuffledSubarray(texts, { minLength: texts.length }));
  fc.assert(
    fc.property(book, (given) => {
      expect(compiled(given)).toBe(expected);
    }),
    { numRuns: 20 },
  );
}, 60_000);
