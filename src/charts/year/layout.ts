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

/** The measures of the picture for a width in pixels; `tall`: its height where days run across. */
export function frameOf(width: number, days: number, ratio = 1, tall = 372): Frame {
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
    height: tall,
    left: 34,
    top: 0,
    right: width - 104,
    bottom: tall,
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

interface Run extends Piece {
  to: number;
}

/** One path a key; the same minutes on days that follow each other become one rectangle. Pieces come by day. */
function paths(frame: Frame, pieces: Iterable<Piece>): Map<string, string> {
  // By key and then by minutes as one number: this runs some three thousand times a picture.
  const open = new Map<string, Map<number, Run>>();
  const out = new Map<string, string>();
  const close = ({ key, day, to, start, end }: Run): void => {
    out.set(key, (out.get(key) ?? '') + path(box(frame, day, to, start, end)));
  };
  for (const { key, day, start, end } of pieces) {
    let runs = open.get(key);
    if (!runs) open.set(key, (runs = new Map<number, Run>()));
    const minutes = start * 2048 + end;
    const run = runs.get(minutes);
    if (run && day <= run.to + 1) {
      run.to = day;
      continue;
    }
    if (run) close(run);
    runs.set(minutes, { key, day, to: day, start, end });
  }
  for (const runs of open.values()) for (const run of runs.values()) close(run);
  return out;
}

function* groundPieces({ grounds }: YearData): Generator<Piece> {
  for (let day = 0; day < grounds.length; day++) {
    for (const { from, to, activity } of grounds[day] ?? [])
      yield { key: activity, day, start: from, end: to };
  }
}

export interface Drawing {
  grounds: { activity: Activity; d: string }[];
  blocks: { category: Category; look: Look; pale: boolean; d: string }[];
}

/** The whole picture as a dozen paths. */
export function draw(frame: Frame, data: YearData): Drawing {
  const grounds = paths(frame, groundPieces(data));
  const blocks = paths(
    frame,
    data.blocks
      .filter(({ look }) => look !== 'unknown')
      .sort((a, b) => a.day - b.day)
      .map(({ category, look, pale, day, start, end }) => ({
        key: `${category} ${look}${pale ? ' pale' : ''}`,
        day,
        start,
        end,
      })),
  );
  // Outlines are drawn one by one: joined they would claim a stretch.
  const outlines = new Map<string, string>();
  for (const { day, start, end, category, look, pale } of data.blocks) {
    if (look !== 'unknown') continue;
    const key = `${category} unknown${pale ? ' pale' : ''}`;
    outlines.set(key, (outlines.get(key) ?? '') + path(box(frame, day, day, start, end)));
  }
  return {
    grounds: [...grounds].map(([activity, d]) => ({ activity: activity as Activity, d })),
    blocks: [...blocks, ...outlines].map(([key, d]) => {
      const [category, look, pale] = key.split(' ') as [Category, Look, 'pale'?];
      return { category, look, pale: pale === 'pale', d };
    }),
  };
}
