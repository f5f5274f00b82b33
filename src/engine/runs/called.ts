import type { Rule } from '../../rulebook/model.ts';
import { mondayOf, type Day } from '../civil.ts';
import { inForce, yearIn, type Person } from '../person.ts';
import { SATURDAY } from '../summons.ts';
import { halvesOf, NOTHING, type Line, type Part } from './part.ts';
import type { Setting } from './parts.ts';

const WEEK = 7;

/** The summonses that the absences of a run lead to, week by week. */
export class Summoned {
  readonly #person: Person;
  readonly #setting: Setting;
  readonly #rules: readonly Rule[];
  /** Monday of the first week whose absences may lead into the year */
  readonly #first: Day;
  /** by week from the first: 1 with an absence; the first life review, or 0 */
  readonly #absent: Uint8Array;
  readonly #review: Int32Array;

  constructor(rules: readonly Rule[], setting: Setting) {
    const { person } = setting;
    this.#person = person;
    this.#setting = setting;
    this.#rules = rules;
    this.#first = mondayOf(person.start - 1) - WEEK;
    const weeks = (mondayOf(person.end) - this.#first) / WEEK + 1;
    this.#absent = new Uint8Array(weeks);
    this.#review = new Int32Array(weeks);
  }

  /** What they come to. */
  part(parts: readonly Part[]): Part {
    if (this.#rules.length === 0 || !parts.some(({ absences }) => absences.length > 0))
      return NOTHING;
    const lines: Line[] = [];
    this.#gather(parts);
    const { start, end } = this.#person;
    const { registers, hours, ids } = this.#setting;
    for (let w = 0; w + 1 < this.#absent.length; w++) {
      if (this.#absent[w] === 0) continue;
      const saturday = this.#first + (w + 1) * WEEK + SATURDAY;
      const day = this.#review[w + 1]! || saturday;
      if (day < start - 1 || day > end) continue;
      for (const rule of this.#rules) {
        if (!rule.start || rule.length === undefined) continue;
        if (!inForce(day, rule.since, rule.until)) continue;
        const length = registers.register(rule.length, yearIn(this.#person, day));
        const duty = { category: 0, rank: ids.indexOf(rule.id) };
        lines.push({ day: day - start, hours: hours.long(duty, rule.start.at, length) });
      }
    }
    return { ...NOTHING, halves: halvesOf(lines, this.#setting) };
  }

  #gather(parts: readonly Part[]): void {
    this.#absent.fill(0);
    this.#review.fill(0);
    const weekOf = (day: Day): number => Math.floor((day - this.#first) / WEEK);
    for (const { absences, reviews } of parts) {
      for (const monday of absences) {
        const w = weekOf(monday);
        if (w >= 0 && w < this.#absent.length) this.#absent[w] = 1;
      }
      for (const day of reviews) {
        const w = weekOf(day);
        if (w < 0 || w >= this.#review.length) continue;
        if (this.#review[w] === 0 || day < this.#review[w]!) this.#review[w] = day;
      }
    }
  }
}
