import type { Line } from '../../engine/ledger.ts';
import type { Slot } from '../../rulebook/model.ts';
import { visible, without } from '../visible.ts';
import { widestOf } from '../width.ts';

/** A stretch of a day in per cent of its 24 hours. */
export interface Stretch {
  x: number;
  width: number;
}

const share = (minutes: number): number => (minutes / 1440) * 100;

export const stretch = (from: number, to: number): Stretch => ({
  x: share(from),
  width: share(to - from),
});

/** The day as it would have been: its timetable, activities that follow each other joined. */
export function ground(slots: readonly Slot[]): (Stretch & Slot)[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const last = joined.at(-1);
    if (last?.activity === slot.activity) joined[joined.length - 1] = { ...last, to: slot.to };
    else joined.push(slot);
  }
  return joined.map((slot) => ({ ...slot, ...stretch(slot.from, slot.to) }));
}

/** The widest part of a stretch that others leave of it. */
export function freeOf({ x, width }: Stretch, others: readonly Stretch[]): Stretch {
  const taken = others
    .map((one): [number, number] => [one.x, one.x + one.width])
    .sort((a, b) => a[0] - b[0]);
  return without([x, x + width], taken)
    .map(([from, to]) => ({ x: from, width: to - from }))
    .reduce((widest, one) => (one.width > widest.width ? one : widest), { x, width: 0 });
}

/** How a label stands in a block: across, upwards where only that fits whole, or not at all; pixels. */
export function labelled(text: string, width: number, height: number): 'across' | 'up' | null {
  const long = widestOf(text) + 10;
  if (long <= width) return 'across';
  return width >= 20 && long <= height ? 'up' : null;
}

/** What each duty took of the day, with its number; a duty cut in two stands here twice. */
export function taken(
  lines: readonly Line[],
): (Stretch & { line: Line; number: number; first: boolean })[] {
  const seen = visible(lines);
  return lines.flatMap((line, i) =>
    (seen.get(line) ?? []).map(([from, to], part) => ({
      ...stretch(from, to),
      line,
      number: i + 1,
      first: part === 0,
    })),
  );
}
