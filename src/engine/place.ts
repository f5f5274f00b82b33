import { DAY } from './items.ts';
import { HOUSEHOLD, LIVELIHOOD, N, ROW, type Columns, type Placed } from './columns.ts';

/** How far a political duty may move to find its hours free, in minutes. */
export const FOLLOW = 180;
const SLEEP = 0;

/** Stretches taken on the date at hand. A date holds few, so they are searched in a row. */
class Taken {
  count = 0;
  from = new Int16Array(64);
  to = new Int16Array(64);
  by = new Int32Array(64);

  add(item: number, from: number, to: number): void {
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.by[this.count++] = item;
  }

  /** The end of the last stretch that meets [from, to), or -1. */
  clash(from: number, to: number): number {
    let end = -1;
    for (let t = 0; t < this.count; t++) {
      if (this.from[t]! < to && this.to[t]! > from && this.to[t]! > end) end = this.to[t]!;
    }
    return end;
  }

  #grow(): void {
    const larger = <T extends Int16Array | Int32Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    const size = this.from.length * 2;
    this.from = larger(this.from, new Int16Array(size));
    this.to = larger(this.to, new Int16Array(size));
    this.by = larger(this.by, new Int32Array(size));
  }
}

const taken = new Taken();

/**
 * Gives every item its minutes, date by date in placing order. A political item whose hours are taken follows within
 * 180 minutes where it fits whole; what does not fit, and all labour and material, yields the minutes that are taken.
 */
export function place(columns: Columns, placed: Placed): void {
  if (placed.covered) placed.covered.length = 0;
  placed.gaveWay.fill(0);
  placed.minutes.fill(0);
  placed.start.set(columns.start);
  placed.outOfReach = 0;
  for (let d = 0; d + 1 < columns.dates.length; d++)
    placed.outOfReach += placeDate(d, columns, placed);
}

/** Gives the items of one date their minutes, of which they must have none yet; what is out of reach on it, in minutes. */
export function placeDate(d: number, columns: Columns, placed: Placed): number {
  const { dates, takes, cumulative } = columns;
  const [first, last] = [dates[d]!, dates[d + 1]!];
  const base = columns.kinds[d]! * N * ROW;
  taken.count = 0;
  for (let i = first; i < last; i++) if (takes[i] === 1) placeItem(i, base, columns, placed);
  return columns.away[d] === 1 ? reachOf(first, last, base, cumulative, placed) : 0;
}

function placeItem(i: number, base: number, columns: Columns, placed: Placed): void {
  const length = columns.asked[i]!;
  const own = columns.start[i]!;
  let from = own;
  if (taken.clash(own, own + length) >= 0) {
    const later = columns.political[i] === 1 ? follow(own, length, columns.cumulative, base) : -1;
    if (later < 0) {
      yieldTaken(i, own, own + length, base, columns.cumulative, placed);
      return;
    }
    from = later;
  }
  placed.start[i] = from;
  take(i, from, from + length, base, columns.cumulative, placed);
}

function take(
  item: number,
  from: number,
  to: number,
  base: number,
  cumulative: Uint16Array,
  placed: Placed,
): void {
  taken.add(item, from, to);
  placed.minutes[item]! += to - from;
  for (let a = 0, row = base; a < N; a++, row += ROW) {
    placed.gaveWay[item * N + a]! += cumulative[row + to]! - cumulative[row + from]!;
  }
}

/** Takes what is free of [from, to) and notes which items hold the rest. */
function yieldTaken(
  item: number,
  from: number,
  to: number,
  base: number,
  cumulative: Uint16Array,
  placed: Placed,
): void {
  const before = taken.count;
  for (let at = from; at < to;) {
    let next = to;
    let resume = -1;
    for (let t = 0; t < before && resume < 0; t++) {
      if (taken.to[t]! <= at || taken.from[t]! >= next) continue;
      if (taken.from[t]! <= at) resume = taken.to[t]!;
      else next = taken.from[t]!;
    }
    if (resume < 0) take(item, at, next, base, cumulative, placed);
    at = resume < 0 ? next : resume;
  }
  if (!placed.covered) return;
  // Stretches stand in placing order, those of one item in a row.
  let holder = -1;
  for (let t = 0; t < before; t++) {
    if (taken.from[t]! >= to || taken.to[t]! <= from || taken.by[t] === holder) continue;
    holder = taken.by[t]!;
    placed.covered.push(item, holder);
  }
}

/** The first later start at which a political item fits whole, before midnight and in no sleep but its own hours'; or -1. */
function follow(own: number, length: number, cumulative: Uint16Array, base: number): number {
  const sleep = base + SLEEP * ROW;
  for (let from = own + 1; from <= own + FOLLOW && from + length <= DAY;) {
    const end = taken.clash(from, from + length);
    if (end >= 0) {
      from = Math.max(end, from + 1);
      continue;
    }
    const beyond = Math.max(own + length, from);
    if (cumulative[sleep + from + length]! === cumulative[sleep + beyond]!) return from;
    from++;
  }
  return -1;
}

/** Minutes of livelihood and household of a date that no attended duty covers. */
function reachOf(
  first: number,
  last: number,
  base: number,
  cumulative: Uint16Array,
  placed: Placed,
): number {
  let reach =
    cumulative[base + LIVELIHOOD * ROW + DAY]! + cumulative[base + HOUSEHOLD * ROW + DAY]!;
  for (let i = first; i < last; i++) {
    reach -= placed.gaveWay[i * N + LIVELIHOOD]! + placed.gaveWay[i * N + HOUSEHOLD]!;
  }
  return reach;
}
