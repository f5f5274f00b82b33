import type { Day } from '../civil.ts';
import { NOTHING, type Part } from './part.ts';
import type { Question, RunValues } from './run-values.ts';

/**
 * A rule that falls only where something unforeseen happens, day by day: hardly two runs give it the same dates, but what
 * it comes to on one is the same in all of them. A part is made for each date alone and put together for each run.
 */
export class Unforeseen {
  readonly #registers: RunValues;
  readonly #make: () => Part;
  readonly #seasons: NonNullable<Question['unforeseen']>[];
  readonly #known = new Map<Day, Part>();

  /**
   * @param seasons one after another
   * @param make the part of the dates that the registers give
   */
  constructor(
    registers: RunValues,
    seasons: NonNullable<Question['unforeseen']>[],
    make: () => Part,
  ) {
    this.#registers = registers;
    this.#seasons = seasons;
    this.#make = make;
  }

  /** The part of the run that the registers hold; `moved` gives that of a date where the person lives away on some. */
  part(moved: (part: Part, day: Day) => Part): Part {
    const parts: Part[] = [];
    for (const { days } of this.#seasons)
      for (const day of days()) {
        const part = moved(this.#of(day), day);
        if (!isEmpty(part)) parts.push(part);
      }
    return parts.length === 0 ? NOTHING : together(parts);
  }

  /** Does something while what is unforeseen happens on a day alone. */
  on<T>(day: Day, run: () => T): T {
    this.#registers.only = day;
    const result = run();
    this.#registers.only = null;
    return result;
  }

  #of(day: Day): Part {
    let part = this.#known.get(day);
    if (!part) this.#known.set(day, (part = this.on(day, this.#make)));
    return part;
  }
}

const isEmpty = ({ halves, paid, term, absences, reviews }: Part): boolean =>
  halves.length + paid.length + absences.length + reviews.length === 0 && term === null;

/** Parts of single dates, in their order, as one. */
function together(parts: readonly Part[]): Part {
  const terms = new Set<string>();
  const [paid, halves, absences, reviews]: [number[], number[], Day[], Day[]] = [[], [], [], []];
  for (const part of parts) {
    for (const half of part.halves) halves.push(half);
    for (const day of part.absences) absences.push(day);
    for (const day of part.reviews) reviews.push(day);
    // The first date of a term pays for the others.
    if (part.term === null || !terms.has(part.term)) for (const one of part.paid) paid.push(one);
    if (part.term !== null) terms.add(part.term);
  }
  return {
    ...NOTHING,
    halves: Int32Array.from(halves),
    paid: Int32Array.from(paid),
    absences,
    reviews,
  };
}
