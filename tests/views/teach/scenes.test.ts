import { describe, expect, test } from 'vitest';
import { ranges } from '../../../src/engine/drawn.ts';
import { burden, simulate } from '../../../src/engine/index.ts';
import type { Lang } from '../../../src/i18n/lang.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { changesIn } from '../../../src/state/changes.ts';
import { choicesOf } from '../../../src/state/page-state.ts';
import { requestOf } from '../../../src/state/request.ts';
import { createPageStore } from '../../../src/state/store.ts';
import { parseYearly } from '../../../src/engine/civil.ts';
import { yearStart } from '../../../src/engine/index.ts';
import { offered } from '../../../src/views/teach/added.ts';
import { filled } from '../../../src/views/teach/figures.ts';
import { inTime } from '../../../src/views/teach/scene/day.ts';
import { footingOf, footingsOf } from '../../../src/views/teach/footing.ts';
import { piecesOf } from '../../../src/views/teach/lesson/marks.ts';
import { pictureOf, stateAt } from '../../../src/views/teach/lesson/view.ts';
import { TEXT } from '../../../src/views/teach/text.ts';
import { printedAddress } from '../../../src/views/teach/printed.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const choices = choicesOf(model, { changes: changesIn(model) });

function pageAt(at: string, lang: Lang) {
  const { state } = stateAt(at, choices);
  const request = requestOf(state, choices);
  const ledger = simulate(model, request);
  const first = yearStart(state.year);
  return {
    store: createPageStore(model, { ...state, why: null, lang }),
    state,
    lang,
    names: names[lang],
    request,
    ledger,
    burden: burden(ledger),
    range: { low: 84_000, high: 144_000, allLow: 0, allHigh: 0 },
    ranges: null,
    day: state.day === null ? 0 : parseYearly(state.day, state.year) - first,
    monthDay: () => state.day ?? '01-01',
  };
}

describe('below an answer', () => {
  test('a day has its own range and footing, not those of the year', () => {
    const page = pageAt('./?day=0315&open=1', 'en');
    const said = footingOf(page, 'day', false);
    expect(said.key).toBe('day.0315');
    expect(said.lead).toMatch(/low.*high/);
    expect(said.coming).toBe(false);
    const minutes = page.ledger.lines
      .filter(({ date }) => date.endsWith('03-15'))
      .reduce((sum, line) => sum + (line.minutes ?? 0), 0);
    const { reported, inferred, assumed } = said.basis;
    expect(reported + inferred + assumed).toBe(minutes);
    const [low, high] = said.range.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(low).toBeLessThanOrEqual(minutes / 60);
    expect(high).toBeGreaterThanOrEqual(minutes / 60);
    expect(high).toBeLessThan(24);
    expect(footingOf({ ...page, lang: 'ko' }, 'day', false).lead).toMatch(/낮게 또는 높게/);
  });

  test('a year has that of the year, and says whose where others stand beside it', () => {
    const page = pageAt('./', 'en');
    expect(footingOf(page, 'year', false)).toMatchObject({
      lead: 'Range of the year',
      range: '1,400 to 2,400 hours',
      key: 'total',
      coming: true,
    });
    expect(footingOf(page, 'rows', true).lead).toBe('Factory worker,');
  });
});

test('each figure of an answer has its range and footing, once, unless the slide gives them', () => {
  const page = pageAt('./', 'en');
  const drawn = { ...page, ranges: ranges(model, page.request, { runs: 20 }) };
  const said = footingsOf(
    '{total}, {~total}; {political} and {political}; {2-1/total} {figure.earns-poor} {day.0315}',
    () => drawn,
    [],
  );
  expect(said.map(({ key }) => key)).toEqual([
    'total',
    'political',
    'figure.earns-poor',
    'day.0315',
  ]);
  const [total, political, figure, day] = said;
  expect(total?.range).toBeNull();
  expect(political?.range).toMatch(/^[\d,]+ to [\d,]+ h$/);
  expect(figure?.alone).toBe('inferred');
  expect(day?.widest).toBe(true);
  expect(Object.values(political?.basis ?? {}).reduce((sum, part) => sum + part, 0)).toBe(
    page.burden.minutes.political,
  );
  // Rows show their totals themselves; what is still being drawn is said to be.
  expect(footingsOf('{total}', () => drawn, [drawn])).toEqual([]);
  expect(footingsOf('{political}', () => page, [])[0]?.coming).toBe(true);
});

test('the duties of a day are numbered in the order of time that they took', () => {
  const { ledger } = pageAt('./?day=0315', 'en');
  const lines = inTime(ledger.lines.filter(({ date }) => date.endsWith('03-15')));
  expect(lines.map(({ rule }) => rule)).toEqual([
    'loyalty-meeting-dawn',
    'morning-reading',
    'learning-session-weekly',
    'battle-70-extra-work',
  ]);
});

test('the range of a figure can stand in a text', () => {
  const page = pageAt('./?who=worker-8-3', 'en');
  const value = filled(page, 'figure.price-8-3-month', false)?.text ?? '';
  const range = filled(page, 'figure.price-8-3-month', true);
  expect(range?.coming).toBe(false);
  const [low = 0, high = 0] = range?.text.match(/\d+/g)?.map(Number) ?? [];
  expect(low).toBeLessThan(Number.parseInt(value));
  expect(high).toBeGreaterThan(Number.parseInt(value));
});

test('a mark in braces that every object has is no figure', () => {
  const page = pageAt('./', 'en');
  for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    for (const range of [false, true]) expect(filled(page, key, range), key).toBeUndefined();
  expect(filled(page, 'year', false)?.text).toBe('2016');
  // It is told that there is a value and no range, see Said.svelte.
  expect(filled(page, 'floor', true)).toBeUndefined();
  expect(filled(page, 'floor', false)?.text).toMatch(/\d/);
});

test('one minute is no minutes', () => {
  expect(TEXT.en.reading(1)).toContain('about a minute to');
  expect(TEXT.en.reading(2)).toContain('about 2 minutes to');
  expect(TEXT.en.whole(1, 1)).toBe('1 scene, 1 minute');
});

test('a sheet holds the address of the lesson, and nothing of a disk', () => {
  expect(printedAddress('https://example.org/v1/teach.html?lang=en#lesson=1zabc')).toBe(
    'https://example.org/v1/teach.html?lang=en#lesson=1zabc',
  );
  expect(
    printedAddress('file:///home/some-teacher/mobilized-year.html?view=teach'),
  ).toBeUndefined();
  // Nobody types the ten thousand characters of a changed lesson.
  expect(
    printedAddress(`https://example.org/teach.html#lesson=1z${'a'.repeat(200)}`),
  ).toBeUndefined();
});

describe('a view that is added as a scene', () => {
  const given = (address: string, lang: Lang = 'en') =>
    offered(address, { choices, names: names[lang], lang });
  const scene = (address: string, lang: Lang = 'en') => {
    const found = given(address, lang);
    if (!found.ok) throw new Error(address);
    return found.scene;
  };

  test.each([
    ['./?who=fisher&year=2021', 'Fisher, 2021', /take from this person/],
    [
      'compare.html?who=fisher&b.who=pensioner&b.do=pay',
      'Fisher and Pensioner (pays where a way out is open), 2016',
      /sets them apart/,
    ],
    [
      'compare.html?year=2015&b.year=2016&b.who=fisher',
      /^Factory worker, 2015 and Fisher, 2016$/,
      /apart/,
    ],
    ['compare.html?b.who=factory-worker&b.year=2021', 'Factory worker, 2016 and 2021', /apart/],
    ['live.html?day=0420&at=stop&speed=4', 'Factory worker, Wednesday 20 April 2016', /this day/],
    ['./?day=0315&open=1', 'Factory worker, Tuesday 15 March 2016', /this day/],
    ['./?why=sleep', /^Factory worker, 2016: .*sleep/i, /trust/],
    ['./?guess=ask', 'Factory worker, 2016', /how many hours/],
    [
      './?if=!farm-mobilization',
      'Hypothetical: Factory worker, 2016',
      /No source reports this year/,
    ],
    [
      'compare.html?who=coop-farmer&b.who=fisher&b.if=!farm-mobilization',
      'Farmer on a cooperative farm (as reported) and Fisher (hypothetical), 2016',
      /apart/,
    ],
    ['./?means=wealthy', /^Factory worker \(.+\), 2016$/, /this person/],
  ])('%s is named and asked about by what it shows', (address, heading, question) => {
    const { at, answer, ...said } = scene(address);
    // What is hidden until the answer is asked for has an answer, its figures filled in.
    expect(answer === undefined).toBe(!['day', 'guess'].includes(pictureOf({ at })));
    for (const piece of piecesOf(answer ?? ''))
      if ('mark' in piece && !piece.mark.range)
        expect(filled(pageAt(at, 'en'), piece.mark.key, false)?.text, piece.mark.key).toMatch(/\d/);
    if (typeof heading === 'string') expect(said.heading).toBe(heading);
    else expect(said.heading).toMatch(heading);
    expect(said.question).toMatch(question);
    expect(stateAt(at, choices).notices).toEqual([]);
    expect(scene(address, 'ko').heading).toMatch(/[가-힣]/);
  });

  test('shows something, whatever is added', () => {
    for (const address of [
      './',
      './?guess=ask',
      './?why=total',
      'live.html?day=0420',
      'compare.html',
    ])
      expect(pictureOf(scene(address)), address).not.toBe('none');
    expect(scene('live.html?day=0420').at).toBe('live.html?day=0420');
  });

  test('is refused where no scene can show it, and the page is named', () => {
    expect(given('https://example.org/evidence.html?claim=zzz')).toEqual({
      ok: false,
      page: 'evidence',
    });
    expect(given('method.html')).toEqual({ ok: false, page: 'method' });
    expect(given('tomorrow')).toEqual({ ok: false, page: null });
  });

  test('is kept without what its address cannot mean', () => {
    const found = given('./?who=fisher&why=zzz&year=2021&year=2015');
    if (!found.ok) throw new Error('refused');
    expect(found.notices.map(({ param }) => param).sort()).toEqual(['why', 'year']);
    expect(found.scene.at).toBe('./?who=fisher&year=2021');
    expect(found.scene.heading).toBe('Fisher, 2021');
    const tried = given('live.html?day=0420&try=0418a');
    expect(tried.ok && tried.notices.map(({ param }) => param)).toEqual(['try']);
    const stood = given('live.html?day=0415&at=stop&speed=7&demand=2&why=total&try=0321p');
    expect(stood.ok && stood.scene.at).toBe('live.html?day=0415');
    expect(stood.ok && stood.notices.map(({ param }) => param)).toEqual([
      'try',
      'at',
      'demand',
      'why',
    ]);
  });
});
