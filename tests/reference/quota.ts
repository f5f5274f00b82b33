import type { Rule, Schedule } from '../../src/rulebook/model.ts';
import { allInForce, gradeAt, kindOf } from './calendar.ts';
import type { Case } from './case.ts';
import { datesBetween, yearOf } from './dates.ts';
import type { Graded } from './footing.ts';
import { halfUp, middles } from './round.ts';
import { minutesOf, quantity } from './values.ts';
import { instancesOf, type Instance } from './windows.ts';

export type QuotaSchedule = Extract<Schedule, { kind: 'quota' }>;

/** A quantity demanded within one period. */
export interface Quota {
  from: string;
  /** the last day of the period on which the demand is in force: when it is due */
  due: string;
  /** minutes that the whole of it takes */
  total: number;
  amount: number;
  trips: { date: string; minutes: number }[];
  season: string;
  datesFooting: (date: string) => Graded[];
  lengthFooting: (date: string) => Graded[];
  amountFooting: (date: string) => Graded[];
}

const quotaOf = (
  c: Case,
  rule: Rule,
  s: QuotaSchedule,
  instance: Instance,
  closed: (date: string) => boolean,
): Quota[] => {
  const year = yearOf(instance.from);
  const valid = datesBetween(instance.from, instance.to).filter((d) => allInForce([rule, s], d));
  const due = valid.at(-1);
  const amount = quantity(c, s.amount, year).x;
  const total = halfUp(amount * quantity(c, s.hoursPerUnit, year).x * 60);
  if (due === undefined || total === 0) return [];
  const trip = minutesOf(c, s.trip, year).x;
  const n = Math.ceil(total / trip);
  const free = valid.filter((d) => !closed(d));
  const isRest = (d: string): boolean => ['rest', 'holiday', 'farm-rest'].includes(kindOf(c, d));
  const rest = free.filter(isRest);
  const other = free.filter((d) => !isRest(d));
  const picked =
    n <= rest.length ? middles(rest, n) : [...rest, ...middles(other, n - rest.length)].sort();
  const footing =
    (...ids: string[]) =>
    (date: string): Graded[] =>
      ids.flatMap((id) => quantity(c, id, year, yearOf(date)).footings);
  return [
    {
      from: instance.from,
      due,
      total,
      amount,
      trips: picked.map((date, k) => ({ date, minutes: Math.min(trip, total - k * trip) })),
      season: `${instance.from}..${instance.to}`,
      datesFooting: (date) => [
        gradeAt(c, s.footing, date),
        ...(instance.footing ? [gradeAt(c, instance.footing, date)] : []),
      ],
      lengthFooting: footing(s.amount, s.hoursPerUnit, s.trip),
      amountFooting: footing(s.amount),
    },
  ];
};

/** The quotas of a schedule; the trips leave out the dates away, and those that the rule has already. */
export const quotasOf = (
  c: Case,
  rule: Rule,
  s: QuotaSchedule,
  away: Set<string>,
  taken: Set<string>,
): Quota[] =>
  instancesOf(c, s.window).flatMap((instance) => {
    const quotas = quotaOf(c, rule, s, instance, (d) => away.has(d) || taken.has(d));
    for (const quota of quotas) for (const trip of quota.trips) taken.add(trip.date);
    return quotas;
  });
