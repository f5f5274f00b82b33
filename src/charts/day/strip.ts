import type { Line } from '../../engine/ledger.ts';
import type { Slot } from '../../rulebook/model.ts';

/** A stretch of a day in per cent of its 24 hours. */
export interface Stretch {
  x: number;
  width: number;
}

const share = (minutes: number): number => (minutes / 1440) * 100;

export const stretch = (from: number, to: number): Stretch => ({ x: share(from), width: share(to - from) });

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

/** The duties that took hours, in the order of their numbers; those drawn first lie under the others. */
export const taken = (lines: readonly Line[]): (Stretch & { line: Line; index: number })[] =>
  lines
    .flatMap((line, index) =>
      line.start === null || line.end === null || !line.minutes
        ? []
        : [{ ...stretch(line.start, line.end), line, index }],
    )
    .sort((a, b) => rank(b.line) - rank(a.line) || b.width - a.width);

const rank = ({ category }: Line): number => ['political', 'labour', 'material'].indexOf(category);
