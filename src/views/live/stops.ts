import type { Stretch as Days } from '../../charts/year/data.ts';
import { dataOf } from '../../charts/year/ready.ts';
import { formatDay, yearStart } from '../../engine/civil.ts';
import type { Ledger } from '../../engine/ledger.ts';
import type { Model, Rule } from '../../rulebook/model.ts';
import { linesIn } from './stretch.ts';

/** A pause after the campaigns that end on a day. */
export interface Stop {
  /** index into the year: the last day of the campaigns */
  day: number;
  /** ids, the longest first */
  campaigns: readonly string[];
  /** of the longest, `YYYY-MM-DD`, both ends included */
  from: string;
  to: string;
}

/** The pauses of a year: after each campaign on which some duty of this person hangs. Those that end together share one. */
export function stopsOf(model: Model, ledger: Ledger): Stop[] {
  const { campaigns } = dataOf(ledger, model, null);
  const byEnd = new Map<number, Days[]>();
  for (const one of campaigns) byEnd.set(one.to, [...(byEnd.get(one.to) ?? []), one]);
  const first = yearStart(ledger.year);
  return [...byEnd]
    .sort(([a], [b]) => a - b)
    .map(([day, together]) => {
      const all = together.sort((a, b) => a.from - b.from);
      return {
        day,
        campaigns: all.map(({ id }) => id),
        from: formatDay(first + (all[0]?.from ?? day)),
        to: formatDay(first + day),
      };
    });
}

const hangsOn = (rule: Rule | undefined, campaigns: readonly string[]): boolean =>
  rule?.schedules.some(
    (schedule) =>
      'window' in schedule &&
      'campaign' in schedule.window &&
      campaigns.includes(schedule.window.campaign),
  ) ?? false;

/** The duties to whose sources a stop leads: those of its campaigns first, then the rest of its days, by the hours they took. */
export function dutiesOf(
  model: Model,
  ledger: Ledger,
  { campaigns, from, to }: Stop,
  most = 4,
): { rule: string; minutes: number; claims: readonly string[] }[] {
  const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
  const sums = new Map<string, { rule: string; minutes: number; claims: Set<string> }>();
  for (const { rule, minutes, paid, claims } of linesIn(ledger, from, to)) {
    const sum = sums.get(rule) ?? { rule, minutes: 0, claims: new Set<string>() };
    sums.set(rule, sum);
    sum.minutes += (minutes ?? 0) + paid;
    for (const claim of claims) sum.claims.add(claim);
  }
  const own = (rule: string): number => Number(hangsOn(rules.get(rule), campaigns));
  return [...sums.values()]
    .filter(({ claims }) => claims.size > 0)
    .sort((a, b) => own(b.rule) - own(a.rule) || b.minutes - a.minutes)
    .slice(0, most)
    .map((sum) => ({ ...sum, claims: [...sum.claims] }));
}
