import type { Part } from './column.ts';
import { el, escape } from './svg.ts';
import { FONTS, type Colours } from './theme.ts';

/** A stretch of text. */
export interface Run {
  text: string;
  bold: boolean;
}

export interface Type {
  size: number;
  /** from one line to the next */
  line: number;
  font: keyof typeof FONTS;
  fill: string;
}

/** The sizes of a sheet, in pixels. */
export const typesOf = ({ ink, soft }: Colours) =>
  ({
    title: { size: 25, line: 32, font: 'serif', fill: ink },
    lede: { size: 17, line: 25, font: 'serif', fill: ink },
    note: { size: 13, line: 18, font: 'sans', fill: soft },
    strong: { size: 13, line: 18, font: 'sans', fill: ink },
    label: { size: 12, line: 16, font: 'sans', fill: ink },
  }) satisfies Record<string, Type>;

const WIDTHS: [RegExp, number][] = [
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[ilj.,:;'’|!()[\]]/, 0.3],
  [/[ftr\-“”"/]/, 0.39],
  [/[ \u00a0]/, 0.29],
  [/[mwMW%@&]/, 0.9],
  [/[A-Z]/, 0.68],
];

/**
 * Width of a text in pixels, rather too wide than too narrow: which font the reader has is not known here, and no line
 * may leave the sheet in any.
 */
export const estimate = (text: string, size: number, bold = false): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.57),
    0,
  ) *
  size *
  (bold ? 1.06 : 1);

/** A figure in bold keeps its unit beside it. */
const kept = (text: string, bold: boolean): string =>
  bold ? text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0') : text;

/** Runs in lines no wider than `room`, broken between words; a word may be of several runs. */
export function lines(runs: readonly Run[], size: number, room: number): Run[][] {
  const words: Run[][] = [[]];
  for (const { text, bold } of runs) {
    for (const [i, piece] of kept(text, bold)
      .split(/[ \n]+/)
      .entries()) {
      if (i > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ text: piece, bold });
    }
  }
  const out: Run[][] = [];
  let left = 0;
  for (const word of words) {
    if (word.length === 0) continue;
    const wide = word.reduce((sum, { text, bold }) => sum + estimate(text, size, bold), 0);
    const space = estimate(' ', size);
    const last = out.at(-1);
    if (last && left >= space + wide) {
      left -= space + wide;
      // A space between two words in bold is bold: the run stays one.
      const end = last.at(-1);
      if (end) end.text += ' ';
      for (const run of word) join(last, run);
    } else {
      out.push(word.map((run) => ({ ...run })));
      left = room - wide;
    }
  }
  return out;
}

function join(line: Run[], run: Run): void {
  const end = line.at(-1);
  if (end?.bold === run.bold) end.text += run.text;
  else line.push({ ...run });
}

const FIGURES = 'tabular-nums lining-nums';

/** One line of text, its foot at `y`. */
export const textLine = (
  runs: readonly Run[],
  { size, font, fill }: Type,
  x: number,
  y: number,
  anchor?: 'start' | 'middle' | 'end',
): string =>
  el(
    'text',
    {
      x,
      y,
      fill,
      'font-family': FONTS[font],
      'font-size': size,
      'font-variant-numeric': FIGURES,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': runs.length === 1 && runs[0]?.bold ? 700 : undefined,
    },
    ...(runs.length === 1
      ? runs.map(({ text }) => escape(text))
      : runs.map(({ text, bold }) =>
          bold ? el('tspan', { 'font-weight': 700 }, escape(text)) : escape(text),
        )),
  );

export const plain = (text: string): Run[] => [{ text, bold: false }];
export const strong = (text: string): Run[] => [{ text, bold: true }];

/** The same number of lines, of like length, so that no word is left alone on the last. */
function balanced(runs: readonly Run[], size: number, room: number): Run[][] {
  let best = lines(runs, size, room);
  for (let narrow = room; narrow > room * 0.8; narrow -= size) {
    const next = lines(runs, size, narrow);
    if (next.length > best.length) break;
    best = next;
  }
  return best;
}

/** A paragraph as wide as the sheet allows. */
export function paragraph(runs: readonly Run[], type: Type, room: number): Part {
  const broken = balanced(runs, type.size, room);
  const first = (type.line + type.size * 0.7) / 2;
  return {
    height: broken.length * type.line,
    svg: broken.map((line, i) => textLine(line, type, 0, first + i * type.line)).join(''),
  };
}
