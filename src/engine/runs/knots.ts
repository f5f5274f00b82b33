import { HOUSEHOLD, LIVELIHOOD, N, ROW } from '../columns.ts';
import { DAY } from '../items.ts';
import { FOLLOW } from '../place.ts';
import type { Hours } from './hours.ts';
import { Layout } from './lay.ts';

/**
 * What hours come to in the run at hand, found once however many dates hold them. Hours that meet no others are simply
 * taken from the day; those that may are placed.
 */
export class Knots {
  readonly #hours: Hours;
  readonly #layout: Layout;
  readonly #cumulative: Uint16Array;
  readonly #known = new Map<string, number>();
  /** by knot: the hours that it is where it is of one, else -1; its group where it is placed; its kind of day */
  readonly #alone: number[] = [];
  readonly #group: number[] = [];
  readonly #base: number[] = [];
  /** by knot: on how many dates of the run at hand, and on how many of them lived away */
  dates = new Int32Array(64);
  awayDates = new Int32Array(64);
  /** minutes in the run at hand */
  readonly total: number[] = [];
  /** minutes of the run by category, and by the activity that gave way; those of livelihood and household while away */
  readonly given = [0, 0, 0];
  readonly taken = new Array<number>(N).fill(0);
  reached = 0;

  constructor(hours: Hours, cumulative: Uint16Array) {
    this.#hours = hours;
    this.#cumulative = cumulative;
    this.#layout = new Layout(hours, cumulative);
  }

  /**
   * The knots of a date of a kind that holds such halves: hours that may meet, whatever is drawn, are in one; they are
   * placed together, and apart from all others.
   */
  of(kind: number, halves: readonly number[]): number[] {
    const { start, most, category } = this.#hours;
    const begins = (half: number): number => (half % 2 === 1 ? 0 : start[half >> 1]!);
    const ends = (half: number): number => {
      const k = half >> 1;
      const over = start[k]! + most[k]! - DAY;
      return (half % 2 === 1 ? over : start[k]! + most[k]!) + (category[k] === 0 ? FOLLOW : 0);
    };
    const knots: number[] = [];
    let together: number[] = [];
    let until = 0;
    for (const half of [...halves].sort((a, b) => begins(a) - begins(b) || a - b)) {
      if (together.length > 0 && begins(half) >= until) {
        knots.push(this.#numberOf(kind, together));
        together = [];
      }
      until = Math.max(until, ends(half));
      together.push(half);
    }
    if (together.length > 0) knots.push(this.#numberOf(kind, together));
    return knots;
  }

  /** Adds up the knots of the run at hand and forgets on how many dates they were. */
  addUp(): void {
    const { dates, awayDates, given, taken } = this;
    given.fill(0);
    taken.fill(0);
    this.reached = 0;
    for (let knot = 0; knot < this.total.length; knot++) {
      if (dates[knot] === 0) continue;
      if (this.#alone[knot]! >= 0) this.#take(knot);
      else this.#place(knot);
      dates[knot] = awayDates[knot] = 0;
    }
  }

  /** Hours that meet no others. */
  #take(knot: number): void {
    const half = this.#alone[knot]!;
    const minutes = Math.max(this.#hours.of(half), 0);
    this.total[knot] = minutes;
    if (minutes === 0) return;
    const { dates, taken } = this;
    const cumulative = this.#cumulative;
    const n = dates[knot]!;
    const from = half % 2 === 1 ? 0 : this.#hours.start[half >> 1]!;
    this.given[this.#hours.category[half >> 1]!]! += minutes * n;
    for (let a = 0, at = this.#base[knot]! + from; a < N; a++, at += ROW) {
      const gave = cumulative[at + minutes]! - cumulative[at]!;
      taken[a]! += gave * n;
      if (a === LIVELIHOOD || a === HOUSEHOLD) this.reached += gave * this.awayDates[knot]!;
    }
  }

  /** Hours that may meet. */
  #place(knot: number): void {
    const layout = this.#layout;
    const group = this.#group[knot]!;
    layout.place(group);
    const { given, taken } = this;
    const { minutes, gaveWay } = layout.placed;
    const n = this.dates[knot]!;
    let total = 0;
    for (let i = layout.columns.dates[group]!; i < layout.columns.dates[group + 1]!; i++) {
      total += minutes[i]!;
      given[layout.category[i]!]! += minutes[i]! * n;
      const at = i * N;
      for (let a = 0; a < N; a++) taken[a]! += gaveWay[at + a]! * n;
      this.reached +=
        (gaveWay[at + LIVELIHOOD]! + gaveWay[at + HOUSEHOLD]!) * this.awayDates[knot]!;
    }
    this.total[knot] = total;
  }

  #numberOf(kind: number, halves: readonly number[]): number {
    const key = `${String(kind)} ${halves.join(' ')}`;
    let knot = this.#known.get(key);
    if (knot === undefined) {
      const alone = halves.length === 1;
      knot = this.#alone.push(alone ? halves[0]! : -1) - 1;
      this.#group.push(alone ? -1 : this.#layout.add(kind, halves));
      this.#base.push(kind * N * ROW);
      this.total.push(0);
      this.#known.set(key, knot);
      if (knot === this.dates.length) {
        this.dates = larger(this.dates);
        this.awayDates = larger(this.awayDates);
      }
    }
    return knot;
  }
}

function larger(old: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}
