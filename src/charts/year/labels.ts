import type { Activity, Slot } from '../../rulebook/model.ts';
import { widthOf } from '../width.ts';
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
  /** its name, in as many lines as it takes */
  labels: Label[];
}

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

/** A text in lines no wider than `room`, broken between words. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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

/** The lines between months, as one path. */
export const monthLines = (frame: Frame): string =>
  monthStarts(frame.days)
    .slice(1)
    .map((day) => dayAt(frame, day))
    .map((at) =>
      frame.direction === 'across'
        ? `M${at} ${frame.top}V${frame.bottom}`
        : `M0 ${at}H${frame.right}`,
    )
    .join('');

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
      return {
        text,
        x: frame.left - 8,
        y: Math.min(Math.max(at + 4, 10), frame.bottom - 1),
        anchor: 'end',
      };
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
export function activities(
  frame: Frame,
  data: YearData,
  name: (activity: Activity) => string,
): Label[] {
  const joined: Slot[] = [];
  for (const slot of typical(data)) {
    const last = joined.at(-1);
    if (last?.activity === slot.activity) joined[joined.length - 1] = { ...last, to: slot.to };
    else joined.push({ ...slot });
  }
  const wanted = joined.map((slot) => ({
    text: name(slot.activity),
    slot,
    long: slot.to - slot.from,
  }));
  const kept: { label: Label; from: number; to: number }[] = [];
  for (const { text, slot } of wanted.sort((a, b) => b.long - a.long)) {
    const middle = minuteAt(frame, (slot.from + slot.to) / 2);
    const half = frame.direction === 'across' ? 7.5 : widthOf(text) / 2 + 2;
    const at =
      frame.direction === 'across'
        ? Math.min(Math.max(middle, frame.top + 8), frame.bottom - 8)
        : Math.min(Math.max(middle, half), frame.width - half);
    if (kept.some(({ from, to }) => at - half < to && at + half > from)) continue;
    const label: Label =
      frame.direction === 'across'
        ? { text, x: frame.right + 10, y: at + 4, anchor: 'start' }
        : { text, x: at, y: 0, anchor: 'middle' };
    kept.push({ label, from: at - half, to: at + half });
  }
  return kept.map(({ label }) => label);
}

export interface Mark {
  tick: number;
  /** null where no lane has room: the tick is left out too, the day itself still tells */
  label: Label | null;
}
const MARK_LANES = [33, 50, 67, 84];

/** From the foot of the picture down to the name of a day; it leaves room for the name of a month in its way. */
/** Where the mark of a hypothetical year stands: across the middle of the field. */
export const markAt = (frame: Frame): { x: number; y: number } => ({
  x: (frame.left + frame.right) / 2,
  y: (frame.top + frame.bottom) / 2,
});

export function tickPath(tick: number, { y }: Label, names: readonly Label[]): string {
  const through = names.some(({ text, x }) => tick > x - 3 && tick < x + widthOf(text) + 4);
  return through ? `M${tick} 0V3M${tick} 19V${y}` : `M${tick} 0V${y}`;
}

/** Height of what stands below the picture: names of months, and the lanes of the days that are named. */
export const footHeight = (placed: readonly Mark[]): number =>
  Math.max(20, ...placed.map(({ label }) => label?.y ?? 0)) + 4;

/** Political days along the foot of the picture. No tick runs through a name, no name through another. */
export function marks(
  frame: Frame,
  days: readonly Stretch[],
  name: (id: string) => string,
): Mark[] {
  // Names to the left of their tick save some days and cost others: whichever way names more of them.
  const worth = (all: readonly Mark[]): number => all.filter(({ label }) => label).length;
  const [ahead, either] = [
    placeMarks(frame, days, name, false),
    placeMarks(frame, days, name, true),
  ];
  return worth(ahead) >= worth(either) ? ahead : either;
}

function placeMarks(
  frame: Frame,
  days: readonly Stretch[],
  name: (id: string) => string,
  backToo: boolean,
): Mark[] {
  const placed: { tick: number; from: number; to: number; lane: number }[] = [];
  const out: Mark[] = [];
  // Public holidays first, so that they are the last to go without a name; then from the right, since a
  // tick can only run through names that begin to its left.
  const order = [...days].sort(
    (a, b) => Number(b.major ?? false) - Number(a.major ?? false) || b.from - a.from,
  );
  for (const { id, from } of order) {
    const tick = (dayAt(frame, from) + dayAt(frame, from + 1)) / 2;
    const text = name(id);
    const wide = widthOf(text) + 10;
    const ahead = tick + wide <= frame.width;
    const sides = [
      ...(ahead ? [{ back: false, start: tick, end: tick + wide }] : []),
      ...(tick >= wide && (backToo || !ahead)
        ? [{ back: true, start: tick - wide, end: tick }]
        : []),
    ];
    const spots = sides.flatMap((side) => MARK_LANES.map((y, lane) => ({ ...side, y, lane })));
    const spot = spots.find(({ start, end, lane }) =>
      placed.every(
        (other) =>
          !(other.lane === lane && other.from < end && other.to > start) &&
          !(other.lane >= lane && other.tick > start && other.tick < end) &&
          !(other.lane < lane && other.from < tick && other.to > tick),
      ),
    );
    if (!spot) {
      out.push({ tick, label: null });
      continue;
    }
    const { back, start, end, lane, y } = spot;
    placed.push({ tick, from: start, to: end, lane });
    const x = back ? tick - 4 : tick + 4;
    out.push({ tick, label: { text, x, y, anchor: back ? 'end' : 'start' } });
  }
  return out;
}

/** Political days down the right edge of the hours of sleep, by their date; names of campaigns come first. */
export function marksDown(
  frame: Frame,
  days: readonly Stretch[],
  campaigns: readonly Bracket[],
  date: (id: string) => string,
): Mark[] {
  const right = minuteAt(frame, 330) - 2;
  const taken = campaigns.flatMap(({ labels }) =>
    labels.map(({ text, x, y }) => ({ right: x + widthOf(text), y })),
  );
  const order = [...days].sort(
    (a, b) => Number(b.major ?? false) - Number(a.major ?? false) || a.from - b.from,
  );
  return order.map(({ id, from }): Mark => {
    const tick = (dayAt(frame, from) + dayAt(frame, from + 1)) / 2;
    const text = date(id);
    const y = tick + 4;
    const left = right - 6 - widthOf(text);
    if (taken.some((other) => Math.abs(other.y - y) < 14 && other.right > left - 4))
      return { tick, label: null };
    taken.push({ right: frame.width, y });
    return { tick, label: { text, x: right - 6, y, anchor: 'end' } };
  });
}
