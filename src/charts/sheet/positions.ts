import type { Basis } from '../../rulebook/model.ts';
import { longest, type Part as Length } from '../bars/stack.ts';
import { gap, type Part } from './column.ts';
import { bar } from './items.ts';
import { footing, ROOM, sheet, type Sheet } from './sheet.ts';
import { at, el } from './svg.ts';
import { lines, plain, strong, textLine, typesOf } from './text.ts';
import type { Colours } from './theme.ts';

export interface Row {
  name: string;
  /** minutes by category, and those worked to pay */
  parts: readonly Length[];
  total: string;
  range: string;
  basis: Record<Basis, number>;
}

export interface Rows {
  rows: readonly Row[];
  heads: { hours: string; footing: string };
  /** the line drawn through, in minutes, with what it says; null: the reading has none */
  floor: { minutes: number; text: string } | null;
}

const ROW = 25;
const BAR = 17;
/** Columns: names, bars, hours with their range, footing. Pixels from the left edge. */
const BARS = 236;
const LONG = 430;
const HOURS = 712;
const FOOTING = 852;
/** From the heads to the first row. */
const HEADS = 26;

/** The line's name beside its head, on the side where there is more room, in as many lines as it takes. */
function floorName(x: number, text: string, colours: Colours): Part {
  const { strong: type } = typesOf(colours);
  const right = x < ROOM / 2;
  const broken = lines(strong(text), type.size, (right ? ROOM - x : x) - 8);
  return {
    height: broken.length * type.line,
    svg: broken
      .map((line, i) =>
        textLine(line, type, right ? x + 8 : x - 8, 13 + i * type.line, right ? 'start' : 'end'),
      )
      .join(''),
  };
}

function body({ rows, heads, floor }: Rows, colours: Colours): Part {
  const { strong: ink, note } = typesOf(colours);
  const full = longest(rows.map(({ parts }) => parts));
  const x = BARS + ((floor?.minutes ?? 0) / full) * LONG;
  const name = floor ? floorName(x, floor.text, colours) : gap(0);
  const top = name.height + HEADS;
  const height = top + rows.length * ROW;
  const rod = (wide: number, fill: string): string =>
    el('rect', { x: x - wide / 2, y: 2, width: wide, height: height - 2, fill });
  return {
    height,
    svg: [
      textLine(plain(heads.hours), note, HOURS, top - 8, 'middle'),
      textLine(plain(heads.footing), note, FOOTING, top - 8),
      ...rows.map((row, i) =>
        at(
          0,
          top + i * ROW,
          textLine(plain(row.name), ink, 0, 17),
          at(BARS, (ROW - BAR) / 2, bar(row.parts, full, LONG, BAR, colours)),
          textLine(strong(row.total), ink, HOURS, 17, 'end'),
          textLine(plain(row.range), note, HOURS + 6, 17),
          at(FOOTING, (ROW - 8) / 2, footing(row.basis, ROOM - FOOTING, 8, colours)),
        ),
      ),
      ...(floor ? [rod(5, colours.paper), rod(2, colours.ink), name.svg] : []),
    ].join(''),
  };
}

/** Positions side by side, with the floor drawn through, as an SVG file. */
export const positionsSheet = (given: Sheet & Rows): string =>
  sheet(given, (colours) => [gap(12), body(given, colours)]);
