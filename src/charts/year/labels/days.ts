import { widthOf } from '../../width.ts';
import type { Stretch } from '../data.ts';
import { dayAt, minuteAt, type Frame } from '../layout.ts';
import type { Bracket } from './campaigns.ts';
import type { Label } from './label.ts';

export interface Mark {
  tick: number;
  /** null where no lane has room: the tick is left out too, the day itself still tells */
  label: Label | null;
}
const MARK_LANES = [33, 50, 67, 84];

/** From the foot of the picture down to the name of a day; it leaves room for the name of a month in its way. */
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
