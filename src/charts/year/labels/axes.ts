import type { Activity, Slot } from '../../../rulebook/model.ts';
import { widthOf } from '../../width.ts';
import type { YearData } from '../data.ts';
import { dayAt, minuteAt, type Frame } from '../layout.ts';
import type { Label } from './label.ts';
import { spread } from './spread.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** First day of each month as index into the year. */
export const monthStarts = (days: number): number[] => {
  const lengths = [31, days === 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30];
  return lengths.reduce((starts, length) => [...starts, (starts.at(-1) ?? 0) + length], [0]);
};

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

/** How far a label of an activity may stand from the middle of its hours, and beyond their ends; pixels. */
const FROM_HOURS = 14;
const BEYOND = 5;
const LINE = 15;

/** What the hours of a typical day are for, at the edge of the picture; what has no room is left out, the shortest first. */
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
    at: minuteAt(frame, (slot.from + slot.to) / 2),
    long: slot.to - slot.from,
    half: Math.abs(minuteAt(frame, slot.to) - minuteAt(frame, slot.from)) / 2,
  }));
  return frame.direction === 'across' ? beside(frame, wanted) : above(frame, wanted);
}

interface Wanted {
  text: string;
  at: number;
  /** minutes of the day */
  long: number;
  /** half the room that its hours take; pixels */
  half: number;
}

/** One below the other, moved apart where they would collide. */
function beside(frame: Frame, wanted: readonly Wanted[]): Label[] {
  const room = [frame.top + 8, frame.bottom - 8] as const;
  const kept = wanted.map((one) => ({ ...one, at: Math.min(Math.max(one.at, room[0]), room[1]) }));
  for (;;) {
    const places = spread(
      kept.map(({ at }) => at),
      LINE,
      room,
    );
    const far = kept.findIndex(
      ({ at, half }, i) => Math.abs(at - (places[i] ?? at)) > Math.min(FROM_HOURS, half + BEYOND),
    );
    if (far < 0)
      return kept.map(({ text }, i) => ({
        text,
        x: frame.right + 10,
        y: (places[i] ?? 0) + 4,
        anchor: 'start',
      }));
    // Of those that crowd each other the shortest goes.
    const close = (i: number): boolean => (places[i + 1] ?? Infinity) - (places[i] ?? 0) < LINE + 1;
    let [first, last] = [far, far];
    while (first > 0 && close(first - 1)) first--;
    while (close(last)) last++;
    const crowd = kept.slice(first, last + 1);
    const shortest = Math.min(...crowd.map(({ long }) => long));
    kept.splice(first + crowd.findIndex(({ long }) => long === shortest), 1);
  }
}

/** In one line. */
function above(frame: Frame, wanted: readonly Wanted[]): Label[] {
  const kept: { label: Label; from: number; to: number }[] = [];
  for (const { text, at: middle } of [...wanted].sort((a, b) => b.long - a.long)) {
    const half = widthOf(text) / 2 + 2;
    const at = Math.min(Math.max(middle, half), frame.width - half);
    if (kept.some(({ from, to }) => at - half < to && at + half > from)) continue;
    kept.push({ label: { text, x: at, y: 0, anchor: 'middle' }, from: at - half, to: at + half });
  }
  return kept.map(({ label }) => label);
}

/** Where the mark of a hypothetical year stands: across the middle of the field. */
export const markAt = (frame: Frame): { x: number; y: number } => ({
  x: (frame.left + frame.right) / 2,
  y: (frame.top + frame.bottom) / 2,
});
