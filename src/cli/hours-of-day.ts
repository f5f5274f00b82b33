import type { Line } from '../engine/index.ts';
import type { Activity, Slot } from '../rulebook/model.ts';

const DAY = 1440;

/** A stretch of a day: a duty, or what the day profile has there. */
export interface Stretch {
  from: number;
  to: number;
  activity: Activity;
  duty: Line | null;
}

const length = (line: Line): number => (line.end ?? 0) - (line.start ?? 0);
const order = ['political', 'labour', 'material'];

/** Lines that yielded come after those that have their hours whole, and among themselves in the order of placing. */
const byPlacing = (a: Line, b: Line): number =>
  Number(a.minutes !== a.asked) - Number(b.minutes !== b.asked) ||
  order.indexOf(a.category) - order.indexOf(b.category) ||
  (a.start ?? 0) - (b.start ?? 0) ||
  length(b) - length(a) ||
  (a.rule < b.rule ? -1 : 1);

/**
 * Who has each minute of a date: its duties, and between them the activities of the profile.
 * @param lines the lines of one date
 * @throws RangeError when the lines take other minutes than they say
 */
export function hoursOfDay(lines: readonly Line[], slots: readonly Slot[]): Stretch[] {
  const duties: (Line | null)[] = new Array<Line | null>(DAY).fill(null);
  for (const line of lines.filter(({ minutes }) => (minutes ?? 0) > 0).sort(byPlacing)) {
    let taken = 0;
    for (let minute = line.start ?? 0; minute < (line.end ?? 0); minute++) {
      if (duties[minute] !== null) continue;
      duties[minute] = line;
      taken++;
    }
    if (taken !== line.minutes) {
      throw new RangeError(
        `${line.id} takes ${String(line.minutes)} minutes, but ${taken} are free`,
      );
    }
  }
  const stretches: Stretch[] = [];
  for (const slot of slots) {
    for (let minute = slot.from; minute < slot.to; minute++) {
      const duty = duties[minute] ?? null;
      const last = stretches.at(-1);
      const goesOn =
        last?.to === minute &&
        last.duty === duty &&
        (duty !== null || last.activity === slot.activity);
      if (last && goesOn) last.to = minute + 1;
      else stretches.push({ from: minute, to: minute + 1, activity: slot.activity, duty });
    }
  }
  return stretches;
}
