import type { Rule, Schedule } from '../rulebook/model.ts';
import { parseDay, yearOf, type Day } from './civil.ts';
import { both, type Rests } from './footing.ts';
import { KINDS, kindOf, yearIn, type Person } from './person.ts';
import { giveDates, type Scan } from './schedules.ts';
import type { Values } from './values.ts';
import type { Span } from './windows.ts';

/** A date that a schedule gives, with what it rests on. */
export interface Dated {
  day: Day;
  /** names the instance of the window: a season's price is paid once for it */
  season: number;
  rests: Rests;
}

/** What a schedule gives. */
export interface Dates {
  dated: Dated[];
  /** the kinds of day alone kept a date of the shown year away */
  stoppedByKind: boolean;
  /** an unforeseen duty that falls on no date of a season: of a typical one, or of the run's */
  possible: boolean;
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

/** Weeks before the year whose absences may lead to a summons in it. */
const FORTNIGHT = 14;
const WEEK = 7;

/**
 * The days whose occurrences bear on the shown year: those of the last weeks before it for a summons, those of the
 * year before where a term may have been paid for then, those of the next for what keeps a person away, and its first
 * week for a review that draws a summons out of the year.
 */
export function bearingOf(rule: Rule, person: Person): [from: Day, to: Day] {
  const termed = rule.exemptions.some((e) => e.term !== 'occurrence' && e.term !== 'day');
  if (rule.away) return [person.first, person.last];
  const from = termed ? person.first : person.start - FORTNIGHT;
  return [from, rule.role === 'life-review' ? person.end + WEEK : person.end];
}

export const seasonOf = (span: Span): number => span.from * 4096 + (span.to - span.from);

/** The dates of one schedule that bear on the shown year; quotas are planned elsewhere. */
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

  const [from, to] = bearingOf(rule, person);
  const give: Scan['give'] = (day, span, { footing = span.footing, param } = {}) => {
    if (day < from || day > to) return;
    const year = yearIn(person, day);
    let rests = values.footing(schedule.footing, year);
    if (footing) rests = both(rests, values.footing(footing, year));
    if (param !== undefined) rests = both(rests, values.elsewhere(param, yearOf(span.from), year));
    out.dated.push({ day, season: seasonOf(span), rests });
  };

  const notePossible: Scan['notePossible'] = ({ from, to }) => {
    out.possible ||= Math.max(from, since, person.start) <= Math.min(to, until, person.end);
  };

  giveDates(schedule, { person, values, rule: rule.id, from, to, fits, give, notePossible });
  return out;
}
