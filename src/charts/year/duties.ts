import { widthOf } from '../width.ts';
import type { Block, YearData } from './data.ts';
import { dayAt, minuteAt, type Frame } from './layout.ts';

/** The name of a duty that falls often, inside the picture, and the hair that ties it to one of its blocks. */
export interface DutyLabel {
  rule: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** path; empty where the name touches its block */
  hair: string;
}

/** A duty is regular from so many days of the year on. */
const REGULAR = 10;
const MOST_NAMES = 6;
/** Blocks of a duty that its name is tried at, spread over the year. */
const TRIES = 40;
const BIN = 15;
const BINS = 1440 / BIN;
/** Height of a line of text, in bins of the day. */
const TALL = 4;
/** How far a name may stand from its block, in bins. */
const FAR = 30;

/** What of the field is taken, by day and quarter of an hour; asked in constant time. */
class Taken {
  /** how many quarters are taken before a day and above a bin */
  readonly #sums: Int32Array;
  readonly #names: [from: number, to: number, top: number, bottom: number][] = [];
  readonly #days: number;

  constructor(days: number, blocks: readonly Block[]) {
    this.#days = days;
    const cells = new Uint8Array(days * BINS);
    for (const { day, start, end } of blocks)
      cells.fill(1, day * BINS + Math.floor(start / BIN), day * BINS + Math.ceil(end / BIN));
    const wide = BINS + 1;
    this.#sums = new Int32Array((days + 1) * wide);
    for (let day = 0; day < days; day++) {
      let row = 0;
      for (let bin = 0; bin < BINS; bin++) {
        row += cells[day * BINS + bin] ?? 0;
        this.#sums[(day + 1) * wide + bin + 1] = row + (this.#sums[day * wide + bin + 1] ?? 0);
      }
    }
  }

  /** How many quarters are taken before a day, between two bins. */
  #before(day: number, top: number, bottom: number): number {
    const at = day * (BINS + 1);
    return (this.#sums[at + bottom] ?? 0) - (this.#sums[at + top] ?? 0);
  }

  /** A name takes its place: days from `from` to before `to`, between two bins. */
  take(from: number, to: number, top: number, bottom: number): void {
    this.#names.push([from, to, top, bottom]);
  }

  /** Whether the days from `from` to before `to` are free between two bins; outside the field nothing is. */
  free(from: number, to: number, top: number, bottom: number): boolean {
    if (from < 0 || top < 0 || to > this.#days || bottom > BINS) return false;
    if (this.#before(to, top, bottom) > this.#before(from, top, bottom)) return false;
    return this.#names.every(
      ([left, right, head, foot]) => to <= left || from >= right || bottom <= head || top >= foot,
    );
  }
}

interface Spot {
  from: number;
  top: number;
  gap: number;
  above: boolean;
  back: boolean;
}

/** The free place nearest to a block for a name so many days long. */
function spotAt(block: Block, days: number, taken: Taken, within: number): Spot | undefined {
  const { day } = block;
  const [head, foot] = [Math.floor(block.start / BIN), Math.ceil(block.end / BIN)];
  const ways = new Set([true, false]);
  for (let gap = 0; gap < within && ways.size > 0; gap++) {
    for (const above of ways) {
      const top = above ? head - gap - TALL : foot + gap;
      const hairFree = above
        ? taken.free(day, day + 1, head - gap, head)
        : taken.free(day, day + 1, foot, foot + gap);
      // A longer hair that way would meet the same.
      if (!hairFree) {
        ways.delete(above);
        continue;
      }
      for (const back of [false, true]) {
        const from = back ? day + 1 - days : day;
        if (taken.free(from, from + days, top, top + TALL)) return { from, top, gap, above, back };
      }
    }
  }
  return undefined;
}

/** Names for the duties that fall often, each where it covers nothing; what has no room goes without. */
export function dutyLabels(
  frame: Frame,
  data: YearData,
  name: (rule: string) => string,
): DutyLabel[] {
  if (frame.direction === 'down') return [];
  const rules = new Map<string, Block[]>();
  for (const block of data.blocks) {
    if (block.look === 'unknown') continue;
    const own = rules.get(block.rule);
    if (own) own.push(block);
    else rules.set(block.rule, [block]);
  }
  const perDay = (frame.right - frame.left) / frame.days;
  const taken = new Taken(data.days, data.blocks);
  const labels: DutyLabel[] = [];
  const regular = [...rules].filter(
    ([, own]) => new Set(own.map(({ day }) => day)).size >= REGULAR,
  );
  for (const [rule, own] of regular.sort((a, b) => b[1].length - a[1].length)) {
    if (labels.length >= MOST_NAMES) break;
    const text = name(rule);
    const days = Math.ceil((widthOf(text) + 8) / perDay);
    let best: { spot: Spot; block: Block } | undefined;
    const step = Math.ceil(own.length / TRIES);
    for (const block of own.filter((_, i) => i % step === 0)) {
      const spot = spotAt(block, days, taken, best ? best.spot.gap : FAR);
      if (spot) best = { spot, block };
      if (best?.spot.gap === 0) break;
    }
    if (!best) continue;
    const { spot, block } = best;
    taken.take(Math.max(spot.from - 1, 0), spot.from + days + 1, spot.top, spot.top + TALL);
    const middle = (dayAt(frame, block.day) + dayAt(frame, block.day + 1)) / 2;
    const edge = minuteAt(frame, spot.above ? block.start : block.end);
    const end = minuteAt(frame, (spot.above ? spot.top + TALL : spot.top) * BIN);
    labels.push({
      rule,
      text,
      x: spot.back ? dayAt(frame, block.day + 1) : dayAt(frame, block.day),
      y: minuteAt(frame, spot.top * BIN) + 12,
      anchor: spot.back ? 'end' : 'start',
      hair: spot.gap > 1 ? `M${middle} ${edge}V${end}` : '',
    });
  }
  return labels;
}
