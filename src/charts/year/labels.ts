import type { Activity, Slot } from '../../rulebook/model.ts';
import type { Stretch, YearData } from './data.ts';
import { dayAt, minuteAt, type Frame } from './layout.ts';

export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Bracket {
  d: string;
  label: Label | null;
}

/** Width of a text at 12 px, estimated: Korean letters are square. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.7), 0);

const LANE = 22;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** First day of each month as index into the year. */
export const monthStarts = (days: number): number[] => {
  const lengths = [31, days === 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30];
  return lengths.reduce((starts, length) => [...starts, (starts.at(-1) ?? 0) + length], [0]);
};

/** The first lane in which a stretch of pixels is free, and takes it. */
function lane(lanes: number[], from: number, to: number): number {
  const found = lanes.findIndex((end) => end <= from);
  const at = found < 0 ? lanes.length : found;
  lanes[at] = to;
  return at;
}

/** Brackets of the campaigns: above the picture, or down its left side. */
export function brackets(frame: Frame, campaigns: readonly Stretch[], name: (id: string) => string): { list: Bracket[]; size: number } {
  if (frame.direction === 'down') {
    let free = -Infinity;
    const list = campaigns.map(({ id, from, to }): Bracket => {
      const [a, b] = [dayAt(frame, from), dayAt(frame, to + 1)];
      const x = frame.left + 4;
      const y = Math.max(a + 13, free);
      const fits = y < b + 40;
      if (fits) free = y + 14;
      const d = `M${x + 4} ${a + 0.5}h-4V${b - 0.5}h4`;
      return { d, label: fits ? { text: name(id), x: x + 6, y, anchor: 'start' } : null };
    });
    return { list, size: 0 };
  }
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
      label: { text, x: back ? b : a, y: head - 5, anchor: back ? 'end' : 'start' },
    };
  });
  return { list, size };
}

/** Names of months, along the days. */
export function months(frame: Frame, name: (month: number) => string): Label[] {
  const starts = monthStarts(frame.days);
  return MONTHS.map((month, i) => {
    const at = dayAt(frame, starts[i] ?? 0);
    return frame.direction === 'across'
      ? { text: name(month), x: at + 3, y: 15, anchor: 'start' }
      : { text: name(month), x: 0, y: at + 12, anchor: 'start' };
  });
}

/** 00, 06, 12, 18 and 24, along the hours. */
export function hourLabels(frame: Frame): Label[] {
  return [0, 6, 12, 18, 24].map((hour) => {
    const text = String(hour).padStart(2, '0');
    const at = minuteAt(frame, hour * 60);
    if (frame.direction === 'across') {
      return { text, x: frame.left - 8, y: Math.min(Math.max(at + 4, 10), frame.bottom - 1), anchor: 'end' };
    }
    return { text, x: at, y: 0, anchor: hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle' };
  });
}

/** The timetable that most days have. */
export function typical(data: YearData): readonly Slot[] {
  const seen = new Map<readonly Slot[], number>();
  for (const slots of data.grounds) seen.set(slots, (seen.get(slots) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? [];
}

/** What the hours of a typical day are for, at the edge of the picture; what would collide is left out. */
export function activities(frame: Frame, data: YearData, name: (activity: Activity) => string): Label[] {
  const joined: Slot[] = [];
  for (const slot of typical(data)) {
    const last = joined.at(-1);
    if (last?.activity === slot.activity) joined[joined.length - 1] = { ...last, to: slot.to };
    else joined.push({ ...slot });
  }
  const wanted = joined.map((slot) => ({ text: name(slot.activity), slot, long: slot.to - slot.from }));
  const kept: { label: Label; from: number; to: number }[] = [];
  for (const { text, slot } of wanted.sort((a, b) => b.long - a.long)) {
    const middle = minuteAt(frame, (slot.from + slot.to) / 2);
    const half = frame.direction === 'across' ? 7.5 : widthOf(text) / 2 + 2;
    const at = frame.direction === 'across'
      ? Math.min(Math.max(middle, frame.top + 8), frame.bottom - 8)
      : Math.min(Math.max(middle, half), frame.width - half);
    if (kept.some(({ from, to }) => at - half < to && at + half > from)) continue;
    const label: Label = frame.direction === 'across'
      ? { text, x: frame.right + 10, y: at + 4, anchor: 'start' }
      : { text, x: at, y: 0, anchor: 'middle' };
    kept.push({ label, from: at - half, to: at + half });
  }
  return kept.map(({ label }) => label);
}

/** Political days along the foot of the picture: a tick each, a name where there is room. */
export function marks(frame: Frame, days: readonly Stretch[], name: (id: string) => string): { tick: number; label: Label | null }[] {
  let free = frame.left;
  let second = frame.left;
  let last = -1;
  return days.map(({ id, from }) => {
    const tick = dayAt(frame, from) + (dayAt(frame, from + 1) - dayAt(frame, from)) / 2;
    const text = name(id);
    if (from === last) return { tick, label: null };
    last = from;
    const wide = widthOf(text) + 12;
    const x = tick + 4 + wide > frame.width ? tick - 4 : tick + 4;
    const start = x < tick ? tick - 4 - wide : tick;
    if (start >= free) {
      free = start + wide;
      return { tick, label: { text, x, y: 33, anchor: x < tick ? 'end' : 'start' } };
    }
    if (start >= second) {
      second = start + wide;
      return { tick, label: { text, x, y: 50, anchor: x < tick ? 'end' : 'start' } };
    }
    return { tick, label: null };
  });
}
