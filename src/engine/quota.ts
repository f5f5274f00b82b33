import type { Rule } from '../rulebook/model.ts';
import type { Day } from './civil.ts';
import { forceOf, seasonOf } from './dates.ts';
import { both } from './footing.ts';
import type { Occurrence, Quota } from './occurrence.ts';
import { isFree, kindOf, yearIn, type Person } from './person.ts';
import type { QuotaSchedule, Values } from './values.ts';
import { middles, type Span } from './windows.ts';

interface Demand {
  rule: Rule;
  schedule: QuotaSchedule;
  /** of the schedule */
  index: number;
  span: Span;
  person: Person;
  values: Values;
  /** dates that other occurrences of the rule hold; the trips are added */
  taken: Set<Day>;
  away: ReadonlySet<Day>;
}

/**
 * A quota of one period: amount x hours per unit, in trips, the last one shorter. The trips take the middles of equal
 * parts of the period's rest days and holidays, and what does not fit there those of its other days.
 */
export function quotaOf(demand: Demand): Quota | null {
  const { rule, schedule, span, person, values, taken } = demand;
  const [since, until] = forceOf(rule, schedule, person);
  const due = Math.min(span.to, until);
  const year = yearIn(person, span.from);
  const amount = values.read(schedule.amount, year);
  const { minutes, trip, count } = values.trips(schedule, year);
  if (count === 0 || due < Math.max(span.from, since)) return null;

  const days = tripDays(demand, count, Math.max(span.from, since), due);
  const occurrence = (day: Day, asked: number, start: number | null): Occurrence => {
    const on = yearIn(person, day);
    let rests = both(values.footing(rule.applies, on), values.footing(schedule.footing, on));
    if (span.footing) rests = both(rests, values.footing(span.footing, on));
    for (const id of [schedule.amount, schedule.hoursPerUnit, schedule.trip])
      rests = both(rests, values.elsewhere(id, year, on));
    return {
      rule,
      day,
      asked,
      start,
      rests,
      schedule: demand.index,
      season: seasonOf(span),
      quota: null,
    };
  };
  const start = (schedule.start ?? rule.start)?.at ?? null;
  const whole = occurrence(due, minutes, null);
  const bought = {
    ...amount,
    ...values.elsewhere(schedule.amount, year, yearIn(person, due)),
  };
  const quota: Quota = { from: span.from, due, minutes, amount: bought, whole, trips: [] };
  whole.quota = quota;
  quota.trips = days.map((day, k) => {
    taken.add(day);
    return { ...occurrence(day, Math.min(trip, minutes - k * trip), start), quota };
  });
  return quota;
}

function tripDays({ person, taken, away }: Demand, n: number, from: Day, to: Day): Day[] {
  const free: Day[] = [];
  const others: Day[] = [];
  for (let day = from; day <= to; day++) {
    if (away.has(day) || taken.has(day)) continue;
    (isFree(kindOf(person, day)) ? free : others).push(day);
  }
  const pick = (list: Day[], count: number): Day[] =>
    middles(count, list.length).map((i) => list[i] ?? from);
  return [...pick(free, n), ...pick(others, Math.max(0, n - free.length))].sort((a, b) => a - b);
}
