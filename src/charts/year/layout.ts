import type { Activity, Category } from '../../rulebook/model.ts';
import type { Look, YearData } from './data.ts';

/** Where the days run. On narrow screens they run down. */
export type Direction = 'across' | 'down';

export interface Frame {
  direction: Direction;
  days: number;
  /** of the whole picture, pixels */
  width: number;
  height: number;
  /** of the field of days and hours */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** device pixels per pixel: edges fall on them */
  ratio: number;
}

/** Below this width days run down. */
export const NARROW = 700;
const ROW = 2.5;

/** The measures of the picture for a width in pixels; `roomy`: there is space for labels at the right edge. */
export function frameOf(width: number, days: number, ratio = 1): Frame {
  const direction = width < NARROW - 2 * 16 ? 'down' : 'across';
  if (direction === 'down') {
    const height = days * ROW + 1;
    return {
      direction,
      days,
      width,
      height,
      left: 36,
      top: 0,
      right: width,
      bottom: height - 1,
      ratio,
    };
  }
  return {
    direction,
    days,
    width,
    height: 372,
    left: 34,
    top: 0,
    right: width - 104,
    bottom: 372,
    ratio,
  };
}

const snap = (value: number, ratio: number): number => Math.round(value * ratio) / ratio;

/** Pixel at which a day begins, along the axis of days. */
export const dayAt = (frame: Frame, day: number): number =>
  frame.direction === 'across'
    ? snap(frame.left + (day * (frame.right - frame.left)) / frame.days, frame.ratio)
    : snap(frame.top + (day * (frame.bottom - frame.top)) / frame.days, frame.ratio);

/** Pixel of a minute, along the axis of hours. */
export const minuteAt = (frame: Frame, minute: number): number =>
  frame.direction === 'across'
    ? snap(frame.top + (minute * (frame.bottom - frame.top)) / 1440, frame.ratio)
    : snap(frame.left + (minute * (frame.right - frame.left)) / 1440, frame.ratio);

/** The day under a point of the picture; outside the field the nearest. */
export function dayUnder(frame: Frame, x: number, y: number): number {
  const share =
    frame.direction === 'across'
      ? (x - frame.left) / (frame.right - frame.left)
      : (y - frame.top) / (frame.bottom - frame.top);
  return Math.min(Math.max(Math.floor(share * frame.days), 0), frame.days - 1);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The rectangle of some days (the last included) and some minutes. */
export function box(frame: Frame, from: number, to: number, start: number, end: number): Box {
  const [d0, d1] = [dayAt(frame, from), dayAt(frame, to + 1)];
  const [m0, m1] = [minuteAt(frame, start), minuteAt(frame, end)];
  return frame.direction === 'across'
    ? { x: d0, y: m0, width: d1 - d0, height: m1 - m0 }
    : { x: m0, y: d0, width: m1 - m0, height: d1 - d0 };
}

const path = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

interface Piece {
  key: string;
  day: number;
  start: number;
  end: number;
}

/** One path a key; the same minutes on days that follow each other become one rectangle. */
function paths(frame: Frame, pieces: readonly Piece[]): Map<string, string> {
  const runs = new Map<string, { from: number; to: number }>();
  const out = new Map<string, string[]>();
  const close = (id: string, run: { from: number; to: number }): void => {
    const [key = '', start, end] = id.split('|');
    const drawn = path(box(frame, run.from, run.to, Number(start), Number(end)));
    const list = out.get(key);
    if (list) list.push(drawn);
    else out.set(key, [drawn]);
  };
  for (const { key, day, start, end } of [...pieces].sort((a, b) => a.day - b.day)) {
    const id = `${key}|${start}|${end}`;
    const run = runs.get(id);
    if (run && day <= run.to + 1) run.to = day;
    else {
      if (run) close(id, run);
      runs.set(id, { from: day, to: day });
    }
  }
  for (const [id, run] of runs) close(id, run);
  return new Map([...out].map(([key, list]) => [key, list.join('')]));
}

export interface Drawing {
  grounds: { activity: Activity; d: string }[];
  blocks: { category: Category; look: Look; d: string }[];
}

/** The whole picture as a dozen paths. */
export function draw(frame: Frame, data: YearData): Drawing {
  const grounds = paths(
    frame,
    data.grounds.flatMap((slots, day) =>
      slots.map(({ from, to, activity }) => ({ key: activity, day, start: from, end: to })),
    ),
  );
  const solid = data.blocks.filter(({ look }) => look !== 'unknown');
  const blocks = paths(
    frame,
    solid.map((block) => ({ ...block, key: `${block.category} ${block.look}` })),
  );
  // Outlines are drawn one by one: joined they would claim a stretch.
  const outlines = new Map<Category, string>();
  for (const { day, start, end, category, look } of data.blocks) {
    if (look !== 'unknown') continue;
    outlines.set(category, (outlines.get(category) ?? '') + path(box(frame, day, day, start, end)));
  }
  return {
    grounds: [...grounds].map(([activity, d]) => ({ activity: activity as Activity, d })),
    blocks: [
      ...[...blocks].map(([key, d]) => {
        const [category, look] = key.split(' ') as [Category, Look];
        return { category, look, d };
      }),
      ...[...outlines].map(([category, d]) => ({ category, look: 'unknown' as const, d })),
    ],
  };
}
