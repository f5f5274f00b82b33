import type { YearData } from '../year/data.ts';
import { dutyLabels } from '../year/duties.ts';
import { activities, hourLabels, markAt, monthLines, months } from '../year/labels/axes.ts';
import { brackets } from '../year/labels/campaigns.ts';
import { footHeight, marks, tickPath } from '../year/labels/days.ts';
import type { Label } from '../year/labels/label.ts';
import { draw, frameOf, type Drawing, type Frame } from '../year/layout.ts';
import type { YearWords } from '../year/words.ts';
import { column, gap, type Part } from './column.ts';
import { ROOM, sheet, type Sheet } from './sheet.ts';
import { at, el } from './svg.ts';
import { plain, textLine, typesOf } from './text.ts';
import { fillOf, type Colours } from './theme.ts';

/** Pixels by which the labels of the hours hang in the margin, so that picture and sentence share an edge. */
const HANG = 34;
/** Pixels that the names at the right edge need at most; the rest of their room is margin. */
const SPARE = 8;
/** Device pixels a pixel, as in the PNG: edges fall on them. */
const RATIO = 2;

/** The measures of the picture of the year on a sheet. */
export const sheetFrame = (days: number): Frame => frameOf(ROOM + HANG + SPARE, days, RATIO);

const GROUND = {
  sleep: 'sleep',
  job: 'job',
  livelihood: 'livelihood',
  household: 'home',
  rest: 'home',
} as const;

function block({ category, look, pale, d }: Drawing['blocks'][number], colours: Colours): string {
  const opacity = pale ? 0.22 : undefined;
  if (look !== 'unknown') {
    const fill = look === 'assumed' ? `url(#hatch-${category})` : fillOf(category, colours);
    return el('path', { 'data-block': category, d, fill, opacity });
  }
  return el('path', {
    'data-block': category,
    d,
    fill: 'none',
    stroke: fillOf(category, colours),
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2',
    'shape-rendering': 'auto',
    opacity,
  });
}

function field(frame: Frame, data: YearData, words: YearWords, colours: Colours): Part {
  const type = typesOf(colours);
  const { grounds, blocks } = draw(frame, data);
  const soft = { ...type.label, fill: colours.soft };
  const label = ({ text, x, y, anchor }: Label): string =>
    textLine(plain(text), soft, x, y, anchor);
  return {
    height: frame.height,
    svg: [
      el(
        'g',
        { 'shape-rendering': 'crispEdges' },
        ...grounds.map(({ activity, d }) => el('path', { d, fill: colours[GROUND[activity]] })),
        el('path', {
          d: monthLines(frame),
          fill: 'none',
          stroke: colours.ink,
          'stroke-opacity': 0.22,
        }),
        ...blocks.map((one) => block(one, colours)),
      ),
      ...hourLabels(frame).map(label),
      ...activities(frame, data, words.activity).map(label),
      ...dutyLabels(frame, data, words.duty).map(
        ({ text, x, y, anchor, hair }) =>
          (hair && el('path', { d: hair, stroke: colours.ink })) +
          textLine(plain(text), type.label, anchor === 'end' ? x - 1 : x + 1, y, anchor),
      ),
      mark(frame, words.mark, colours),
    ].join(''),
  };
}

/** What says in the picture itself that the year is not a reported one. */
function mark(frame: Frame, text: string, colours: Colours): string {
  if (text === '') return '';
  const { x, y } = markAt(frame);
  const type = { ...typesOf(colours).title, font: 'sans' as const };
  return textLine([{ text, bold: true }], type, x, y, 'middle');
}

function above(frame: Frame, data: YearData, words: YearWords, colours: Colours): Part {
  const { label } = typesOf(colours);
  const { list, size } = brackets(frame, data.campaigns, words.campaign);
  return {
    // Room for campaigns is kept only where there are some.
    height: list.length > 0 ? size : 6,
    svg: list
      .flatMap(({ d, labels }) => [
        el('path', { d, fill: 'none', stroke: colours.ink, 'stroke-width': 1.5 }),
        ...labels.map(({ text, x, y, anchor }) => textLine(plain(text), label, x, y, anchor)),
      ])
      .join(''),
  };
}

function below(frame: Frame, data: YearData, words: YearWords, colours: Colours): Part {
  const { label } = typesOf(colours);
  const dated = marks(frame, data.marks, words.day);
  const soft = { ...label, fill: colours.soft };
  const names = months(frame, words.month);
  return {
    height: footHeight(dated),
    svg: [
      ...names.map(({ text, x, y }) => textLine(plain(text), soft, x, y)),
      ...dated.flatMap(({ tick, label: name }) =>
        name
          ? [
              el('path', { d: tickPath(tick, name, names), stroke: colours.political }),
              textLine(plain(name.text), label, name.x, name.y, name.anchor),
            ]
          : [],
      ),
    ].join(''),
  };
}

/** The hours of the year as an SVG file, drawn by what draws them on the page. */
export const yearSheet = (given: Sheet & { data: YearData; year: YearWords }): string =>
  sheet(given, (colours) => {
    const { data, year } = given;
    const frame = sheetFrame(data.days);
    const { height, svg } = column([
      above(frame, data, year, colours),
      field(frame, data, year, colours),
      below(frame, data, year, colours),
    ]);
    return [gap(8), { height, svg: at(-HANG, 0, svg) }];
  });
