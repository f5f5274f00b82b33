import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Attributes, Response } from '../../src/rulebook/model.ts';
import { datesBetween } from '../reference/dates.ts';
import { at } from './tiny.ts';

/** One case; cases/README.md says what each field means. */
interface Case {
  name: string;
  person: string | [position: string, changes: Partial<Attributes>];
  days: [from: string, to: string];
  duty: string;
  falls: string[] | 'daily' | 'never';
  at?: string;
  response?: Response;
  won?: number;
  why?: string;
  asked?: Pick<Request, 'respond' | 'reading' | 'with'>;
}

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const { model } = loaded;

const FOLDER = 'tests/engine/cases/';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const casesOf = (file: string): Case[] => parse(readFileSync(FOLDER + file, 'utf8')) as Case[];

const attributesOf = (person: Case['person']): Attributes => {
  const [id, changes] = typeof person === 'string' ? [person, {}] : person;
  const position = model.positions.find((p) => p.id === id);
  if (!position) throw new Error(`no position ${id}`);
  return { ...position.attributes, ...changes };
};

const ledgerOf = ({ person, days: [from], asked }: Case): Ledger =>
  simulate(model, { year: Number(from.slice(0, 4)), attributes: attributesOf(person), ...asked });

const expectedDates = ({ falls, days: [from, to] }: Case): string[] => {
  if (falls === 'never') return [];
  return falls === 'daily' ? datesBetween(from, to).map((date) => date.slice(5)) : falls;
};

describe.each(files.map((file) => [file, casesOf(file)] as const))('%s', (_file, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const [from, to] = one.days;
    expect(from.slice(0, 4), 'days of one year').toBe(to.slice(0, 4));
    const known = [...model.rules, ...model.arrangements.map((a) => ({ id: a.rule }))];
    expect(known.map((rule) => rule.id)).toContain(one.duty);

    const ledger = ledgerOf(one);
    const lines = ledger.lines.filter(
      (line) => line.rule === one.duty && from <= line.date && line.date <= to,
    );
    expect(lines.map((line) => line.date.slice(5))).toEqual(expectedDates(one));
    for (const line of lines) {
      if (one.at !== undefined) expect(line.start).toBe(at(one.at));
      if (one.response) expect(line.response).toBe(one.response);
      if (one.won !== undefined) expect(line.won).toBe(one.won);
    }
    if (one.why !== undefined)
      expect(ledger.whyNot.find((why) => why.rule === one.duty)?.why).toBe(one.why);
  });
});
