import { describeBeyond } from '../i18n/describe/beyond.ts';
import { partsOf, TONES } from '../charts/tones.ts';
import { CATEGORY } from '../i18n/describe/words.ts';
import { hours, hoursLong, hoursRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { nameOf, type Names } from '../i18n/names.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { PageState } from '../state/page-state.ts';
import { bar, key, swatch } from './bars.ts';
import { h, picture, s } from './dom.ts';
import type { PositionsFacts, Row } from './facts.ts';
import type { Range } from './sums.ts';

interface Given {
  facts: PositionsFacts;
  names: Names;
  reading: PageState['reading'];
  lang: Lang;
  /** the range of a row that has none yet: computed once the picture stands */
  rangeOf: (row: Row) => Range;
}

/** A moment in which nothing else waits; one row's range fits into it. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0);
  });

/** The line's name above the rows: where the line is, on the side where there is more room. */
function floorName(share: number, words: string): Element {
  const right = share < 0.5;
  const x = `${share * 100}%`;
  const svg = picture(
    '100%',
    22,
    s(
      'svg',
      { x, overflow: 'visible' },
      s('rect', { class: 'fill-ink', x: -1, y: 2, width: 2, height: 20 }),
    ),
    s('text', { x, y: 14, dx: right ? 8 : -8, 'text-anchor': right ? 'start' : 'end' }, words),
  );
  return h('div', { class: 'row floor' }, h('span', { class: 'bar-cell' }, svg));
}

/** Positions side by side, with the floor drawn through. */
export function positionsFigure({ facts, names, reading, lang, rangeOf }: Given): Element[] {
  const { rows, floor } = facts;
  const full = Math.max(...rows.map(({ minutes }) => minutes.total), 1);
  const missing = new Map<Row, Element>();
  const rangeWords = ({ low, high }: Range): string => `(${hoursRange(low, high, lang)})`;
  const line = reading === 'demanded' ? floor.minutes : undefined;
  const items = rows.map((row) => {
    const parts = partsOf(row.minutes);
    const range = row.range
      ? h('span', { class: 'range' }, rangeWords(row.range))
      : h('span', { class: 'range waiting' }, '\u00a0');
    if (!row.range) missing.set(row, range);
    return h(
      'li',
      { class: 'row' },
      h('span', { class: 'name' }, nameOf(names, 'positions', row.position)),
      h('span', { class: 'bar-cell' }, bar(parts, full, 16, line)),
      h(
        'span',
        { class: 'hours' },
        h('b', {}, hours(row.minutes.total, lang)),
        ' ',
        range,
        h(
          'span',
          { class: 'hidden' },
          TONES.map((tone) => `${CATEGORY[lang][tone]} ${hoursLong(row.minutes[tone], lang)}`).join(
            ', ',
          ),
        ),
      ),
    );
  });
  const notes = h('div', {});
  const fill = async (): Promise<void> => {
    for (const [row, element] of missing) {
      await pause();
      const range = rangeOf(row);
      element.textContent = rangeWords(range);
      const beyond =
        row.ledger &&
        describeBeyond({ typical: row.minutes.total, most: range.high }, row.ledger, lang);
      if (beyond)
        notes.append(
          h('p', { class: 'note' }, `${nameOf(names, 'positions', row.position)}: ${beyond}`),
        );
    }
  };
  requestAnimationFrame(() => void fill());

  return [
    key(TONES.map((tone) => [swatch(tone), CATEGORY[lang][tone]] as const)),
    h(
      'div',
      { class: 'rows' },
      h(
        'p',
        { class: line === undefined ? 'head alone' : 'head', 'aria-hidden': 'true' },
        m.positions_hours(),
      ),
      line !== undefined && floorName(line / full, m.embed_floor({ hours: hoursLong(line, lang) })),
      h('ol', {}, ...items),
    ),
    notes,
  ];
}
