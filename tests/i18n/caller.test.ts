import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { callerWord, dayKindWord, organiserWord } from '../../src/i18n/describe/caller.ts';
import { nameOf } from '../../src/i18n/names.ts';
import { jobWord } from '../../src/i18n/describe/words.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { optionsOf } from '../../src/views/live/options.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const LANGS = ['en', 'ko'] as const;
const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
const WORKPLACE = new Set(['state', 'office', 'trade-unit', 'fisheries']);

const years = model.positions.flatMap(({ id, attributes }) =>
  [2012, 2016, 2021, 2024].map((year) => {
    const request = { year, attributes };
    return { id, request, ledger: simulate(model, request) };
  }),
);

test('nobody is called by a workplace, a school or a farm that is not theirs', () => {
  for (const { id, ledger } of years) {
    const { work } = ledger.attributes;
    const called = new Set(ledger.lines.flatMap(({ rule }) => rules.get(rule)?.organiser ?? []));
    for (const lang of LANGS) {
      const words = [...called].map((one) => callerWord(one, ledger, names[lang], lang));
      const has = (organiser: string): boolean => words.includes(organiserWord(organiser, lang));
      expect([id, 'workplace', has('workplace')]).toEqual([id, 'workplace', WORKPLACE.has(work)]);
      if (work !== 'school') expect([id, has('school')]).toEqual([id, false]);
      if (work !== 'university') expect([id, has('university')]).toEqual([id, false]);
      if (work !== 'coop-farm') expect([id, has('farm')]).toEqual([id, false]);
      expect(words).not.toContain(organiserWord('organisation', lang));
    }
  }
});

test('no duty is named after a workplace alone, where it falls on people without one', () => {
  for (const { id, ledger } of years) {
    const { work } = ledger.attributes;
    if (WORKPLACE.has(work)) continue;
    for (const rule of new Set(ledger.lines.map((line) => line.rule)))
      for (const lang of LANGS) {
        const name = nameOf(names[lang], 'rules', rule);
        if (/workplace|enterprise|직장|기업소/.test(name))
          expect([id, name]).toEqual([id, expect.stringMatching(/farm|농장/)]);
      }
  }
});

test('the organisation that calls is the one of the person', () => {
  const of = (position: string, lang: 'en' | 'ko'): string | undefined => {
    const year = years.find(({ id }) => id === position);
    return year && callerWord('organisation', year.ledger, names[lang], lang);
  };
  expect(of('pupil-childrens-union', 'en')).toMatch(/^the Children.s Union$/);
  expect(of('pupil-secondary', 'ko')).toBe('청년동맹');
  expect(of('coop-farmer', 'en')).toBe('the Union of Agricultural Workers');
});

test('an ordinary day is one of work only for who has a state job or a farm', () => {
  for (const { ledger } of years) {
    const { work } = ledger.attributes;
    const works = WORKPLACE.has(work) || work === 'coop-farm';
    expect(dayKindWord('working', work, 'en') === 'working day').toBe(works);
    expect(dayKindWord('working', work, 'ko') === '일하는 날').toBe(works);
    expect(dayKindWord('rest', work, 'en')).toBe('rest day');
  }
  expect(dayKindWord('working', 'school', 'en')).toBe('school day');
  expect(jobWord('university', 'ko')).toBe('대학');
});

test('no way out is listed that is none for people of that age, sex and work', () => {
  for (const { id, request, ledger } of years.filter(({ request }) => request.year === 2016)) {
    const { work, sex } = ledger.attributes;
    const first = new Map(ledger.lines.map((line) => [line.rule, line]));
    for (const line of first.values()) {
      const { shut } = optionsOf(model, request, ledger, line);
      const ids = shut.map(({ exemption }) => exemption);
      if (!WORKPLACE.has(work))
        expect([id, ids.filter((one) => one.includes('8-3'))]).toEqual([id, []]);
      if (work !== 'none' || sex !== 'f') expect(ids).not.toContain('review-marked-present');
      if (work !== 'university') expect(ids).not.toContain('event-bought-off-student');
      // What is shut by means or price stays listed.
      for (const one of ledger.closed)
        if (one.rule === line.rule && one.why !== 'who') expect(ids).toContain(one.exemption);
    }
  }
  const worker = years.find(({ id }) => id === 'factory-worker');
  const reading = worker?.ledger.lines.find(({ rule }) => rule === 'morning-reading');
  if (!worker || !reading) throw new Error('no reading');
  const { shut } = optionsOf(model, worker.request, worker.ledger, reading);
  expect(shut.map(({ exemption }) => exemption)).toContain('reading-absent-8-3');
});
