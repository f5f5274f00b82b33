import { stack, type Part as Length } from '../bars/stack.ts';
import type { Item } from './column.ts';
import { el } from './svg.ts';
import { estimate, textLine, type Run, type Type } from './text.ts';
import { fillOf, type Colours } from './theme.ts';

/** Words in a row. */
export const words = (runs: readonly Run[], type: Type): Item => ({
  width: runs.reduce((sum, { text, bold }) => sum + estimate(text, type.size, bold), 0),
  svg: textLine(runs, type, 0, 0),
});

/** A square of the key, with its words: a tone, or what stands for any of them. */
export interface Key {
  tone: string;
  look?: 'assumed' | 'unknown' | 'line';
  text: string;
}

const SQUARE = 12;

function square({ tone, look }: Key, colours: Colours): string {
  const place = { y: 1 - SQUARE, width: SQUARE, height: SQUARE };
  if (look === 'line') return el('rect', { ...place, x: 5, width: 2, fill: colours.ink });
  if (look === 'assumed') return el('rect', { ...place, fill: `url(#hatch-${tone})` });
  if (look === 'unknown') {
    return el('rect', {
      x: 1,
      y: 2 - SQUARE,
      width: SQUARE - 2,
      height: SQUARE - 2,
      fill: 'none',
      stroke: fillOf(tone, colours),
      'stroke-width': 1.5,
      'stroke-dasharray': '3 2',
    });
  }
  return el('rect', { ...place, fill: fillOf(tone, colours) });
}

export const keyItem = (key: Key, type: Type, colours: Colours): Item => ({
  width: SQUARE + 6 + estimate(key.text, type.size),
  svg: square(key, colours) + textLine([{ text: key.text, bold: false }], type, SQUARE + 6, 0),
});

/** A bar of the page: its parts one after the other, parted by a pixel of paper. */
export const bar = (
  parts: readonly Length[],
  full: number,
  width: number,
  height: number,
  colours: Colours,
): string =>
  stack(parts, full)
    .map(({ tone, x, width: share }, i) => {
      const left = (x / 100) * width;
      return (
        el('rect', { x: left, width: (share / 100) * width, height, fill: fillOf(tone, colours) }) +
        (i > 0 ? el('rect', { x: left, width: 1, height, fill: colours.paper }) : '')
      );
    })
    .join('');
