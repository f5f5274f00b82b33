import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDay, simulate, weekdayOf } from '../../src/engine/index.ts';
import type { Line, Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Attributes } from '../../src/rulebook/model.ts';

type Person = string | [position: string, changes: Partial<Attributes>];
type Asked = Pick<Request, 'respond' | 'reading' | 'with'>;

interface Who {
  person: Person;
  year: number;
  asked?: Asked;
}

/** One item of coverage.yaml, whose head says what each field means. */
interface Item extends Who {
  item: string;
  rule?: string;
  effect?: string;
  claims?: string[];
  category?: string;
  dates?: string[];
  on?: string[];
  weekdays?: string[];
  start?: string;
  response?: string;
  won?: number;
  absent?: (Partial<Who> & { on?: string[] })[];
}

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;
const items = parse(readFileSync('tests/engine/coverage.yaml', 'utf8')) as Item[];

const attributesOf = (person: Person): Attributes => {
  const [id, changes] = typeof person === 'string' ? [person, {}] : person;
  const found = model.positions.find((p) => p.id === id);
  if (!found) throw new Error(`no position ${id}`);
  return { ...found.attributes, ...changes };
};

const ledgerOf = ({ person, year, asked }: Who) =>
  simulate(model, { year, attributes: attributesOf(person), ...asked });

const linesOf = (who: Who, rule: string): Line[] =>
  ledgerOf(who).lines.filter((line) => line.rule === rule);

const dayOf = (line: Line): string => line.date.slice(5);
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const unique = (words: readonly string[]): string[] => [...new Set(words)].sort(byName);

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayOfLine = (line: Line): string => WEEKDAYS[weekdayOf(parseDay(line.date))] ?? '';

/** What an item says of the lines of its rule. */
function expectLines(item: Item, lines: Line[]): void {
  const days = unique(lines.map(dayOf));
  const claims = unique(lines.flatMap((line) => line.claims));
  expect(lines.length, 'it falls').toBeGreaterThan(0);
  expect(claims).toEqual(expect.arrayContaining(item.claims ?? []));
  expect(days).toEqual(expect.arrayContaining(item.on ?? []));
  if (item.dates) expect(days).toEqual(item.dates);
  if (item.weekdays)
    expect(item.weekdays).toEqual(expect.arrayContaining(lines.map(weekdayOfLine)));
  for (const line of lines) {
    if (item.category) expect(line.category).toBe(item.category);
    if (item.response) expect(line.response).toBe(item.response);
    if (item.won !== undefined) expect(line.won).toBe(item.won);
    if (item.start)
      expect(line.start).toBe(Number(item.start.slice(0, 2)) * 60 + Number(item.start.slice(3)));
  }
}

/** Where the duty or effect of an item must not be. */
function expectAbsent(item: Item, other: NonNullable<Item['absent']>[number]): void {
  const who = { ...item, ...other };
  if (item.effect) {
    expect(ledgerOf(who).effects.map((effect) => effect.id)).not.toContain(item.effect);
    return;
  }
  const lines = linesOf(who, item.rule ?? '');
  const days = lines.map(dayOf);
  if (other.on) for (const day of other.on) expect(days).not.toContain(day);
  else expect(days).toEqual([]);
}

describe('what the five sources say shows up where it applies, and only there', () => {
  it.each(items.map((item) => [item.item, item] as const))('%s', (_name, item) => {
    expect([item.rule, item.effect].filter(Boolean), 'a rule or an effect').toHaveLength(1);
    if (item.rule) expectLines(item, linesOf(item, item.rule));
    else {
      const found = ledgerOf(item).effects.find((effect) => effect.id === item.effect);
      expect(found, item.effect).toBeDefined();
      expect(found?.claims).toEqual(expect.arrayContaining(item.claims ?? []));
    }
    for (const other of item.absent ?? []) expectAbsent(item, other);
  });

  it('names only duties and effects that the rulebook has', () => {
    const known = new Set([
      ...model.rules.map((rule) => rule.id),
      ...model.arrangements.map((arrangement) => arrangement.rule),
      ...model.effects.map((effect) => effect.id),
    ]);
    for (const item of items) expect(known).toContain(item.rule ?? item.effect);
  });
});
