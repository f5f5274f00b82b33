import type { Rule, Schedule } from '../../src/rulebook/model.ts';
import { kindOf } from './calendar.ts';
import type { Case } from './case.ts';
import { yearOf } from './dates.ts';
import type { Graded } from './footing.ts';
import { quotasOf, type Quota } from './quota.ts';
import { datesOf, isOnlyPossible } from './schedule.ts';
import { minutesOf } from './values.ts';
import { matches } from './who.ts';

/** One rule falling on the person on one date. */
export interface Occurrence {
  id: string;
  rule: Rule;
  date: string;
  /** index of the schedule that set the date; -1: none did */
  schedule: number;
  /** minutes from midnight; null for money alone */
  start: number | null;
  /** null: size not known; money alone takes 0 */
  length: number | null;
  season: string;
  datesFooting: Graded[];
  lengthFooting: Graded[];
  cites: string[];
}

/** A quota as it falls on the person: trip by trip, and as one demand on the day it is due. */
export interface FallenQuota {
  quota: Quota;
  trips: Occurrence[];
  due: Occurrence;
}

/** What falls of one rule. */
export interface Fallen {
  rule: Rule;
  occurrences: Occurrence[];
  quotas: FallenQuota[];
  /** dates of the shown year on which it did not fall because the person was away */
  suspended: number;
  /** nothing unforeseen in the typical year, in some season of the shown year */
  possible: () => boolean;
  /** it would have had dates in the shown year but for the kinds of day that it names */
  wrongKind: () => boolean;
}

export const idOf = (rule: string, date: string): string => `${rule}@${date}`;

/** Whether a schedule counts: of the chosen variant, and for this person. */
const counts = (c: Case, rule: Rule, s: Schedule): boolean => {
  const variant = c.request.variants?.[rule.id] ?? rule.variants?.[0];
  return (s.variant === undefined || s.variant === variant) && matches(s.who ?? {}, c.person);
};

/** Being away suspends home duties that take hours, or may. */
const isSuspendedAway = (rule: Rule, s: Schedule): boolean =>
  !rule.away &&
  rule.category !== 'political' &&
  (rule.money === undefined || (s.length ?? rule.length) !== undefined || s.kind === 'quota');

const startOf = (rule: Rule, s: Schedule): number | null => (s.start ?? rule.start)?.at ?? null;

const plain = (c: Case, rule: Rule, s: Schedule, index: number): Occurrence[] =>
  datesOf(c, rule, s).map(({ date, season, footings }) => {
    const size = s.length ?? rule.length;
    const length = size === undefined ? null : minutesOf(c, size, yearOf(date));
    const moneyOnly = length === null && rule.money !== undefined;
    return {
      id: idOf(rule.id, date),
      rule,
      date,
      schedule: index,
      start: moneyOnly ? null : startOf(rule, s),
      length: length?.x ?? (moneyOnly ? 0 : null),
      season,
      datesFooting: footings,
      lengthFooting: length?.footings ?? [],
      cites: [],
    };
  });

const quotas = (
  c: Case,
  rule: Rule,
  s: Schedule,
  index: number,
  away: Set<string>,
  taken: Set<string>,
): FallenQuota[] =>
  s.kind !== 'quota'
    ? []
    : quotasOf(c, rule, s, away, taken).map((quota) => {
        const one = (date: string, length: number): Occurrence => ({
          id: idOf(rule.id, date),
          rule,
          date,
          schedule: index,
          start: startOf(rule, s),
          length,
          season: quota.season,
          datesFooting: quota.datesFooting(date),
          lengthFooting: quota.lengthFooting(date),
          cites: [],
        });
        return {
          quota,
          trips: quota.trips.map((t) => one(t.date, t.minutes)),
          due: { ...one(quota.due, quota.total), start: null },
        };
      });

const scheduledYears = (c: Case, date: string): boolean => Math.abs(yearOf(date) - c.year) <= 1;

/** What falls of a rule that is on; `away`: the dates on which home duties do not fall. */
export const fall = (c: Case, rule: Rule, away: Set<string>): Fallen => {
  const active = rule.schedules
    .map((s, index) => [s, index] as const)
    .filter(([s]) => counts(c, rule, s));
  const taken = new Set<string>();
  const fallen: Fallen = {
    rule,
    occurrences: [],
    quotas: [],
    suspended: 0,
    possible: () => active.some(([s]) => isOnlyPossible(c, rule, s)),
    wrongKind: () =>
      active.some(([s]) =>
        datesOf(c, rule, s, true).some(
          ({ date }) => yearOf(date) === c.year && s.on?.includes(kindOf(c, date)) === false,
        ),
      ),
  };
  /** A rule falls at most once a date: the first schedule that gives it sets it. */
  const first = (one: Occurrence): boolean => {
    const isNew = !taken.has(one.date) && scheduledYears(c, one.date);
    taken.add(one.date);
    return isNew;
  };
  for (const [s, index] of active) {
    const suspends = isSuspendedAway(rule, s);
    for (const one of plain(c, rule, s, index).filter(first)) {
      if (!suspends || !away.has(one.date)) fallen.occurrences.push(one);
      else if (yearOf(one.date) === c.year) fallen.suspended += 1;
    }
    const left = suspends ? away : new Set<string>();
    for (const q of quotas(c, rule, s, index, left, taken))
      fallen.quotas.push({ ...q, trips: q.trips.filter((t) => scheduledYears(c, t.date)) });
  }
  return fallen;
};
