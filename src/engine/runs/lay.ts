import { N, type Columns, type Placed } from '../columns.ts';

const larger = <T extends Float64Array | Int16Array | Uint8Array>(old: T, next: T): T => {
  next.set(old);
  return next;
};

/** What is placed by: category, start, the longer first, rule, then the half from the evening before. */
const orderOf = (
  category: number,
  start: number,
  asked: number,
  rank: number,
  second: boolean,
): number =>
  ((category * 2048 + start) * 65536 + (65535 - asked)) * 65536 + rank * 2 + (second ? 0 : 1);

/** The lines of a run that take minutes, laid out for placing. Made once and filled anew for each run. */
export class Layout {
  #size = 512;
  #count = 0;
  #day = new Int16Array(this.#size);
  #order = new Float64Array(this.#size);
  #start = new Int16Array(this.#size);
  #asked = new Int16Array(this.#size);
  #category = new Uint8Array(this.#size);
  /** in placing order, once `sort` has run */
  readonly columns: Columns;
  category = new Uint8Array(this.#size);
  #sorted = new Float64Array(this.#size);
  readonly placed: Placed = {
    start: new Int16Array(this.#size),
    minutes: new Int16Array(this.#size),
    gaveWay: new Int16Array(this.#size * N),
    covered: null,
    outOfReach: 0,
  };

  /** @param days as many dates as there may be */
  constructor(days: number, cumulative: Uint16Array) {
    this.columns = {
      count: 0,
      dates: new Int32Array(days + 1),
      kinds: new Uint8Array(days),
      away: new Uint8Array(days),
      start: new Int16Array(this.#size),
      asked: new Int16Array(this.#size),
      takes: new Uint8Array(this.#size).fill(1),
      political: new Uint8Array(this.#size),
      cumulative,
    };
  }

  /** Forgets the lines of the run before. */
  clear(): void {
    this.#count = 0;
    this.columns.dates.fill(0);
  }

  /** Adds a line to a date; `second`: it comes from the evening before. */
  put(
    day: number,
    category: number,
    start: number,
    asked: number,
    rank: number,
    second: boolean,
  ): void {
    if (asked <= 0) return;
    if (this.#count === this.#size) this.#grow();
    const i = this.#count++;
    this.#day[i] = day;
    this.#order[i] = orderOf(category, start, asked, rank, second);
    this.#start[i] = start;
    this.#asked[i] = asked;
    this.#category[i] = category;
    this.columns.dates[day + 1]!++;
  }

  /** Brings the lines into placing order: by date, and within a date by what they are placed by. */
  sort(days: number): void {
    const { columns } = this;
    const { dates } = columns;
    for (let d = 1; d <= days; d++) dates[d]! += dates[d - 1]!;
    columns.count = this.#count;
    // Each date is filled from its end; its first index is the end of the date before it.
    const next = this.#next;
    next.set(dates);
    for (let i = 0; i < this.#count; i++) {
      const day = this.#day[i]!;
      const order = this.#order[i]!;
      let at = next[day]!++;
      for (const first = dates[day]!; at > first && this.#sorted[at - 1]! > order; at--) {
        this.#sorted[at] = this.#sorted[at - 1]!;
        columns.start[at] = columns.start[at - 1]!;
        columns.asked[at] = columns.asked[at - 1]!;
        this.category[at] = this.category[at - 1]!;
      }
      this.#sorted[at] = order;
      columns.start[at] = this.#start[i]!;
      columns.asked[at] = this.#asked[i]!;
      this.category[at] = this.#category[i]!;
    }
    for (let i = 0; i < this.#count; i++) columns.political[i] = this.category[i] === 0 ? 1 : 0;
  }

  #grow(): void {
    this.#size *= 2;
    const size = this.#size;
    this.#day = larger(this.#day, new Int16Array(size));
    this.#order = larger(this.#order, new Float64Array(size));
    this.#start = larger(this.#start, new Int16Array(size));
    this.#asked = larger(this.#asked, new Int16Array(size));
    this.#category = larger(this.#category, new Uint8Array(size));
    this.category = new Uint8Array(size);
    this.#sorted = new Float64Array(size);
    this.columns.start = new Int16Array(size);
    this.columns.asked = new Int16Array(size);
    this.columns.takes = new Uint8Array(size).fill(1);
    this.columns.political = new Uint8Array(size);
    this.placed.start = new Int16Array(size);
    this.placed.minutes = new Int16Array(size);
    this.placed.gaveWay = new Int16Array(size * N);
  }

  readonly #next = new Int32Array(367);
}
