import type { Profile } from '../rulebook/model.ts';
import { DAY, type Item } from './items.ts';
import { ACTIVITIES, KINDS } from './person.ts';

/** How far a political duty may move to find its hours free, in minutes. */
const FOLLOW = 180;
const N = ACTIVITIES.length;
const [SLEEP, , LIVELIHOOD, HOUSEHOLD] = [0, 1, 2, 3];

/** Minutes of each activity before each minute of the day, per kind of day: index (kind * N + activity) * 1441 + minute. */
export function cumulate(profile: Profile): Uint16Array {
  const sums = new Uint16Array(KINDS.length * N * (DAY + 1));
  KINDS.forEach((kind, k) => {
    for (const slot of profile.days[kind]) {
      const base = (k * N + ACTIVITIES.indexOf(slot.activity)) * (DAY + 1);
      for (let minute = slot.from; minute < slot.to; minute++) sums[base + minute + 1] = 1;
    }
    for (let a = 0; a < N; a++) {
      const base = (k * N + a) * (DAY + 1);
      for (let m = 1; m <= DAY; m++)
        sums[base + m] = (sums[base + m] ?? 0) + (sums[base + m - 1] ?? 0);
    }
  });
  return sums;
}

/** A year's items in placing order, as columns. */
export interface Columns {
  count: number;
  /** first item of each date of the year; one more at the end */
  dates: Int32Array;
  kinds: Uint8Array;
  /** -1: money only or no start */
  start: Int16Array;
  asked: Int16Array;
  /** 1 where the item takes minutes: attended, with a start and a length */
  takes: Uint8Array;
  political: Uint8Array;
  /** 1 on dates lived away */
  away: Uint8Array;
  cumulative: Uint16Array;
}

/** What placing gives: the hours, what gave way, and what is out of reach. Reused from run to run. */
export interface Placed {
  start: Int16Array;
  minutes: Int16Array;
  /** item * 5 + activity */
  gaveWay: Int16Array;
  /** pairs (item, item that covers it), in placing order */
  covered: number[];
  outOfReach: number;
}

export function columnsOf(
  items: readonly Item[],
  yearStart: number,
  kinds: Uint8Array,
  away: Uint8Array,
  profile: Profile,
): Columns {
  const count = items.length;
  const columns: Columns = {
    count,
    kinds,
    away,
    dates: new Int32Array(kinds.length + 1),
    start: new Int16Array(count),
    asked: new Int16Array(count),
    takes: new Uint8Array(count),
    political: new Uint8Array(count),
    cumulative: cumulate(profile),
  };
  items.forEach((item, i) => {
    columns.start[i] = item.start ?? -1;
    columns.asked[i] = item.asked ?? 0;
    columns.takes[i] =
      item.response === 'attend' && item.start !== null && (item.asked ?? 0) > 0 ? 1 : 0;
    columns.political[i] = item.category === 0 ? 1 : 0;
    const date = item.day - yearStart + 1;
    columns.dates[date] = (columns.dates[date] ?? 0) + 1;
  });
  for (let d = 1; d < columns.dates.length; d++)
    columns.dates[d] = (columns.dates[d] ?? 0) + (columns.dates[d - 1] ?? 0);
  return columns;
}

export const emptyPlaced = (count: number): Placed => ({
  start: new Int16Array(count),
  minutes: new Int16Array(count),
  gaveWay: new Int16Array(count * N),
  covered: [],
  outOfReach: 0,
});

// Stretches taken on the date at hand; a date holds few, so they are searched in a row.
const MAX = 512;
const takenFrom = new Int16Array(MAX);
const takenTo = new Int16Array(MAX);
const takenBy = new Int32Array(MAX);

/**
 * Gives every item its minutes, date by date in placing order. A political item whose hours are taken follows within
 * 180 minutes where it fits whole; what does not fit, and all labour and material, yields the minutes that are taken.
 */
export function place(columns: Columns, placed: Placed): void {
  const { dates, kinds, start, asked, takes, political, cumulative, away } = columns;
  placed.covered.length = 0;
  placed.gaveWay.fill(0);
  placed.minutes.fill(0);
  placed.outOfReach = 0;
  let taken = 0;

  const clash = (from: number, to: number): number => {
    let end = -1;
    for (let t = 0; t < taken; t++) {
      if (takenFrom[t]! < to && takenTo[t]! > from && takenTo[t]! > end) end = takenTo[t]!;
    }
    return end;
  };

  for (let d = 0; d + 1 < dates.length; d++) {
    const last = dates[d + 1]!;
    const base = kinds[d]! * N * (DAY + 1);
    taken = 0;
    for (let i = dates[d]!; i < last; i++) {
      placed.start[i] = start[i]!;
      if (takes[i] === 0) continue;
      const length = asked[i]!;
      let from = start[i]!;
      let end = clash(from, from + length);
      if (end >= 0 && political[i] === 1) {
        const found = follow(from, length, clash, cumulative, base);
        if (found >= 0) {
          from = found;
          end = -1;
        }
      }
      placed.start[i] = from;
      if (end < 0) {
        take(i, from, from + length);
      } else yieldTo(i, from, from + length);
    }
    if (away[d] === 1) {
      let reach =
        cumulative[base + LIVELIHOOD * (DAY + 1) + DAY]! +
        cumulative[base + HOUSEHOLD * (DAY + 1) + DAY]!;
      for (let i = dates[d]!; i < last; i++)
        reach -= placed.gaveWay[i * N + LIVELIHOOD]! + placed.gaveWay[i * N + HOUSEHOLD]!;
      placed.outOfReach += reach;
    }

    function take(item: number, from: number, to: number): void {
      takenFrom[taken] = from;
      takenTo[taken] = to;
      takenBy[taken++] = item;
      placed.minutes[item] = placed.minutes[item]! + to - from;
      for (let a = 0; a < N; a++) {
        const row = base + a * (DAY + 1);
        placed.gaveWay[item * N + a] =
          placed.gaveWay[item * N + a]! + cumulative[row + to]! - cumulative[row + from]!;
      }
    }

    function yieldTo(item: number, from: number, to: number): void {
      const before = taken;
      for (let at = from; at < to;) {
        let next = to;
        let owner = -1;
        for (let t = 0; t < before; t++) {
          if (takenFrom[t]! <= at && takenTo[t]! > at) {
            owner = t;
            break;
          }
          if (takenFrom[t]! > at && takenFrom[t]! < next) next = takenFrom[t]!;
        }
        if (owner >= 0) at = takenTo[owner]!;
        else {
          take(item, at, next);
          at = next;
        }
      }
      const owners: number[] = [];
      for (let t = 0; t < before; t++) {
        if (takenFrom[t]! < to && takenTo[t]! > from && !owners.includes(takenBy[t]!))
          owners.push(takenBy[t]!);
      }
      for (const owner of owners.sort((a, b) => a - b)) placed.covered.push(item, owner);
    }
  }
}

/** The first later start at which a political item fits whole, before midnight and in no sleep but that of its own hours; or -1. */
function follow(
  own: number,
  length: number,
  clash: (from: number, to: number) => number,
  cumulative: Uint16Array,
  base: number,
): number {
  const sleep = base + SLEEP * (DAY + 1);
  for (let from = own + 1; from <= own + FOLLOW && from + length <= DAY;) {
    const end = clash(from, from + length);
    if (end >= 0) from = Math.max(end, from + 1);
    else {
      const beyond = Math.max(own + length, from);
      if (cumulative[sleep + from + length]! === cumulative[sleep + beyond]!) return from;
      from++;
    }
  }
  return -1;
}
