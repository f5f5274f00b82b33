import type { Profile } from '../rulebook/model.ts';
import { DAY, type Item } from './items.ts';
import { ACTIVITIES, KINDS } from './person.ts';

/** Activities of a day profile. */
export const N = ACTIVITIES.length;
/** Places of two of them, which living away puts out of reach. */
export const LIVELIHOOD = 2;
export const HOUSEHOLD = 3;
/** Minutes before each minute of a day, midnight to midnight. */
export const ROW = DAY + 1;

/** A year's items in placing order, as columns. */
export interface Columns {
  count: number;
  /** first item of each date of the year; one more at the end */
  dates: Int32Array;
  /** kind of each date */
  kinds: Uint8Array;
  /** 1 on dates lived away */
  away: Uint8Array;
  /** -1: money only or no start */
  start: Int16Array;
  asked: Int16Array;
  /** 1 where the item takes minutes: attended, with a start and a length */
  takes: Uint8Array;
  political: Uint8Array;
  cumulative: Uint16Array;
}

/** What placing gives: the hours, what gave way, and what is out of reach. Reused from run to run. */
export interface Placed {
  start: Int16Array;
  minutes: Int16Array;
  /** item * N + activity */
  gaveWay: Int16Array;
  /** pairs (item, item that covers it), in placing order; null where nobody asks */
  covered: number[] | null;
  outOfReach: number;
}

export const emptyPlaced = (count: number): Placed => ({
  start: new Int16Array(count),
  minutes: new Int16Array(count),
  gaveWay: new Int16Array(count * N),
  covered: [],
  outOfReach: 0,
});

/** Minutes of each activity before each minute of the day, by kind of day: index (kind * N + activity) * ROW + minute. */
function cumulate(profile: Profile): Uint16Array {
  const sums = new Uint16Array(KINDS.length * N * ROW);
  KINDS.forEach((kind, k) => {
    for (const slot of profile.days[kind]) {
      const base = (k * N + ACTIVITIES.indexOf(slot.activity)) * ROW;
      sums.fill(1, base + slot.from + 1, base + slot.to + 1);
    }
  });
  for (let base = 0; base < sums.length; base += ROW) {
    for (let m = 1; m < ROW; m++) sums[base + m]! += sums[base + m - 1]!;
  }
  return sums;
}

const known = new WeakMap<Profile, Uint16Array>();

export function cumulated(profile: Profile): Uint16Array {
  const sums = known.get(profile) ?? cumulate(profile);
  known.set(profile, sums);
  return sums;
}

/** @param items in placing order, all within the year that begins on `yearStart` */
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
    cumulative: cumulated(profile),
  };
  items.forEach((item, i) => {
    columns.start[i] = item.start ?? -1;
    columns.asked[i] = item.asked ?? 0;
    columns.takes[i] =
      item.response === 'attend' && item.start !== null && (item.asked ?? 0) > 0 ? 1 : 0;
    columns.political[i] = item.category === 0 ? 1 : 0;
    columns.dates[item.day - yearStart + 1]!++;
  });
  for (let d = 1; d < columns.dates.length; d++) columns.dates[d]! += columns.dates[d - 1]!;
  return columns;
}
