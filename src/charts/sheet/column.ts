import { at } from './svg.ts';

/** Something drawn from its own upper left corner down. */
export interface Part {
  height: number;
  svg: string;
}

/** Something that stands in a row with others, its text on a common foot. */
export interface Item {
  width: number;
  /** drawn for a line of text whose foot is at 0 */
  svg: string;
}

/** Empty height between two parts. */
export const gap = (height: number): Part => ({ height, svg: '' });

/** Parts under each other. */
export function column(parts: readonly Part[]): Part {
  let height = 0;
  const svg = parts
    .map((part) => {
      const top = height;
      height += part.height;
      return part.svg && at(0, top, part.svg);
    })
    .join('');
  return { height, svg };
}

/** Items side by side, in as many rows as they need. */
export function flow(items: readonly Item[], room: number, line = 20, between = 18): Part {
  let x = 0;
  let y = 14;
  const svg = items
    .map((item) => {
      if (x > 0 && x + item.width > room) {
        x = 0;
        y += line;
      }
      const left = x;
      x += item.width + between;
      return at(left, y, item.svg);
    })
    .join('');
  return { height: items.length === 0 ? 0 : y - 14 + line, svg };
}
