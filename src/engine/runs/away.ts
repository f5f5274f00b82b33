import type { Day } from '../civil.ts';
import { DAY } from '../items.ts';
import type { Person } from '../person.ts';
import type { Hours } from './hours.ts';
import type { Part } from './part.ts';

/** Dates on which the person lives away; the same dates are the same object. */
export interface Away {
  id: number;
  dates: ReadonlySet<Day>;
  /** 1 on those of the shown year */
  marks: Uint8Array;
}

/** Whether any date of a stretch is lived away. */
export function touches(dates: ReadonlySet<Day>, { from, to }: { from: Day; to: Day }): boolean {
  for (let day = from; day <= to; day++) if (dates.has(day)) return true;
  return false;
}

/** The dates away that the attended stints of a run come to. */
export class AwayInRuns {
  readonly #person: Person;
  readonly #hours: Hours;
  readonly #ids = new Map<Part, number>();
  readonly #known = new Map<string, Away>();

  constructor({ person, hours }: { person: Person; hours: Hours }) {
    this.#person = person;
    this.#hours = hours;
  }

  /** Null: at home all year, and the years before and after. */
  of(parts: readonly Part[]): Away | null {
    let key = '';
    for (const part of parts) {
      key += `${String(this.#idOf(part))};`;
      part.stays.forEach((stay, i) => {
        if (this.#overnight(stay)) key += `${String(i)},`;
      });
    }
    let away = this.#known.get(key);
    if (!away) this.#known.set(key, (away = this.#make(this.#known.size, parts)));
    return away.dates.size > 0 ? away : null;
  }

  /** Whether a date away runs over midnight into the next. */
  #overnight({ line }: Part['stays'][number]): boolean {
    if (!line) return false;
    return this.#hours.start[line.hours]! + this.#hours.asked[line.hours]! > DAY;
  }

  #make(id: number, parts: readonly Part[]): Away {
    const { start, end } = this.#person;
    const dates = new Set<Day>();
    for (const stay of parts.flatMap(({ stays }) => stays)) {
      dates.add(stay.day);
      if (this.#overnight(stay)) dates.add(stay.day + 1);
    }
    const marks = new Uint8Array(end - start + 1);
    for (const day of dates) if (day >= start && day <= end) marks[day - start] = 1;
    return { id, dates, marks };
  }

  #idOf(part: Part): number {
    const id = this.#ids.get(part) ?? this.#ids.size;
    this.#ids.set(part, id);
    return id;
  }
}
