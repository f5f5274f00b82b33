import { HOUSEHOLD, LIVELIHOOD, N, ROW } from '../columns.ts';
import { DAY } from '../items.ts';
import type { Knots } from './knots.ts';
import { AWAY, KIND, oneMark, otherMark } from './marks.ts';
import { HALF, type Part } from './part.ts';
import { Table } from './table.ts';

/** Dates of a kind that hold the same hours. */
interface Alike {
  away: boolean;
  knots: readonly number[];
  /** minutes of livelihood and household that a date of the kind has */
  reach: number;
  /** minutes of all categories, of the run at hand */
  total: number;
}

/**
 * The hours of the dates of a year, from run to run. What a rule comes to changes on few dates from one run to the next,
 * and most dates of a year hold the same hours as many others.
 */
export class Dates {
  readonly #kinds: Uint8Array;
  readonly #knots: Knots;
  readonly #reach: number[];
  readonly #parts: (Part | null)[] = [];
  /** Two sums by date, of two unlike numbers for each thing that it holds: dates that hold the same have the same. */
  readonly #one: Int32Array;
  readonly #other: Int32Array;
  /** 1 on dates that hold something else than in the run before */
  readonly #changed: Uint8Array;
  readonly #away: Uint8Array;
  readonly #table = new Table();
  readonly #known: Alike[] = [];
  /** by date: index into what is known */
  readonly #of: Int32Array;
  /** by what is known: how many dates of the run at hand are so, and its place among those that are here */
  readonly #dates: number[] = [];
  readonly #place: number[] = [];
  readonly #here: number[] = [];
  /** minutes out of reach in the run at hand */
  outOfReach = 0;

  /** @param cumulative minutes of each activity before each minute of each kind of day */
  constructor(kinds: Uint8Array, cumulative: Uint16Array, knots: Knots) {
    const days = kinds.length;
    this.#kinds = kinds;
    this.#knots = knots;
    this.#reach = Array.from({ length: cumulative.length / (N * ROW) }, (_, kind) =>
      [LIVELIHOOD, HOUSEHOLD].reduce((sum, a) => sum + cumulative[(kind * N + a) * ROW + DAY]!, 0),
    );
    this.#one = new Int32Array(days);
    this.#other = new Int32Array(days);
    this.#changed = new Uint8Array(days);
    this.#away = new Uint8Array(days);
    this.#of = new Int32Array(days).fill(-1);
    kinds.forEach((kind, d) => {
      this.#put(d, KIND + kind, 1);
    });
  }

  /** What a run's parts come to on their dates; a part always stands at the same place of the list. */
  place(parts: readonly Part[], away: Uint8Array): void {
    for (let i = 0; i < parts.length; i++) {
      const [old, next] = [this.#parts[i] ?? null, parts[i]!];
      if (old === next) continue;
      if (old) this.#putAll(old, -1);
      this.#putAll(next, 1);
      this.#parts[i] = next;
    }
    for (let d = 0; d < away.length; d++) {
      if (away[d] !== this.#away[d]) this.#put(d, AWAY, away[d] === 1 ? 1 : -1);
      this.#away[d] = away[d]!;
      if (this.#changed[d] === 1) this.#find(d);
    }
    this.#changed.fill(0);
    this.#addUp();
  }

  /** Adds the minutes of all categories to those of each date. */
  addTo(minutes: Float64Array): void {
    const { total } = this.#knots;
    for (const a of this.#here) {
      const alike = this.#known[a]!;
      alike.total = 0;
      for (const knot of alike.knots) alike.total += total[knot]!;
    }
    for (let d = 0; d < minutes.length; d++) minutes[d]! += this.#known[this.#of[d]!]!.total;
  }

  #putAll({ halves }: Part, sign: 1 | -1): void {
    for (let i = 0; i < halves.length; i += HALF) {
      const d = halves[i]!;
      // Sums go round within 32 bits; so does what is taken away.
      this.#one[d]! += sign * halves[i + 2]!;
      this.#other[d]! += sign * halves[i + 3]!;
      this.#changed[d] = 1;
    }
  }

  /** Puts something on a date, or takes it away. */
  #put(d: number, thing: number, sign: 1 | -1): void {
    this.#one[d]! += sign * oneMark(thing);
    this.#other[d]! += sign * otherMark(thing);
    this.#changed[d] = 1;
  }

  #find(d: number): void {
    // 64 bits: of the thousand or so unlike dates of a range two share them once in a million million ranges.
    const a = this.#table.numberOf(this.#one[d]!, this.#other[d]!);
    const was = this.#of[d]!;
    if (a === was) return;
    if (a === this.#known.length) this.#make(d);
    if (was >= 0 && --this.#dates[was]! === 0) this.#leave(was);
    if (this.#dates[a]!++ === 0) this.#place[a] = this.#here.push(a) - 1;
    this.#of[d] = a;
  }

  #leave(a: number): void {
    const place = this.#place[a]!;
    const last = this.#here.pop()!;
    if (last === a) return;
    this.#here[place] = last;
    this.#place[last] = place;
  }

  #make(d: number): void {
    const halves: number[] = [];
    for (const part of this.#parts)
      for (let i = 0; part && i < part.halves.length; i += HALF)
        if (part.halves[i] === d) halves.push(part.halves[i + 1]!);
    const kind = this.#kinds[d]!;
    const away = this.#away[d] === 1;
    const reach = away ? this.#reach[kind]! : 0;
    this.#known.push({ away, knots: this.#knots.of(kind, halves), reach, total: 0 });
    this.#dates.push(0);
    this.#place.push(-1);
  }

  #addUp(): void {
    const knots = this.#knots;
    const { dates, awayDates } = knots;
    let reach = 0;
    for (const a of this.#here) {
      const alike = this.#known[a]!;
      const n = this.#dates[a]!;
      reach += alike.reach * n;
      const held = alike.knots;
      for (let i = 0; i < held.length; i++) dates[held[i]!]! += n;
      if (alike.away) for (let i = 0; i < held.length; i++) awayDates[held[i]!]! += n;
    }
    knots.addUp();
    this.outOfReach = reach - knots.reached;
  }
}
