import { N, type Columns, type Placed } from '../columns.ts';
import { placeDate } from '../place.ts';
import type { Hours } from './hours.ts';

const larger = <T extends Int16Array | Int32Array | Uint8Array>(old: T, next: T): T => {
  next.set(old);
  return next;
};

/**
 * Hours laid out for placing, in groups that hold what may meet on a date: each group once, its lengths filled in anew
 * for each run. To what places them a group is a date.
 */
export class Layout {
  readonly #hours: Hours;
  #count = 0;
  #groups = 0;
  /** by item: 2k for the hours k until midnight, 2k + 1 for what runs past it; its category */
  half = new Int32Array(64);
  category = new Uint8Array(64);
  readonly columns: Columns;
  readonly placed: Placed = {
    start: new Int16Array(64),
    minutes: new Int16Array(64),
    gaveWay: new Int16Array(64 * N),
    covered: null,
    outOfReach: 0,
  };
  /** 1 on groups in which lengths decide on whose turn comes first */
  #tied = new Uint8Array(64);

  constructor(hours: Hours, cumulative: Uint16Array) {
    this.#hours = hours;
    this.columns = {
      count: 0,
      dates: new Int32Array(65),
      kinds: new Uint8Array(64),
      away: new Uint8Array(64),
      start: new Int16Array(64),
      asked: new Int16Array(64),
      takes: new Uint8Array(64),
      political: new Uint8Array(64),
      cumulative,
    };
  }

  /** Lays out a group on a kind of day; returns its number. */
  add(kind: number, halves: readonly number[]): number {
    const { columns } = this;
    while (this.#count + halves.length > this.half.length) this.#growItems();
    if (this.#groups === columns.kinds.length) this.#growGroups();
    const group = this.#groups++;
    columns.kinds[group] = kind;
    columns.dates[group] = this.#count;
    for (const half of halves) this.#put(this.#count++, half);
    columns.dates[group + 1] = this.#count;
    this.#sort(group);
    for (let i = columns.dates[group] + 1; i < this.#count; i++)
      if (this.category[i] === this.category[i - 1] && columns.start[i] === columns.start[i - 1])
        this.#tied[group] = 1;
    return group;
  }

  /** Gives the items of a group their minutes in the run at hand. */
  place(group: number): void {
    const { columns, placed, half } = this;
    const { minutes, gaveWay } = placed;
    const [first, last] = [columns.dates[group]!, columns.dates[group + 1]!];
    for (let i = first; i < last; i++) {
      const asked = this.#hours.of(half[i]!);
      columns.asked[i] = asked;
      columns.takes[i] = asked > 0 ? 1 : 0;
      minutes[i] = 0;
      for (let a = i * N; a < i * N + N; a++) gaveWay[a] = 0;
    }
    if (this.#tied[group] === 1) this.#sort(group);
    placeDate(group, columns, placed);
  }

  #put(i: number, half: number): void {
    const k = half >> 1;
    const { category, start } = this.#hours;
    const { columns } = this;
    this.half[i] = half;
    this.category[i] = category[k]!;
    columns.start[i] = half % 2 === 1 ? 0 : start[k]!;
    columns.political[i] = category[k] === 0 ? 1 : 0;
    columns.asked[i] = this.#hours.of(half);
    columns.takes[i] = columns.asked[i] > 0 ? 1 : 0;
  }

  /** Brings a group into placing order; it hardly ever changes. */
  #sort(group: number): void {
    const { dates } = this.columns;
    const first = dates[group]!;
    for (let i = first + 1; i < dates[group + 1]!; i++)
      for (let j = i; j > first && this.#turn(j, j - 1) < 0; j--) {
        const [one, other] = [this.half[j]!, this.half[j - 1]!];
        this.#put(j, other);
        this.#put(j - 1, one);
      }
  }

  /** What is placed by: category, start, the longer first, rule, then the half from the evening before. */
  #turn(i: number, j: number): number {
    const { start, asked } = this.columns;
    const { rank } = this.#hours;
    const [one, other] = [this.half[i]!, this.half[j]!];
    return (
      this.category[i]! - this.category[j]! ||
      start[i]! - start[j]! ||
      asked[j]! - asked[i]! ||
      rank[one >> 1]! - rank[other >> 1]! ||
      (other % 2) - (one % 2)
    );
  }

  #growItems(): void {
    const { columns, placed } = this;
    const size = this.half.length * 2;
    this.half = larger(this.half, new Int32Array(size));
    this.category = larger(this.category, new Uint8Array(size));
    columns.start = larger(columns.start, new Int16Array(size));
    columns.asked = larger(columns.asked, new Int16Array(size));
    columns.takes = larger(columns.takes, new Uint8Array(size));
    columns.political = larger(columns.political, new Uint8Array(size));
    placed.start = new Int16Array(size);
    placed.minutes = new Int16Array(size);
    placed.gaveWay = new Int16Array(size * N);
  }

  #growGroups(): void {
    const { columns } = this;
    const size = columns.kinds.length * 2;
    columns.dates = larger(columns.dates, new Int32Array(size + 1));
    columns.kinds = larger(columns.kinds, new Uint8Array(size));
    columns.away = new Uint8Array(size);
    this.#tied = larger(this.#tied, new Uint8Array(size));
  }
}
