import type { Rule, Schedule } from '../rulebook/model.ts';
import type { Day } from './civil.ts';
import { datesOf } from './dates.ts';
import { both } from './footing.ts';
import type { Occurrence, Quota } from './occurrence.ts';
import { yearIn, type Person } from './person.ts';
import { quotaOf } from './quota.ts';
import type { Values } from './values.ts';
import { spansOf } from './windows.ts';

export interface Found {
  occurrences: Occurrence[];
  quotas: Quota[];
  /** dates of the shown year lost to living away */
  suspended: number;
  stoppedByKind: boolean;
  possible: boolean;
}

const chosenVariant = (
  rule: Rule,
  variants: Readonly<Record<string, string>>,
): string | undefined => variants[rule.id] ?? rule.variants?.[0];

const NOWHERE: ReadonlySet<Day> = new Set();

/** Whether what falls takes hours (or may: its size is not known), and so yields to living away. */
const takesHours = (rule: Rule, schedule: Schedule): boolean =>
  (schedule.length ?? rule.length) !== undefined || rule.money === undefined;

const kept = new WeakMap<Uint8Array, WeakMap<Values, Map<string, Found>>>();

/**
 * What `occurrencesOf` gives, kept for as long as the kinds of the person's days and the values are: of the person it
 * reads no more than these days, the year and which schedules are meant for them. Not to be changed by who gets it.
 */
export function keptOccurrencesOf(
  rule: Rule,
  person: Person,
  values: Values,
  variants: Readonly<Record<string, string>>,
  away: ReadonlySet<Day>,
  matchesWho: (schedule: Schedule) => boolean,
): Found {
  if (away.size > 0 && yieldsTo(rule))
    return occurrencesOf(rule, person, values, variants, away, matchesWho);
  let ofDays = kept.get(person.kinds);
  if (!ofDays) kept.set(person.kinds, (ofDays = new WeakMap<Values, Map<string, Found>>()));
  let known = ofDays.get(values);
  if (!known) ofDays.set(values, (known = new Map<string, Found>()));
  const meant = rule.schedules.map((schedule) => Number(matchesWho(schedule))).join('');
  const key = `${rule.id} ${chosenVariant(rule, variants) ?? ''} ${meant}`;
  let found = known.get(key);
  if (!found) {
    found = occurrencesOf(rule, person, values, variants, away, matchesWho);
    known.set(key, found);
  }
  return found;
}

/** Whether living away takes the place of the duty. */
const yieldsTo = (rule: Rule): boolean => rule.away !== true && rule.category !== 'political';

/** All occurrences of a rule that bear on the shown year, at most one a date: the first schedule that gives a date sets it. */
export function occurrencesOf(
  rule: Rule,
  person: Person,
  values: Values,
  variants: Readonly<Record<string, string>>,
  away: ReadonlySet<Day>,
  matchesWho: (schedule: Schedule) => boolean,
): Found {
  const found: Found = {
    occurrences: [],
    quotas: [],
    suspended: 0,
    stoppedByKind: false,
    possible: false,
  };
  const taken = new Set<Day>();
  const variant = chosenVariant(rule, variants);
  const yields = yieldsTo(rule);

  rule.schedules.forEach((schedule, index) => {
    if (schedule.variant !== undefined && schedule.variant !== variant) return;
    if (!matchesWho(schedule)) return;
    if (schedule.kind === 'quota') {
      for (const span of spansOf(schedule.window, person)) {
        const quota = quotaOf({
          rule,
          schedule,
          index,
          span,
          person,
          values,
          taken,
          away: yields ? away : NOWHERE,
        });
        if (quota) found.quotas.push(quota);
      }
      return;
    }
    const dates = datesOf(rule, schedule, person, values);
    found.stoppedByKind ||= dates.stoppedByKind;
    found.possible ||= dates.possible;
    const length = schedule.length ?? rule.length;
    for (const { day, season, rests } of dates.dated) {
      if (taken.has(day)) continue;
      taken.add(day);
      if (yields && away.has(day) && takesHours(rule, schedule)) {
        if (day >= person.start && day <= person.end) found.suspended++;
        continue;
      }
      const year = yearIn(person, day);
      const drawn = length === undefined ? null : values.minutes(length, year);
      const dated = both(values.footing(rule.applies, year), rests);
      found.occurrences.push({
        rule,
        day,
        season,
        schedule: index,
        quota: null,
        start: (schedule.start ?? rule.start)?.at ?? null,
        asked: drawn ? drawn.value : rule.money ? 0 : null,
        rests: drawn ? both(dated, drawn) : dated,
      });
    }
  });
  return found;
}
