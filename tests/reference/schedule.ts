import type { Rule, Schedule } from '../../src/rulebook/model.ts';
import { allInForce, gradeAt, kindOf } from './calendar.ts';
import type { Case } from './case.ts';
import { yearOf } from './dates.ts';
import type { Graded } from './footing.ts';
import { all, find, unforeseenDays, type Found } from './found.ts';
import { quantity } from './values.ts';
import { instancesOf, touchesYear } from './windows.ts';

/** A date that a schedule gives. */
export interface Dated {
  date: string;
  /** the stretch that a payment for the season covers */
  season: string;
  /** what the date rests on */
  footings: Graded[];
}

/**
 * The dates of a schedule other than a quota's, each once, the first that gives it counting.
 * `anyKind`: with the dates on which it would fall but for the kinds of day that it names.
 */
export const datesOf = (c: Case, rule: Rule, s: Schedule, anyKind = false): Dated[] => {
  const inForce = (date: string): boolean => allInForce([rule, s], date);
  const fits = (date: string): boolean =>
    inForce(date) && (s.on?.includes(kindOf(c, date)) ?? true);
  const passes = anyKind ? inForce : fits;
  const once = new Map<string, Found>();
  for (const found of find(c, rule.id, s, { fits, inForce, anyKind }))
    if (passes(found.date) && !once.has(found.date)) once.set(found.date, found);
  return [...once.values()].map(({ date, season, by, count }) => ({
    date,
    season: `${season.from}..${season.to}`,
    footings: [
      gradeAt(c, s.footing, date),
      ...by.flatMap((footing) => (footing ? [gradeAt(c, footing, date)] : [])),
      ...(count ? quantity(c, count.id, count.year, yearOf(date)).footings : []),
    ],
  }));
};

/** Whether a season of the shown year has nothing unforeseen. */
export const isOnlyPossible = (c: Case, rule: Rule, s: Schedule): boolean =>
  s.kind === 'unforeseen' &&
  instancesOf(c, s.window).some(
    (i) =>
      touchesYear(i, c.year) &&
      unforeseenDays(c, rule.id, s, i).length === 0 &&
      all(i).some((d) => yearOf(d) === c.year && allInForce([rule, s], d)),
  );
