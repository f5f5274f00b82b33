import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripes } from '../../../src/charts/paper/strokes.ts';
import { burden, simulate } from '../../../src/engine/index.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../../src/state/page-state.ts';
import { requestOf } from '../../../src/state/request.ts';
import { decode, encode } from '../../../src/state/url.ts';
import { factsOf } from '../../../src/views/paper/facts.ts';
import { monthsOf } from '../../../src/views/paper/months.ts';
import { layoutOf, OPTIONS, sizeOf } from '../../../src/views/paper/options.ts';
import { hoursLong } from '../../../src/i18n/format.ts';
import { questionsOf } from '../../../src/views/paper/questions.ts';
import { numbered, numbersOf, rowsOf, stretches } from '../../../src/views/paper/rows.ts';
import { raised } from '../../../src/views/paper/text.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, evidence, names } = loaded;
const choices = choicesOf(model, OPTIONS);
const yearOf = (year: number, position: string) =>
  simulate(model, requestOf({ ...defaults(choices), year, position }, choices));
const ledger = yearOf(2016, 'factory-worker');
const added = burden(ledger);
const rows = rowsOf(ledger);

describe('the ledger by duty', () => {
  test('adds up to the year, each duty once, in the order of its categories', () => {
    const sum = (of: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((all, row) => all + of(row), 0);
    expect(sum(({ minutes }) => minutes ?? 0) + sum(({ paid }) => paid)).toBe(added.minutes.total);
    expect(sum(({ times }) => times)).toBe(
      Object.values(added.counts).reduce((all, one) => all + one, 0),
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
    expect([...new Set(rows.map(({ category }) => category))]).toEqual([
      'political',
      'labour',
      'material',
    ]);
  });

  test('leads from every duty to its sources by number', () => {
    const sources = numbered(rows, evidence.en);
    const all = sources.groups.flatMap((group) => group.sources.map(({ number }) => number));
    expect(all).toEqual(all.map((_, i) => i + 1));
    for (const row of rows)
      if (row.claims.length > 0) expect(numbersOf(row.claims, evidence.en, sources)).not.toBe('');
    const [first] = rows;
    const source = evidence.en.claims[first?.claims[0] ?? '']?.source ?? '';
    expect(numbersOf(first?.claims ?? [], evidence.en, sources)).toMatch(/^\d+([–,] ?\d+)*$/);
    expect(sources.of.get(source)).toBeGreaterThan(0);
  });

  test('numbers that follow each other are a stretch', () => {
    expect(stretches([7, 1, 2, 3, 9, 10, 7])).toBe('1–3, 7, 9, 10');
    expect(raised(132)).toBe('¹³²');
  });
});

describe('the calendar', () => {
  test.each([2012, 2015, 2021])('%s has every date once and every line on its date', (year) => {
    const shown = yearOf(year, 'coop-farmer');
    const dates = monthsOf(shown).flatMap(({ weeks }) => weeks.flat().flatMap((one) => one ?? []));
    expect(dates).toHaveLength(shown.dayKinds.length);
    expect(dates.map(({ day }) => day)).toEqual(dates.map((_, i) => i));
    expect(dates.flatMap(({ lines }) => lines)).toHaveLength(shown.lines.length);
    for (const { date, lines } of dates)
      expect(lines.every((line) => line.date === date)).toBe(true);
    const [first] = monthsOf(shown)[0]?.weeks ?? [];
    expect(first).toHaveLength(7);
  });
});

describe('the worksheet', () => {
  test.each(model.positions.flatMap(({ id }) => [2012, 2021].map((year) => [id, year] as const)))(
    'asks in both languages what the ledger answers: %s, %s',
    (id, year) => {
      const shown = yearOf(year, id);
      const facts = factsOf(model, shown, burden(shown));
      const range = { low: 60_000, high: 120_000 };
      const both = (['en', 'ko'] as const).map((lang) =>
        questionsOf({ facts, names: names[lang], lang, work: shown.attributes.work, range }),
      );
      expect(both[0]?.length).toBe(both[1]?.length);
      for (const [i, questions] of both.entries()) {
        for (const { ask, answer, parts } of questions) {
          expect(`${ask}${answer}`).not.toMatch(/undefined|NaN|null|\{|\s\s/);
          expect(answer !== '' || (parts?.length ?? 0) > 0).toBe(true);
          expect(/[가-힣]/.test(ask)).toBe(i === 1);
        }
        // What was asked and what was taken read alike, or the answer says why they do not.
        const lang = i === 0 ? 'en' : 'ko';
        const [asked, taken] = [
          facts.none.political,
          facts.categories.find(({ category }) => category === 'political')?.minutes ?? 0,
        ].map((minutes) => hoursLong(minutes, lang));
        const told = questions.find(({ of }) => of === 'asked-none')?.answer;
        expect(told).toContain(asked);
        if (asked !== taken) expect(told).toContain(taken);
      }
      for (const { lines = [] } of facts.day ? [facts.day] : [])
        for (const line of lines) expect(shown.lines).toContain(line);
    },
  );

  test('names the month, the duties and the shares of the year shown', () => {
    const facts = factsOf(model, ledger, added);
    const said = questionsOf({ facts, names: names.en, lang: 'en', work: 'state', range: null });
    const most = rows.toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0]?.rule ?? '';
    expect(said[3]?.answer).toContain(names.en['rules']?.[most]);
    expect(facts.none.political).toBeLessThanOrEqual(facts.none.total);
    expect(facts.categories.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
      added.minutes.total - added.minutes.paid,
    );
  });
});

test('the address holds layout and paper, and anything else is told', () => {
  const { state, notices } = decode('?paper=calendar&size=letter&year=2021', choices);
  expect([layoutOf(state), sizeOf(state), notices]).toEqual(['calendar', 'letter', []]);
  expect(encode(state, choices)).toBe('v=1&year=2021&paper=calendar&size=letter');
  const wrong = decode('?paper=gold&size=calendar', choices);
  expect([layoutOf(wrong.state), sizeOf(wrong.state)]).toEqual(['sheet', 'a4']);
  expect(wrong.notices).toHaveLength(2);
});

test('stripes never leave their strip', () => {
  const at = fc.double({ min: 0, max: 360, noNaN: true });
  fc.assert(
    fc.property(at, at, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      for (const [, x, y] of stripes(from, to, 22, 8).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(from - 0.01);
        expect(Number(x)).toBeLessThanOrEqual(to + 0.01);
        expect(Number(y)).toBeGreaterThanOrEqual(-0.01);
        expect(Number(y)).toBeLessThanOrEqual(22.01);
      }
    }),
  );
});

test.each(['en', 'ko'] as const)(
  'nobody is asked of a job, a school or a farm that is not theirs: %s',
  (lang) => {
    for (const { id, attributes } of model.positions) {
      const year = yearOf(2016, id);
      const facts = factsOf(model, year, burden(year));
      const all = JSON.stringify(
        questionsOf({ facts, names: names[lang], lang, work: attributes.work, range: null }),
      );
      const state = { en: 'state job itself', ko: '직장 시간 안에' }[lang];
      const own = { school: ['school', '학교'], university: ['university', '대학'] } as const;
      for (const [work, [en, ko]] of Object.entries(own))
        expect(all.includes({ en: `the ${en} itself`, ko: `${ko} 시간 안에` }[lang]), id).toBe(
          attributes.work === work && facts.job > 0,
        );
      if (facts.job === 0) expect(all, id).not.toContain(state);
    }
  },
);
