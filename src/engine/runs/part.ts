import type { Rule } from '../../rulebook/model.ts';
import { termPaid, type Answered } from '../answers.ts';
import { mondayOf, type Day } from '../civil.ts';
import { CATEGORIES, lengthOf } from '../items.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Found } from '../occurrences.ts';
import { yearIn, type Person } from '../person.ts';
import { bearsOnYear } from '../plan.ts';
import type { Hours } from './hours.ts';
import { HOURS, oneMark, otherMark } from './marks.ts';
import type { Prices } from './prices.ts';
import type { Registers } from './registers.ts';

/** A line that may take minutes: its place is known, its length is drawn. */
export interface Line {
  /** from the first day of the shown year; -1: the evening before it */
  day: number;
  /** kind of its hours */
  hours: number;
}

/** Numbers that stand for one half on one date. */
export const HALF = 4;

/** What a rule comes to wherever the run gives the same dates: all but lengths and money. */
export interface Part {
  /**
   * By fours: a date of the shown year, counted from its first; a half, 2k of the hours k until midnight, 2k + 1 what
   * runs past it; and the two marks of the half.
   */
  halves: Int32Array;
  /** dates on which something is paid, from the first day of the year, each with its price */
  paid: Int32Array;
  /** the term that the first of several dates pays for, where the part is of a single one */
  term: string | null;
  /** Mondays of the weeks with an absence */
  absences: Day[];
  /** dates of a life review */
  reviews: Day[];
  /** attended dates, of the three years, of a rule that takes the person away */
  stays: { day: Day; line: Line | null }[];
  /** the dates on which it may fall; a quota may on any of its period */
  falls: { from: Day; to: Day }[];
  /** the same where the person lives away on some of its dates, by what is away */
  away: Map<number, Part>;
}

/** A part on no date. */
export const NOTHING: Part = {
  halves: new Int32Array(0),
  paid: new Int32Array(0),
  term: null,
  absences: [],
  reviews: [],
  stays: [],
  falls: [],
  away: new Map(),
};

interface Making {
  rule: Rule;
  rank: number;
  found: Found;
  answered: Answered[];
  person: Person;
  registers: Registers;
  prices: Prices;
  hours: Hours;
}

/** Where the minutes of an answered occurrence come from, or null if it takes none in any run. */
function lineOf(occurrence: Occurrence, making: Making): Line | null {
  const { rule, rank, person, registers, hours } = making;
  const { day, start, quota, schedule: index } = occurrence;
  const at = day - person.start;
  if (start === null) return null;
  const duty = { category: CATEGORIES.indexOf(rule.category), rank };
  const schedule = rule.schedules[index];
  if (quota && schedule?.kind === 'quota') {
    const trip = quota.trips.indexOf(occurrence);
    const year = yearIn(person, quota.from);
    return { day: at, hours: hours.trip(duty, start, { schedule, year, trip }) };
  }
  const length = lengthOf(rule, index);
  if (length === undefined) return null;
  const register = registers.register(length, yearIn(person, day));
  return { day: at, hours: hours.long(duty, start, register) };
}

/** The halves of lines that lie in the shown year. */
export function halvesOf(
  lines: readonly Line[],
  { person, hours }: Pick<Making, 'person' | 'hours'>,
): Int32Array {
  const days = person.end - person.start + 1;
  const halves: number[] = [];
  const put = (day: number, half: number): void => {
    halves.push(day, half, oneMark(HOURS + half), otherMark(HOURS + half));
  };
  for (const { day, hours: k } of lines) {
    if (day >= 0 && day < days) put(day, 2 * k);
    if (day >= -1 && day + 1 < days && hours.late(k)) put(day + 1, 2 * k + 1);
  }
  return Int32Array.from(halves);
}

/** Keeps of an answered rule what a run needs. */
export function partOf(making: Making): Part {
  const { rule, found, answered, person, prices } = making;
  const part: Part = {
    halves: NOTHING.halves,
    paid: NOTHING.paid,
    term: answered.length === 1 ? termPaid(answered[0]!) : null,
    absences: [],
    reviews: rule.role === 'life-review' ? found.occurrences.map(({ day }) => day) : [],
    stays: [],
    falls: [
      ...found.occurrences.map(({ day }) => ({ from: day, to: day })),
      ...found.quotas.map(({ from, due }) => ({ from, to: due })),
    ],
    away: new Map(),
  };
  const lines: Line[] = [];
  const paid: number[] = [];
  const absences = new Set<Day>();
  for (const one of answered) {
    const { day } = one.occurrence;
    const line = one.response === 'attend' ? lineOf(one.occurrence, making) : null;
    if (rule.away && one.response === 'attend') part.stays.push({ day, line });
    if (!bearsOnYear(day, person) && !rule.away) continue;
    if (one.response === 'absent') absences.add(mondayOf(day));
    if (line) lines.push(line);
    const price = day >= person.start && day <= person.end ? prices.of(one) : -1;
    if (price >= 0) paid.push(day - person.start, price);
  }
  part.halves = halvesOf(lines, making);
  part.paid = Int32Array.from(paid);
  part.absences.push(...absences);
  return part;
}
