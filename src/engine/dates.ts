import type { Footing, Rule, Schedule } from '../rulebook/model.ts';
import { parseDay, yearOf, type Day } from './civil.ts';
import { gradeOf, weakest, type Grade } from './footing.ts';
import { KINDS, kindOf, type Person } from './person.ts';
import { giveDates } from './schedules.ts';
import type { Values } from './values.ts';
import type { Span } from './windows.ts';

/** A date that a schedule gives, with what it rests on. */
export interface Dated {
  day: Day;
  /** names the instance of the window: a season's price is paid once for it */
  season: number;
  grade: Grade;
  claims: readonly (readonly string[])[];
}

/** What a schedule gives over the three years. */
export interface Dates {
  dated: Dated[];
  /** the kinds of day alone kept a date of the shown year away */
  stoppedByKind: boolean;
  /** an unforeseen duty whose rate gives no date in a typical season */
  possible: boolean;
}

/** What the ways of giving dates work with. */
export interface Scan {
  person: Person;
  values: Values;
  /** in force on that day, and a kind of day that the schedule names */
  fits: (day: Day) => boolean;
  /** adds a date; `rests` names what it rests on beside the schedule itself */
  give: (day: Day, span: Span, rests?: { footing?: Footing; param?: string }) => void;
  notePossible: () => void;
}

/** The first and last day of the three years on which both the rule and the schedule are in force. */
export function forceOf(rule: Rule, schedule: Schedule, person: Person): [since: Day, until: Day] {
  const day = (text: string | undefined, otherwise: Day): Day =>
    text === undefined ? otherwise : parseDay(text);
  return [
    Math.max(person.first, day(rule.since, person.first), day(schedule.since, person.first)),
    Math.min(person.last, day(rule.until, person.last), day(schedule.until, person.last)),
  ];
}

export const seasonOf = (span: Span): number => span.from * 4096 + (span.to - span.from);

/** The dates of one schedule over the three years; quotas are planned elsewhere. */
export function datesOf(rule: Rule, schedule: Schedule, person: Person, values: Values): Dates {
  const { on } = schedule;
  const mask = on ? KINDS.map((kind) => on.includes(kind)) : null;
  const out: Dates = { dated: [], stoppedByKind: false, possible: false };

  const [since, until] = forceOf(rule, schedule, person);

  const fits = (day: Day): boolean => {
    if (day < since || day > until) return false;
    if (mask === null || mask[kindOf(person, day)]) return true;
    if (day >= person.start && day <= person.end) out.stoppedByKind = true;
    return false;
  };

  const give: Scan['give'] = (day, span, { footing = span.footing, param } = {}) => {
    const year = yearOf(day);
    const footings = footing ? [schedule.footing, footing] : [schedule.footing];
    let grade = footings
      .map((f) => gradeOf(person.model, f, year, person.attributes.region))
      .reduce(weakest);
    const claims: (readonly string[])[] = footings.map((f) => f.claims);
    if (param !== undefined) {
      const drawn = values.read(param, year);
      grade = weakest(grade, drawn.grade);
      claims.push(drawn.claims);
    }
    out.dated.push({ day, season: seasonOf(span), grade, claims });
  };

  giveDates(schedule, { person, values, fits, give, notePossible: () => (out.possible = true) });
  return out;
}
