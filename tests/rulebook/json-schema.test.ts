import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../src/cli/schema.ts';
import { accepts } from './accepts.ts';
import type { JsonSchema } from './accepts.ts';

const written = (file: string): string => readFileSync(`docs/schema/${file}`, 'utf8');
const source = JSON.parse(written('source.json')) as JsonSchema;
const rulebook = JSON.parse(written('rulebook.json')) as JsonSchema;

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${root}/${file.replaceAll('\\', '/')}`);

const accepted = (root: string, file: string): boolean =>
  accepts(
    file.startsWith(`${root}/sources/`) ? source : rulebook,
    parse(readFileSync(file, 'utf8')) as unknown,
  );

/** Broken in what a schema can see; the lints see the rest. */
const SEEN = [
  'address-malformed',
  'id-with-capitals',
  'impossible-time',
  'list-for-mapping',
  'locator-missing',
  'locator-of-another-kind',
  'malformed-date',
  'misspelt-key',
  'missing-key',
  'negative-value',
  'source-not-checked',
  'text-for-version',
  'unknown-collection',
  'unquoted-arrangement',
  'word-for-list',
  'wrong-activity',
  'wrong-basis',
  'wrong-category',
  'wrong-schedule-kind',
  'wrong-weekday',
  'year-as-date',
  'yes-for-true',
];

describe('the JSON Schema for editors', () => {
  it('is that of the code; npm run schema writes it anew', () => {
    const files = schemaFiles();
    expect(Object.keys(files).sort()).toEqual(['rulebook.json', 'source.json']);
    for (const [file, text] of Object.entries(files)) expect(written(file) === text).toBe(true);
  });

  it.each(['seeds', 'tests/rulebook/good'])('accepts every file of %s', (root) => {
    const files = filesOf(root);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !accepted(root, file))).toEqual([]);
  });

  it.each(SEEN)('refuses what is broken in form: %s', (name) => {
    const root = `tests/rulebook/broken/${name}`;
    const files = filesOf(root);
    expect(files.some((file) => !accepted(root, file))).toBe(true);
  });
});
