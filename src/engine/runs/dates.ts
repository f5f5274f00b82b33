import { N, type Columns, type Placed } from '../columns.ts';
import { DAY } from '../items.ts';
import { placeDate } from '../place.ts';
import type { Hours } from './hours.ts';
import type { Layout } from './lay.ts';
import type { Part } from './part.ts';

/** Dates that hold the same hours: what they come to is found once for all of them. */
interface Alike {
  kind: number;
  away: number;
  /** two for each kind of hours: 2k until midnight, 2k + 1 what runs past it */
  halves: readonly number[];
  /** how many dates of the year are so in the run at hand */
  dates: number;
  /** minutes of each category, of each activity that gave way, and out of reach */
  given: number[];
  taken: number[];
  outOfReach: number;
  total: number;
}

/**
 * The hours of the dates of a year, from run to run. What a rule comes to changes on few dates from one run to the next,
 * and most dates of a year hold the same hours as many others.
 */
export class Dates {
  readonly #hours: Hours;
  readonly #kinds: Uint8Array;
  readonly #layout: Layout;
  readonly #parts: (Part | null)[] = [];
  /** Two sums by date, of two unlike numbers for each half that it holds: dates that hold the same have the same. */
  readonly #sums: readonly [Int32Array, Int32Array];
  /** 1 on dates that hold something else than in the run before */
  readonly #changed: Uint8Array;
  readonly #known: Map<number, Alike>[] = [];
  readonly #of: (Alike | null)[];
  readonly #here = new Set<Alike>();
  #away: Uint8Array;

  constructor(kinds: Uint8Array, hours: Hours, layout: Layout) {
    const days = kinds.length;
    this.#hours = hours;
    this.#kinds = kinds;
    this.#layout = layout;
    this.#sums = [new Int32Array(days), new Int32Array(days)];
    this.#changed = new Uint8Array(days).fill(1);
    this.#of = new Array<null>(days).fill(null);
    this.#away = new Uint8Array(days);
  }

  /** What a run's parts come to on their dates; a part always stands at the same place of the list. */
  place(parts: readonly Part[], away: Uint8Array): void {
    parts.forEach((part, i) => {
      this.#replace(this.#parts[i] ?? null, part);
      this.#parts[i] = part;
    });
    for (let d = 0; d < away.length; d++)
      if (this.#changed[d] === 1 || away[d] !== this.#away[d]) this.#find(d, away[d]!);
    this.#changed.fill(0);
    this.#away = away;
    this.#lay();
  }

  /** The dates of the year by what they hold. */
  each(run: (alike: Alike) => void): void {
    this.#here.forEach(run);
  }

  /** Minutes of all categories on a date. */
  minutes(d: number): number {
    return this.#of[d]!.total;
  }

  #replace(old: Part | null, next: Part): void {
    if (old === next) return;
    old?.lines.forEach(({ day, hours }) => {
      this.#put(day, 2 * hours, -1);
      if (this.#hours.late[hours]) this.#put(day + 1, 2 * hours + 1, -1);
    });
    next.lines.forEach(({ day, hours }) => {
      this.#put(day, 2 * hours, 1);
      if (this.#hours.late[hours]) this.#put(day + 1, 2 * hours + 1, 1);
    });
  }

  /** Puts a half on a date, or takes it away. */
  #put(d: number, half: number, sign: 1 | -1): void {
    if (d < 0 || d >= this.#changed.length) return;
    const [one, other] = this.#sums;
    // Sums go round within 32 bits; so does what is taken away.
    one[d]! += sign * Math.imul(half + 1, 0x9e3779b1);
    other[d]! += sign * mixed(half + 1);
    this.#changed[d] = 1;
  }

  #find(d: number, away: number): void {
    const kind = this.#kinds[d]!;
    const [one, other] = this.#sums;
    const known = (this.#known[kind * 2 + away] ??= new Map<number, Alike>());
    // 53 bits: that two of some thousand unlike dates share them is not to be expected in a billion years of runs.
    const key = (one[d]! >>> 0) * 0x200000 + (other[d]! >>> 11);
    let alike = known.get(key);
    if (!alike) {
      const sums = { given: [0, 0, 0], taken: [0, 0, 0, 0, 0], outOfReach: 0, total: 0 };
      alike = { kind, away, halves: this.#halvesOn(d), dates: 0, ...sums };
      known.set(key, alike);
    }
    const was = this.#of[d];
    if (was && --was.dates === 0) this.#here.delete(was);
    if (alike.dates++ === 0) this.#here.add(alike);
    this.#of[d] = alike;
  }

  #halvesOn(d: number): number[] {
    const halves: number[] = [];
    for (const part of this.#parts)
      for (const { day, hours } of part?.lines ?? []) {
        if (day === d) halves.push(2 * hours);
        if (day + 1 === d && this.#hours.late[hours]) halves.push(2 * hours + 1);
      }
    return halves;
  }

  #lay(): void {
    const { asked, start, category, rank } = this.#hours;
    const layout = this.#layout;
    const { placed } = layout;
    layout.clear();
    let d = 0;
    for (const { kind, away, halves } of this.#here) {
      layout.columns.kinds[d] = kind;
      layout.columns.away[d] = away;
      for (const half of halves) {
        const k = half >> 1;
        const over = start[k]! + asked[k]! - DAY;
        if (half % 2 === 1) layout.put(d, category[k]!, 0, over, rank[k]!, true);
        else layout.put(d, category[k]!, start[k]!, asked[k]! - Math.max(over, 0), rank[k]!, false);
      }
      d++;
    }
    layout.sort(d);
    placed.gaveWay.fill(0, 0, layout.columns.count * N);
    placed.minutes.fill(0, 0, layout.columns.count);
    d = 0;
    for (const alike of this.#here) addUp(alike, d++, layout.columns, layout.category, placed);
  }
}

function addUp(
  alike: Alike,
  d: number,
  columns: Columns,
  category: Uint8Array,
  placed: Placed,
): void {
  alike.outOfReach = placeDate(d, columns, placed);
  const given = alike.given.fill(0);
  const taken = alike.taken.fill(0);
  const { minutes, gaveWay } = placed;
  for (let i = columns.dates[d]!; i < columns.dates[d + 1]!; i++) {
    given[category[i]!]! += minutes[i]!;
    for (let a = 0; a < N; a++) taken[a]! += gaveWay[i * N + a]!;
  }
  alike.total = given[0]! + given[1]! + given[2]!;
}

/** A number of 32 bits that is unlike those of its neighbours. */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) | 0;
}
