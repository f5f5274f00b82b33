import type { Category } from '../../rulebook/model.ts';
import type { YearData } from '../year/data.ts';
import { dayAt, type Frame } from '../year/layout.ts';

/** Below the field each category has a row of its own: a bar a day, as high as the minutes it took. */
export const ROW = { height: 18, gap: 4 };

/** Height of the three rows. */
export const ROWS_HEIGHT = 3 * (ROW.height + ROW.gap) + ROW.gap;

const ORDER: readonly Category[] = ['political', 'labour', 'material'];

/** The three rows, each as one path from its own head at 0; a whole row is so many minutes. */
export function dayRows(
  frame: Frame,
  { blocks, days }: YearData,
  full = 600,
): { category: Category; d: string; foot: number }[] {
  return ORDER.map((category, i) => {
    const minutes = new Array<number>(days).fill(0);
    for (const block of blocks)
      if (block.category === category && block.look !== 'unknown')
        minutes[block.day] = (minutes[block.day] ?? 0) + block.end - block.start;
    const foot = frame.bottom + (i + 1) * (ROW.height + ROW.gap);
    const d = minutes
      .map((one, day) => {
        if (one === 0) return '';
        const high = Math.max(1, (Math.min(one, full) / full) * ROW.height);
        const [x, to] = [dayAt(frame, day), dayAt(frame, day + 1)];
        return `M${x} ${foot}V${Math.round((foot - high) * 4) / 4}H${to}V${foot}z`;
      })
      .join('');
    return { category, d, foot };
  });
}
