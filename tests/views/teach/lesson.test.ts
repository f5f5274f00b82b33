import { describe, expect, test } from 'vitest';
import { burden, simulate } from '../../../src/engine/index.ts';
import { valueIn } from '../../../src/engine/values.ts';
import { differences, ranges } from '../../../src/engine/drawn.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf } from '../../../src/state/page-state.ts';
import { requestOf } from '../../../src/state/request.ts';
import { createPageStore } from '../../../src/state/store.ts';
import { decode, encode } from '../../../src/state/url.ts';
import { TERMS } from '../../../src/views/glossary/terms.ts';
import { filled } from '../../../src/views/teach/figures.ts';
import { minutesOf } from '../../../src/views/teach/lesson/edit.ts';
import { gapRangeWords, gapWords, isGap } from '../../../src/views/teach/gaps.svelte.ts';
import { piecesOf } from '../../../src/views/teach/lesson/marks.ts';
import type { Lesson, Scene } from '../../../src/views/teach/lesson/schema.ts';
import {
  addressOf,
  inPersonOf,
  pictureOf,
  rowQuery,
  stateAt,
  statesAt,
  viewAt,
} from '../../../src/views/teach/lesson/view.ts';
import { ownLesson } from '../../../src/views/teach/lessons/index.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const choices = choicesOf(model);
const LANGS = ['en', 'ko'] as const;
const lessons = Object.fromEntries(
  await Promise.all(LANGS.map(async (lang) => [lang, (await ownLesson(lang)).lesson])),
) as Record<Lang, Lesson>;

/** The years of a scene, as the page asks for them. */
const queriesOf = ({ at, rows }: Scene): string[] =>
  rows ? rows.map((row) => `./?${rowQuery(at, row.at, choices)}`) : [at];

const years = new Map<string, ReturnType<typeof yearAt>>();
function yearAt(at: string, lang: Lang) {
  const { state } = stateAt(at, choices);
  const store = createPageStore(model, { ...state, why: null, lang });
  const request = requestOf(state, choices);
  const ledger = simulate(model, request);
  return {
    store,
    state,
    lang,
    names: names[lang],
    request,
    ledger,
    ranges: ranges(model, request, { runs: 20 }),
    minutes: burden(ledger).minutes,
    basis: burden(ledger).basis,
  };
}
/** @param beside the same person's year if everything is met in person */
const year = (lesson: Lesson, id: string, row = 1, beside = false) => {
  const scene = lesson.scenes.find((one) => one.id === id);
  const own = scene && queriesOf(scene)[row - 1];
  if (own === undefined) throw new Error(`no row ${row} in ${id}`);
  const at = beside
    ? `./?${encode(inPersonOf(stateAt(own, choices).state, choices), choices)}`
    : own;
  const key = `${lesson.lang} ${at}`;
  const known = years.get(key) ?? yearAt(at, lesson.lang);
  years.set(key, known);
  return known;
};

const gaps = new Map<string, ReturnType<typeof differences>>();
/** How a row differs from another, in drawn runs. */
function gapIn(lesson: Lesson, id: string, row: number, less: number) {
  const key = `${id} ${row} ${less}`;
  const [first, second] = [row, less].map((one) => ({
    model,
    request: year(lesson, id, one).request,
  })) as [Side, Side];
  const gap = gaps.get(key) ?? differences(first, second);
  gaps.set(key, gap);
  return gap;
}
type Side = Parameters<typeof differences>[0];
/** One year less another, as a Side each: row and what stands beside it. */
const against = (lesson: Lesson, row: number) =>
  differences(
    { model, request: year(lesson, 'ways', row).request },
    { model, request: year(lesson, 'ways', row, true).request },
  ).minutes.total;

/** Every text of a lesson that a class or a teacher reads, with the scene it stands in. */
function* textsOf(lesson: Lesson): Generator<[text: string, scene: string | undefined]> {
  for (const { id, heading, question, text, answer, notes, rows } of lesson.scenes)
    for (const one of [
      heading,
      question,
      text ?? '',
      answer ?? '',
      ...(notes ?? []),
      ...(rows ?? []).map(({ say }) => say ?? ''),
    ])
      yield [one, id];
  const { aims, before, care, without, parents, homework, questions, title, lead } = lesson;
  for (const one of [
    title,
    lead ?? '',
    ...[aims, before, care, without, parents].flatMap((all) => all ?? []),
  ])
    yield [one, undefined];
  for (const { question, answer } of questions ?? [])
    yield* [
      [question, undefined],
      [answer, undefined],
    ] as const;
  yield [homework?.lead ?? '', undefined];
  for (const { task } of homework?.tasks ?? []) yield [task, undefined];
  for (const answer of homework?.answers ?? []) yield [answer, undefined];
}

test('is the same lesson in both languages', () => {
  const shape = ({ scenes, vocabulary, questions, homework, ...rest }: Lesson) => ({
    scenes: scenes.map(({ id, at, picture, rows, hidden, minutes, notes, answer }) => ({
      id,
      at,
      picture,
      rows: rows?.map((row) => row.at),
      hidden,
      minutes,
      notes: notes?.length,
      marks: piecesOf(answer ?? '')
        .filter((piece) => 'mark' in piece)
        .map((piece) => JSON.stringify(piece))
        .sort(),
    })),
    vocabulary,
    questions: questions?.map(({ scene }) => scene),
    homework: [
      homework?.table,
      homework?.tasks.map(({ lines }) => lines),
      homework?.answers?.length,
    ],
    parts: (['aims', 'before', 'care', 'without', 'parents'] as const).map(
      (name) => rest[name]?.length,
    ),
  });
  expect(shape(lessons.ko)).toEqual(shape(lessons.en));
});

test('two sides that are compared are two rows', () => {
  const at = viewAt('https://example.org/compare.html?who=fisher&b.who=pensioner&b.year=2021');
  expect(at && addressOf(at)).toBe('compare.html?who=fisher&b.who=pensioner&b.year=2021');
  if (!at) throw new Error('no view');
  const states = statesAt(addressOf(at), choices);
  expect(states.map(({ position, year }) => [position, year])).toEqual([
    ['fisher', 2016],
    ['pensioner', 2021],
  ]);
  expect(pictureOf({ at: addressOf(at) })).toBe('rows');
});

describe.each(LANGS)('%s', (lang) => {
  const lesson = lessons[lang];

  test('takes forty-five minutes', () => {
    expect(minutesOf(lesson)).toBe(45);
    expect(lesson.scenes.every(({ minutes }) => (minutes ?? 0) > 0)).toBe(true);
  });

  test('its scenes are views as they stand', () => {
    for (const scene of lesson.scenes) {
      expect(stateAt(scene.at, choices).notices, scene.id).toEqual([]);
      for (const at of queriesOf(scene))
        expect(decode(at.slice(3), choices).notices, `${scene.id} ${at}`).toEqual([]);
    }
  });

  test('its texts hold no figure of their own: a correction of a fact corrects the lesson', () => {
    for (const [text, scene] of textsOf(lesson)) {
      const bare = piecesOf(text)
        .map((piece) => ('text' in piece ? piece.text : ''))
        .join('');
      expect(bare, scene ?? '').not.toMatch(/\d|[{}]/);
    }
  });

  test('every mark is filled in from the rulebook', () => {
    let count = 0;
    for (const [text, own] of textsOf(lesson)) {
      for (const piece of piecesOf(text)) {
        if (!('mark' in piece)) continue;
        const { scene = own, row, beside, less, key, range } = piece.mark;
        expect(scene, text).toBeDefined();
        count++;
        if (less !== undefined) {
          const gap = gapIn(lesson, scene ?? '', row, less);
          const said = range ? gapRangeWords : gapWords;
          expect(isGap(key) && said(gap.minutes[key], lang), text).toMatch(/\d/);
          continue;
        }
        const found = filled(year(lesson, scene ?? '', row, beside), key, range);
        expect(found?.text, `${text} ${key}`).toMatch(/\d/);
        expect(found?.coming).toBe(false);
        if (key !== 'year') expect(found?.key, key).toBe(key);
      }
    }
    expect(count).toBeGreaterThan(40);
  });

  test('what it says of its figures holds', () => {
    const ways = (row: number) => year(lesson, 'ways', row);
    const bargain = [1, 2].map((row) => year(lesson, 'bargain', row).minutes);
    // Nothing is paid for by the poor, and the trader pays for most.
    expect(ways(1).ledger.lines.every(({ response }) => response === 'attend')).toBe(true);
    expect(ways(5).minutes.total).toBeLessThan(ways(1).minutes.total / 2);
    // The widest gap of the homework, and what its answers compare.
    const totals = [1, 2, 3, 4, 5].map((row) => ways(row).minutes.total);
    expect(Math.max(...totals)).toBe(totals[2]);
    expect(Math.min(...totals)).toBe(totals[4]);
    expect(ways(3).minutes.paid).toBeGreaterThan(2 * ways(5).minutes.paid);
    const political = [1, 2, 3, 4, 5].map((row) => ways(row).minutes.political);
    expect(Math.min(...political)).toBe(ways(5).minutes.political);
    expect(Math.max(...political)).toBe(ways(1).minutes.political);
    expect(ways(5).minutes.labour).toBeLessThan(ways(1).minutes.labour / 10);
    // No way out is within reach of the poor, and the trader's political hours are part of the total told with them.
    expect(ways(1).ledger.lines.some(({ response }) => response === 'pay')).toBe(false);
    expect(ways(5).minutes.political).toBeLessThan(ways(5).minutes.total);
    // The three columns of duty on the homework sheet: of one alone everybody keeps more than a hundred hours.
    const hundred = 100 * 60;
    expect(Math.min(...political)).toBeGreaterThan(hundred);
    for (const other of ['labour', 'material'] as const)
      expect(Math.min(...[1, 2, 3, 4, 5].map((row) => ways(row).minutes[other]))).toBeLessThan(
        hundred,
      );
    expect(Math.max(...[1, 2, 3, 4, 5].map((row) => ways(row).minutes.material))).toBeLessThan(
      hundred,
    );
    // Beside each bar the year met in person: the trader's falls for certain, the better-off worker's typically, that of
    // ordinary means typically rises, and for the poor nothing changes; the farmer's is the shortest to begin with.
    const inPerson = [1, 2, 3, 4, 5].map((row) => year(lesson, 'ways', row, true).minutes.total);
    expect(Math.min(...inPerson)).toBe(inPerson[1]);
    for (const row of [1, 2]) {
      expect(inPerson[row - 1]).toBe(totals[row - 1]);
      // "Levies alone."
      expect(ways(row).minutes.paid).toBeGreaterThan(0);
      expect(ways(row).ledger.lines.some(({ wonKind }) => wonKind === 'bribes')).toBe(false);
    }
    expect(against(lesson, 5).high).toBeLessThan(0);
    expect(against(lesson, 4).typical).toBeLessThan(0);
    expect(against(lesson, 3).typical).toBeGreaterThan(0);
    // "Typically none, about so many more, the order is open"; labour shrinks, and nearly all that is paid is the factory's.
    const { total } = gapIn(lesson, 'bargain', 2, 1).minutes;
    expect(total.typical).toBeGreaterThan(0);
    expect(total.low).toBeLessThan(0);
    expect(total.high).toBeGreaterThan(0);
    const [attends, pays] = bargain;
    expect(pays?.labour ?? 0).toBeLessThan((attends?.labour ?? 0) / 4);
    const { lines } = year(lesson, 'bargain', 2).ledger;
    const factory = lines.filter(({ rule }) => rule === 'arrangement-8-3');
    const earned = factory.reduce((sum, { paid }) => sum + paid, 0);
    expect(earned).toBeGreaterThan((pays?.paid ?? 0) * 0.9);
    // "Its violet is levies": who attends buys no way out.
    for (const [id, row] of [
      ['guess', 1],
      ['bargain', 1],
      ['age', 1],
      ['close', 3],
      ['close', 4],
    ] as const)
      expect(
        year(lesson, id, row).ledger.lines.every(
          ({ wonKind, response }) => wonKind !== 'bribes' && response !== 'pay',
        ),
        id,
      ).toBe(true);
    // Where the ends of the price come from.
    const [rate, price] = ['won-per-yuan', 'price-8-3-month'].map((id) => {
      const parameter = model.parameters[id === 'won-per-yuan' ? (model.money.yuan ?? '') : id];
      return parameter && valueIn(parameter, 2016);
    });
    expect(Math.round(80_000 / (rate?.typical ?? 1))).toBe(price?.low);
    expect(price?.high).toBe((price?.typical ?? 0) * 1.5);
    expect(price?.claims).toHaveLength(2);
    // What stays.
    const close = [1, 2, 3, 4].map((row) => year(lesson, 'close', row).minutes);
    expect(close[1]?.total ?? 0).toBeLessThan((close[0]?.total ?? 0) * 0.7);
    expect(close[1]?.political).toBe(close[0]?.political);
    expect(close[2]?.total).toBe(year(lesson, 'guess').minutes.total);
    expect(close[3]?.total).toBe(close[2]?.total);
    // A pupil: the stays on farms are the largest part.
    const { ledger } = year(lesson, 'age');
    const by = new Map<string, number>();
    for (const { rule, minutes } of ledger.lines)
      by.set(rule, (by.get(rule) ?? 0) + (minutes ?? 0));
    expect([...by].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('farm-mobilization-stay');
    // Its hours are told whole: school, rest, household, sleep, and what earns the levies.
    const pupil = year(lesson, 'age');
    const { livelihood, ...told } = burden(pupil.ledger).gaveWay;
    expect(livelihood).toBe(0);
    expect(Object.values(told).reduce((sum, one) => sum + one, pupil.minutes.paid)).toBeCloseTo(
      pupil.minutes.total,
      6,
    );
    // "Most of the labour": farms, campaigns, and a militia training that falls in December alone.
    const labour = year(lesson, 'year').ledger.lines.filter(
      ({ category }) => category === 'labour',
    );
    const wall = labour.filter(({ rule }) => /^(farm-|battle-|militia-)/.test(rule));
    const sumOf = (lines: typeof labour): number =>
      lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    expect(sumOf(wall)).toBeGreaterThan(0.6 * sumOf(labour));
    const training = labour.filter(({ rule }) => rule === 'militia-training');
    expect(training.length).toBeGreaterThan(10);
    expect(training.every(({ date }) => date.includes('-12-'))).toBe(true);
    // The same worker stands on both sides of the bargain.
    expect(year(lesson, 'bargain', 1).ledger.attributes.means).toBe(
      year(lesson, 'bargain', 2).ledger.attributes.means,
    );
    // The day begins before dawn, out of sleep, and two duties meet in the evening.
    const day = year(lesson, 'day').ledger.lines.filter(({ date }) => date.endsWith('03-15'));
    expect(day.some(({ start, gaveWay }) => (start ?? 1440) < 360 && gaveWay.sleep > 0)).toBe(true);
    expect(day.some(({ coveredBy, start }) => coveredBy.length > 0 && (start ?? 0) >= 1020)).toBe(
      true,
    );
    // From what: dawn from sleep, the morning from the job, the evening from the household and livelihood.
    expect(
      day.map(({ gaveWay }) => Object.entries(gaveWay).sort((a, b) => b[1] - a[1])[0]?.[0]),
    ).toEqual(['sleep', 'job', 'livelihood', 'household']);
  });

  test('leads to words, scenes and tasks that are there', () => {
    const terms = new Set(
      Object.values(TERMS)
        .flat()
        .map(({ id }) => id),
    );
    for (const id of lesson.vocabulary ?? []) expect(terms.has(id), id).toBe(true);
    const ids = new Set(lesson.scenes.map(({ id }) => id));
    for (const { scene } of lesson.questions ?? []) expect(ids.has(scene), scene).toBe(true);
    const table = lesson.scenes.find(({ id }) => id === lesson.homework?.table);
    expect(table?.rows?.length).toBeGreaterThan(2);
    expect(lesson.homework?.answers?.length).toBe(lesson.homework?.tasks.length);
  });
});
