import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingsOf } from '../../src/cli/readings.ts';
import { call } from './call.ts';
import { ownBook } from './own.ts';
import type { YearObject } from './sums.ts';

const FOLDER = join('tests', 'cli', 'golden');
/** `GOLDEN=write` writes the sums anew, after a change that is meant. */
const WRITE = process.env['GOLDEN'] === 'write';

/** The sums of a year in one line a position: what a change of a fact or of the engine moves. */
const line = ({ hours, won, gaveWay, basis, range, counts, unquantified }: YearObject): string => {
  const minutes = (of: Record<string, number>) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, Math.round(value * 60)]));
  return JSON.stringify({
    minutes: minutes(hours),
    won,
    gaveWay: minutes(gaveWay),
    basis: minutes(basis),
    range: minutes(range),
    counts,
    unquantified,
  });
};

test.each([2015, 2016, 2021])(
  'the sums of %i are those that were last meant',
  { timeout: 60_000 },
  async (year) => {
    const book = await ownBook();
    const rows: string[] = [];
    for (const { id } of book.model.positions) {
      const { out } = await call(`--json --runs 100 --year ${year} --position ${id}`, book);
      rows.push(`${JSON.stringify(id)}: ${line(JSON.parse(out) as YearObject)}`);
    }
    const text = `{\n${rows.join(',\n')}\n}\n`;
    const file = join(FOLDER, `${year}.json`);
    if (WRITE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(
      text,
      'if the change is meant: GOLDEN=write npx vitest run tests/cli/golden.test.ts',
    ).toBe(readFileSync(file, 'utf8'));
  },
);

test(
  'the weeks under docs/weeks are those of the rulebook (npm run weeks)',
  { timeout: 60_000 },
  async () => {
    const readings = readingsOf(await ownBook());
    const folder = join('docs', 'weeks');
    expect(readdirSync(folder).sort()).toEqual(Object.keys(readings).sort());
    for (const [file, text] of Object.entries(readings))
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
  },
);
