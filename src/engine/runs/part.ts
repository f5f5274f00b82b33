import type { Rule } from '../../rulebook/model.ts';
import type { Answered } from '../answers.ts';
import { mondayOf, type Day } from '../civil.ts';
import { CATEGORIES, lengthOf } from '../items.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Found } from '../occurrences.ts';
import { yearIn, type Person } from '../person.ts';
import { bearsOnYear } from '../plan.ts';
import type { Hours } from './hours.ts';
import type { Prices } from './prices.ts';
import type { Registers } from './registers.ts';

/** A line that may take minutes: its place is known, its length is drawn. */
export interface Line {
  /** from the first day of the shown year; -1: the evening before it */
  day: number;
  /** kind of its hours */
  hours: number;
}

/** What a rule comes to wherever the run gives the same dates: all but lengths and money. */
export interface Part {
  lines: Line[];
  /** dates on which something is paid, from the first day of the year, with what */
  paid: { day: number; price: number }[];
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
  lines: [],
  paid: [],
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

/** Keeps of an answered rule what a run needs. */
export function partOf(making: Making): Part {
  const { rule, found, answered, person, prices } = making;
  const part: Part = {
    lines: [],
    paid: [],
    absences: [],
    reviews: rule.role === 'life-review' ? found.occurrences.map(({ day }) => day) : [],
    stays: [],
    falls: [
      ...found.occurrences.map(({ day }) => ({ from: day, to: day })),
      ...found.quotas.map(({ from, due }) => ({ from, to: due })),
    ],
    away: new Map(),
  };
  const absences = new Set<Day>();
  for (const one of answered) {
    const { day } = one.occurrence;
    const line = one.response === 'attend' ? lineOf(one.occurrence, making) : null;
    if (rule.away && one.response === 'attend') part.stays.push({ day, line });
    if (!bearsOnYear(day, person) && !rule.away) continue;
    if (one.response === 'absent') absences.add(mondayOf(day));
    if (line && day >= person.start - 1 && day <= person.end) part.lines.push(line);
    const price = day >= person.start && day <= person.end ? prices.of(one) : -1;
    if (price >= 0) part.paid.push({ day: day - person.start, price });
  }
  part.absences.push(...absences);
  return part;
}
