import { widthOf } from '../../width.ts';
import type { Stretch } from '../data.ts';
import { dayAt, minuteAt, type Frame } from '../layout.ts';
import { wrap, type Label } from './label.ts';

export interface Bracket {
  d: string;
  /** its name, in as many lines as it takes */
  labels: Label[];
}

const LANE = 22;

/** The first lane in which a stretch of pixels is free, and takes it. */
function lane(lanes: number[], from: number, to: number): number {
  const found = lanes.findIndex((end) => end <= from);
  const at = found < 0 ? lanes.length : found;
  lanes[at] = to;
  return at;
}

/** Down the hours of sleep: names stand in lines beside their bracket, where the one before leaves room. */
function bracketsDown(
  frame: Frame,
  campaigns: readonly Stretch[],
  name: (id: string) => string,
): Bracket[] {
  const lanes: number[] = [];
  const room = minuteAt(frame, 330) - frame.left - 16;
  let free = -Infinity;
  return campaigns.map(({ id, from, to }): Bracket => {
    const [a, b] = [dayAt(frame, from), dayAt(frame, to + 1)];
    const x = frame.left + 4 + lane(lanes, a, b + 4) * 5;
    const lines = wrap(name(id), room);
    const y = Math.max(a + 13, free);
    const fits = y < b + 26;
    if (fits) free = y + lines.length * 14 + 4;
    const d = `M${x + 4} ${a + 0.5}h-4V${b - 0.5}h4`;
    return {
      d,
      labels: fits
        ? lines.map((text, i) => ({ text, x: x + 6, y: y + i * 14, anchor: 'start' }))
        : [],
    };
  });
}

/** Brackets of the campaigns: above the picture, or down its left side. */
export function brackets(
  frame: Frame,
  campaigns: readonly Stretch[],
  name: (id: string) => string,
): { list: Bracket[]; size: number } {
  if (frame.direction === 'down') return { list: bracketsDown(frame, campaigns, name), size: 0 };
  const lanes: number[] = [];
  const placed = campaigns.map(({ id, from, to }) => {
    const [a, b] = [dayAt(frame, from), dayAt(frame, to + 1)];
    const text = name(id);
    const wide = widthOf(text);
    const back = a + wide > frame.width;
    return { a, b, text, back, at: lane(lanes, back ? b - wide : a, Math.max(b, a + wide) + 10) };
  });
  const size = Math.max(lanes.length, 1) * LANE + 8;
  const list = placed.map(({ a, b, text, back, at }): Bracket => {
    const foot = size - 2 - at * LANE;
    const head = foot - 7;
    return {
      d: `M${a + 0.5} ${foot}V${head}H${b - 0.5}V${foot}`,
      labels: [{ text, x: back ? b : a, y: head - 5, anchor: back ? 'end' : 'start' }],
    };
  });
  return { list, size };
}
