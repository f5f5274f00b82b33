import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Other } from '../../src/background/jobs.ts';
import { estimate } from '../../src/charts/sheet/text.ts';
import { THEMES } from '../../src/charts/sheet/theme.ts';
import { sheetFrame } from '../../src/charts/sheet/year.ts';
import { yearData } from '../../src/charts/year/data.ts';
import Edges from '../../src/charts/year/Edges.svelte';
import Field from '../../src/charts/year/Field.svelte';
import { dayUnder } from '../../src/charts/year/layout.ts';
import { yearWords } from '../../src/charts/year/words.ts';
import { range } from '../../src/engine/drawn.ts';
import { burden, simulate } from '../../src/engine/index.ts';
import { hours, hoursLong } from '../../src/i18n/format.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { choicesOf } from '../../src/state/page-state.ts';
import { requestFor, requestOf } from '../../src/state/request.ts';
import { decode, encode } from '../../src/state/url.ts';
import { positionsPicture, yearPicture } from '../../src/views/explore/pictures/index.ts';
import { placeOf } from '../../src/views/place.ts';
import type { Shown } from '../../src/views/explore/pictures/common.ts';
import { parseXml, placed, textOf, type Node } from './xml.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const choices = choicesOf(model);

const shownFor = (query: string, lang: 'en' | 'ko', theme: 'light' | 'dark' = 'light'): Shown => ({
  model,
  choices,
  state: decode(query, choices).state,
  lang,
  theme,
  names: names[lang],
  place: 'https://example.org/year/',
});
const ledgerOf = ({ state }: Shown) => simulate(model, requestOf(state, choices));
/** A row for each position; the picture takes their ranges as they are given. */
const rowsFor = ({ state }: Shown): Other[] =>
  model.positions.map(({ id }) => {
    const { minutes, basis } = burden(simulate(model, requestFor(id, state, choices)));
    const { total } = minutes;
    return {
      position: id,
      minutes,
      basis,
      low: Math.round(total * 0.7),
      high: total * 2,
      claims: 1,
    };
  });
const positionsOf = (shown: Shown) => positionsPicture(shown, rowsFor(shown));

/** All that is drawn, and every line of text. */
const read = (svg: string) => {
  const root = parseXml(svg);
  const all = [...placed(root)];
  const texts = all.filter(({ node }) => node.tag === 'text').map(({ node }) => textOf(node));
  return { root, all, texts, words: texts.join(' ').replaceAll('\u00a0', ' ') };
};
const numbers = (text = ''): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** Whether the picture refers to nothing outside itself and draws nothing beside its sheet. */
function standsAlone(svg: string): void {
  const { root, all } = read(svg);
  expect(root.tag).toBe('svg');
  expect(svg).not.toMatch(/var\(|url\((?!#)|<script|<image|<style|href|@import| class=| style=/);
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  const [, , width = 0, height = 0] = numbers(root.attributes['viewBox']);
  expect(width).toBe(Number(root.attributes['width']));
  expect(height).toBe(Number(root.attributes['height']));
  const inside = (left: number, top: number, right: number, bottom: number, what: Node): void => {
    const fits = left >= 0 && top >= 0 && right <= width && bottom <= height;
    expect(fits, `${what.tag} ${textOf(what)} ${[left, top, right, bottom].join()}`).toBe(true);
  };
  for (const { node, x, y } of all) {
    const at = (name: string): number => Number(node.attributes[name] ?? 0);
    if (node.tag === 'rect') {
      const [left, top] = [x + at('x'), y + at('y')];
      inside(left, top, left + at('width'), top + at('height'), node);
    } else if (node.tag === 'text') {
      const wide = estimate(textOf(node), at('font-size'));
      const anchor = node.attributes['text-anchor'] ?? 'start';
      const left = x + at('x') - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      inside(left, y + at('y') - at('font-size'), left + wide, y + at('y') + 3, node);
    } else if (node.tag === 'path') {
      for (const [, left = 0, top = 0] of [
        ...(node.attributes['d'] ?? '').matchAll(/M([^hvHVzM]+)/g),
      ]
        .map(([, pair]) => numbers(pair))
        .map(([a, b]) => [0, a, b] as const))
        inside(x + left, y + top, x + left, y + top, node);
    }
  }
}

const QUERIES = [
  '',
  'who=trader-womens-union&do=pay',
  'year=2021&who=coop-farmer',
  'who=trader-womens-union&do=pay&read=reported',
  'means=wealthy&party=1&lit=learning-session-weekly',
  'year=2010&who=pensioner',
];

describe.each(QUERIES)('the year "%s"', (query) => {
  test.each(['en', 'ko'] as const)('stands alone and says what it shows: %s', (lang) => {
    const shown = shownFor(query, lang);
    const { svg } = yearPicture(shown);
    standsAlone(svg);
    const ledger = ledgerOf(shown);
    const { minutes } = burden(ledger);
    const { low, high } = range(model, requestOf(shown.state, choices));
    const { words, texts, root } = read(svg);
    expect(root.attributes['lang']).toBe(lang);
    expect(words).toContain(hoursLong(minutes.total, lang));
    expect(words).toContain(hours(low, lang));
    expect(words).toContain(hoursLong(high, lang));
    expect(words).toContain(model.version);
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(String(shown.state.year));
    const link = texts.slice(texts.findIndex((text) => text.startsWith('https://'))).join('');
    expect(link).toBe(`https://example.org/year/?${encode({ ...shown.state, lang }, choices)}`);
    expect(decode(link.split('?')[1] ?? '', choices)).toMatchObject({
      notices: [],
      state: { ...shown.state, lang },
    });
  });

  test('has every block of the ledger, and as many hours as it', () => {
    const shown = shownFor(query, 'en');
    const ledger = ledgerOf(shown);
    const data = yearData(model, ledger, shown.state.lit);
    const frame = sheetFrame(data.days);
    let count = 0;
    const drawn: Record<string, number> = {};
    for (const { node } of read(yearPicture(shown).svg).all) {
      const category = node.attributes['data-block'];
      if (category === undefined) continue;
      for (const [, x, y, w, h] of (node.attributes['d'] ?? '').matchAll(
        /M(\S+) (\S+)h(\S+)v(\S+?)h\S+?z/g,
      )) {
        const [left, width] = [Number(x), Number(w)];
        const last = dayUnder(frame, left + width - 0.3, Number(y));
        const days = last - dayUnder(frame, left + 0.3, Number(y)) + 1;
        count += days;
        if (node.attributes['fill'] !== 'none')
          drawn[category] =
            (drawn[category] ?? 0) + (days * Number(h) * 1440) / (frame.bottom - frame.top);
      }
    }
    expect(count).toBe(data.blocks.length);
    const { minutes } = burden(ledger);
    for (const category of ['political', 'labour', 'material'] as const) {
      const timed = ledger.lines
        .filter((line) => line.category === category && line.start !== null)
        .reduce((sum, line) => sum + (line.minutes ?? 0), 0);
      expect(timed).toBeLessThanOrEqual(minutes[category]);
      expect(Math.abs((drawn[category] ?? 0) - timed)).toBeLessThanOrEqual(60 + timed * 0.03);
    }
  });

  test('is what the page draws', () => {
    const shown = shownFor(query, 'ko');
    const ledger = ledgerOf(shown);
    const data = yearData(model, ledger, shown.state.lit);
    const frame = sheetFrame(data.days);
    const words = yearWords(data, ledger, names.ko, 'ko');
    const page =
      render(Field, { props: { frame, data, chosen: 0, pointed: 0 } }).body +
      (['before', 'duties', 'after'] as const)
        .map((side) => render(Edges, { props: { frame, data, words, side } }).body)
        .join('');
    const found = (svg: string, tag: RegExp): string[] =>
      [...svg.matchAll(tag)].map(([, one = '']) => one.trim()).sort();
    const { svg } = yearPicture(shown);
    const body = svg.slice(svg.indexOf('</defs>'));
    expect(found(body, / d="([^"]+)"/g)).toEqual(found(page, / d="([^"]+)"/g));
    const texts = read(svg).texts;
    for (const text of found(page, /<text[^>]*>([^<]*)<\/text>/g))
      expect(texts).toContain(text.replace(/&(amp|lt|gt);/g, '&'));
  });
});

describe('what else a picture of a year must say', () => {
  test('a lit duty, by name, and that the others are paler', () => {
    const { words } = read(yearPicture(shownFor(QUERIES[4] ?? '', 'en')).svg);
    expect(words).toMatch(/Lit: .+ \(\d+ of the year’s lines\)/);
    expect(words).toContain('in the Party, wealthy');
  });
  test('a lit duty that does not fall, and why', () => {
    const { words } = read(
      yearPicture(shownFor('who=pensioner&lit=learning-session-weekly', 'en')).svg,
    );
    expect(words).toContain('does not fall on this person');
  });
  test('duties that were switched on', () => {
    const rule = model.rules[0]?.id ?? '';
    const { words } = read(yearPicture(shownFor(`with=${rule}`, 'en')).svg);
    expect(words).toContain(`Switched on by the reader: ${names.en['rules']?.[rule] ?? ''}`);
  });
  test('the reading and the response, in the sentence', () => {
    const { words } = read(yearPicture(shownFor('do=pay&read=reported', 'en')).svg);
    expect(words).toContain('paid wherever a way out is open');
    expect(words).toContain('also what people are reported to do instead');
  });
});

describe('the positions', () => {
  const states = ['', 'do=pay', 'read=reported', 'do=pay&read=reported', 'year=2021'];
  test.each(states.flatMap((query) => [[query, 'en'] as const, [query, 'ko'] as const]))(
    '"%s", %s: stand alone, with every row and the floor where there is one',
    (query, lang) => {
      const shown = shownFor(query, lang);
      const { svg } = positionsOf(shown);
      standsAlone(svg);
      const { words, texts, all } = read(svg);
      for (const { id } of model.positions)
        expect(texts).toContain(names[lang]['positions']?.[id] ?? id);
      const rows = rowsFor(shown);
      for (const { minutes, low, high } of rows) {
        expect(texts).toContain(hours(minutes.total, lang));
        expect(words).toContain(hours(low, lang));
        expect(words).toContain(hours(high, lang));
      }
      const floor = Math.min(...rows.map(({ minutes }) => minutes.political));
      const label = lang === 'en' ? 'The floor of what is demanded: ' : '요구의 하한선: ';
      const lines = all.filter(
        ({ node }) =>
          node.tag === 'rect' &&
          node.attributes['width'] === '2' &&
          node.attributes['fill'] === THEMES.light.ink,
      );
      if (shown.state.reading === 'demanded') {
        expect(words).toContain(label);
        expect(words).toContain(hoursLong(floor, lang));
        expect(lines).toHaveLength(1);
      } else {
        expect(words).not.toContain(label);
        expect(words).toContain(
          lang === 'en' ? 'The floor holds for what is demanded' : '하한선은 요구되는 것에',
        );
        expect(lines).toHaveLength(0);
      }
      expect(words).toContain(model.version);
    },
  );

  test('show no single person: a change of one is not in their address', () => {
    const { svg } = positionsOf(shownFor('party=1&lit=learning-session-weekly', 'en'));
    expect(svg).not.toMatch(/party=|lit=/);
  });
});

test('a file is named after year, position and what else makes it another picture', () => {
  expect(yearPicture(shownFor('', 'en')).name).toBe('mobilized-year-2016-factory-worker');
  expect(yearPicture(shownFor('year=2021&who=fisher&do=pay&party=1', 'ko', 'dark')).name).toBe(
    'mobilized-year-2021-fisher-changed-pay-ko-dark',
  );
  expect(positionsOf(shownFor('read=reported', 'en')).name).toBe(
    'mobilized-year-2016-positions-reported',
  );
});

test('a picture from a file on a disk does not tell where the file lies', () => {
  expect(placeOf(new URL('file:///home/somebody/mobilized-year.html?year=2016#x'))).toBe(
    'mobilized-year.html',
  );
  expect(placeOf(new URL('https://example.org/a/index.html?year=2016#x'))).toBe(
    'https://example.org/a/index.html',
  );
});

test('names that mean something in XML are harmless', () => {
  const shown = shownFor('', 'en');
  const hostile = '<script>"&\'</script>';
  const rules = Object.fromEntries(model.rules.map(({ id }) => [id, hostile]));
  const { svg } = yearPicture({ ...shown, names: { ...names.en, rules } });
  standsAlone(svg);
  expect(read(svg).texts).toContain(hostile);
});

test.each(['light', 'dark'] as const)('the colours are those of the page: %s', (theme) => {
  const css = readFileSync('src/views/style.css', 'utf8');
  const start = theme === 'light' ? ':root {' : ":root:not([data-theme='light'])";
  const block = css.slice(css.indexOf(start), css.indexOf('}', css.indexOf(start)));
  for (const [name, colour] of Object.entries(THEMES[theme])) {
    // On paper white stands for the paper of the page.
    if (theme === 'light' && name === 'paper') continue;
    expect(block).toContain(`--${name}: ${colour};`);
  }
});
