import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../src/rulebook/evidence.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { provinceOf, PROVINCES, tallyOf } from '../../src/rulebook/tally.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, evidence, counts } = loaded;

const claim = (part: Partial<Claim>): Claim => ({
  text: 'A thing happens.',
  source: 's',
  place: 'North Korea',
  region: 'country',
  years: [2016, 2016],
  witnesses: 'one',
  locator: 'excerpt',
  use: 'rule',
  ...part,
});

describe('a small rulebook', () => {
  const small = tallyOf(
    { version: '1', years: [2015, 2017], presets: [2016], positions: [] },
    {
      claims: {
        a: claim({}),
        b: claim({ years: [2016, 2017], region: 'ryanggang', place: 'Hyesan' }),
        c: claim({ years: [2000, 2030], region: 'other', place: 'Nampo and South Pyongan' }),
        d: claim({ years: [2009, 2009], region: 'other', place: 'abroad', witnesses: 'several' }),
      },
      sources: { s: { read: 'excerpt', kind: 'inside-source' } as Source },
    },
    counts,
  );

  test('counts a claim in every year of which it speaks, and apart where it speaks of no other', () => {
    expect(small.byYear).toEqual([
      { year: 2015, only: 0, among: 1 },
      { year: 2016, only: 1, among: 2 },
      { year: 2017, only: 0, among: 2 },
    ]);
  });

  test('counts a claim in one place, whatever its years', () => {
    const spoken = small.byProvince.filter(({ any }) => any > 0);
    expect(spoken).toEqual([
      { province: 'Ryanggang', any: 1, presets: [1] },
      { province: 'South Pyongan', any: 1, presets: [1] },
      { province: 'elsewhere', any: 1, presets: [0] },
      { province: 'country', any: 1, presets: [1] },
    ]);
  });

  test('counts witnesses and what was read', () => {
    expect(small.witnesses).toEqual({ one: 3, several: 1, unknown: 0 });
    expect(small.read).toEqual({ full: 0, excerpt: 1, 'second-hand': 0 });
    expect(small.inside).toBe(1);
  });
});

describe('the own rulebook', () => {
  const tally = tallyOf(model, evidence.en, counts);
  const claims = Object.values(evidence.en.claims);

  test('has each claim in one place', () => {
    expect(tally.byProvince.reduce((sum, { any }) => sum + any, 0)).toBe(counts.claims);
    expect(tally.byProvince).toHaveLength(PROVINCES.length + 2);
  });

  test.each(tally.byYear)('has its claims on $year', ({ year, only, among }) => {
    const spoken = claims.filter(({ years: [from, to] }) => !(to < year || from > year));
    expect(only + among).toBe(spoken.length);
    expect(only).toBe(claims.filter(({ years }) => years.every((y) => y === year)).length);
  });

  test('shows every year that can be chosen', () => {
    expect(tally.byYear.map(({ year }) => year)).toEqual(
      Array.from({ length: model.years[1] - model.years[0] + 1 }, (_, i) => model.years[0] + i),
    );
  });

  test('has no border or other province without its name among places that name one', () => {
    for (const one of claims.filter(({ region }) => region === 'other-border'))
      expect(['North Pyongan', 'Chagang', 'elsewhere'], one.place).toContain(provinceOf(one));
  });

  test('adds up', () => {
    const sum = (parts: Record<string, number>) => Object.values(parts).reduce((a, b) => a + b, 0);
    expect(sum(tally.witnesses)).toBe(counts.claims);
    expect(sum(tally.read)).toBe(counts.sources);
    expect(tally.inside).toBeLessThanOrEqual(counts.sources);
  });
});
