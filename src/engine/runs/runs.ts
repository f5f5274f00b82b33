import type { Activity, Category, Model, Rule } from '../../rulebook/model.ts';
import { arrangementOf, whyOff } from '../applies.ts';
import { monthEnd } from '../civil.ts';
import { cumulated } from '../columns.ts';
import { CATEGORIES } from '../items.ts';
import type { MoneyKind, Request } from '../ledger.ts';
import { ACTIVITIES } from '../person.ts';
import { planYear, type Plan } from '../plan.ts';
import { compareText } from '../summons.ts';
import { valuesOf } from '../values.ts';
import { AwayInRuns } from './away.ts';
import { Summoned } from './called.ts';
import { Dates } from './dates.ts';
import { Hours } from './hours.ts';
import { Knots } from './knots.ts';
import { NOTHING, type Part } from './part.ts';
import { RuleInRuns, type Setting } from './parts.ts';
import { MONEY, Prices } from './prices.ts';
import { RunValues } from './run-values.ts';
import { finished, type Steps } from '../steps.ts';

/** How many runs, from which seed. */
export interface RunsAsked {
  /** whole, 0 to 4294967295; default 1 */
  seed?: number;
  /** whole, from 1; default 1,000 */
  runs?: number;
  /** also the running total of each run at the end of each day */
  byDay?: boolean;
}

export const DEFAULT_RUNS = 1000;
export const DEFAULT_SEED = 1;

/** The sums of many runs: at index i those of the run `{ seed, run: i }`. Minutes and won, whole. */
export interface Runs extends Record<
  Category | 'paid' | 'total' | 'own' | 'outOfReach',
  Float64Array
> {
  count: number;
  gaveWay: Record<Activity, Float64Array>;
  won: Record<MoneyKind, Float64Array>;
  days: number;
  /** the running total: index run * days + day; null unless it was asked for */
  byDay: Float64Array | null;
}

const columns = <K extends string>(names: readonly K[], count: number): Record<K, Float64Array> =>
  Object.fromEntries(names.map((name) => [name, new Float64Array(count)])) as Record<
    K,
    Float64Array
  >;

/**
 * The sums of many drawn runs of a year, each equal to those of `burden(simulate(model, request, { seed, run }))`,
 * without their ledgers. What does not depend on the draw is made once; a rule is planned anew only where the drawn
 * counts, quantities or chances give it other dates.
 * @throws RangeError for a number of runs that is not whole and above zero, or a rulebook that the validator would refuse
 */
export function runs(model: Model, request: Request, asked: RunsAsked = {}): Runs {
  return finished(runsInSteps(model, request, asked));
}

/**
 * The same, a run at a time, so that whoever asks can pause between them.
 * @param plan of the typical year, where it is at hand
 */
export function* runsInSteps(
  model: Model,
  request: Request,
  { seed = DEFAULT_SEED, runs: count = DEFAULT_RUNS, byDay = false }: RunsAsked = {},
  plan: Plan = planYear(model, request),
): Steps<Runs> {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`the number of runs is whole and above zero, not ${String(count)}`);
  const year = new YearInRuns(model, request, new RunValues(model, seed), plan);
  const sums = sumsFor(count, year.days, byDay);
  for (let run = 0; run < count; run++) {
    year.draw(run);
    year.write(sums, run);
    yield;
  }
  return sums;
}

/** Places for the sums of so many runs. */
export const sumsFor = (count: number, days: number, byDay = false): Runs => ({
  ...columns([...CATEGORIES, 'paid', 'total', 'own', 'outOfReach'], count),
  count,
  gaveWay: columns(ACTIVITIES, count),
  won: columns(MONEY, count),
  days,
  byDay: byDay ? new Float64Array(count * days) : null,
});

/** A person's year, ready to be drawn again and again. */
export class YearInRuns {
  readonly days: number;
  readonly #setting: Setting;
  readonly #stints: RuleInRuns[];
  readonly #others: RuleInRuns[];
  readonly #away: AwayInRuns;
  readonly #summoned: Summoned;
  readonly #knots: Knots;
  readonly #dates: Dates;
  readonly #arrangement: Part['paid'];
  readonly #home: Uint8Array;
  /** of the run at hand */
  #parts: Part[] = [];

  constructor(model: Model, request: Request, registers: RunValues, { person, decided }: Plan) {
    const prices = new Prices(person, registers);
    const hours = new Hours(registers);
    const typical = valuesOf(model, request.attributes.region, 'typical');
    const ids = model.rules.map(({ id }) => id).sort(compareText);
    this.#setting = { person, request, typical, decided, registers, prices, hours, ids };
    const arrangement = arrangementOf(person);
    const on = model.rules.filter(
      (rule) => rule.per !== 'workplace' && !whyOff(rule, person, request, arrangement),
    );
    const inRuns = (keep: (rule: Rule) => boolean): RuleInRuns[] =>
      on
        .filter((rule) => rule.role !== 'summons' && keep(rule))
        .map((rule) => new RuleInRuns(rule, this.#setting));
    this.#stints = inRuns((rule) => rule.away === true);
    this.#others = inRuns((rule) => rule.away !== true);
    this.#away = new AwayInRuns(this.#setting);
    this.#summoned = new Summoned(
      on.filter(({ role }) => role === 'summons'),
      this.#setting,
    );
    this.days = person.end - person.start + 1;
    this.#home = new Uint8Array(this.days);
    const kinds = person.kinds.subarray(person.start - person.first, person.end - person.first + 1);
    const cumulative = cumulated(person.profile);
    this.#knots = new Knots(hours, cumulative);
    this.#dates = new Dates(kinds, cumulative, this.#knots);
    const price = arrangement ? prices.ofArrangement(arrangement.price) : -1;
    this.#arrangement = arrangement
      ? Int32Array.from(MONTHS.flatMap((m) => [monthEnd(person.year, m) - person.start, price]))
      : NOTHING.paid;
  }

  /** Plans and places a run. */
  draw(run: number): void {
    const { registers, prices, hours } = this.#setting;
    registers.draw(run);
    hours.draw();
    const parts = this.#stints.map((rule) => rule.part(null));
    const away = this.#stints.length > 0 ? this.#away.of(parts) : null;
    for (const rule of this.#others) parts.push(rule.part(away));
    prices.draw();
    this.#parts = parts;

    this.#dates.place([...parts, this.#summoned.part(parts)], away?.marks ?? this.#home);
  }

  /** Adds the run up. */
  write(sums: Runs, run: number): void {
    const { given, taken } = this.#knots;
    const byDay = sums.byDay?.subarray(run * this.days, (run + 1) * this.days) ?? null;
    const paid = this.#pay(sums, run, byDay);
    const whole = given[0]! + given[1]! + given[2]!;
    CATEGORIES.forEach((name, c) => (sums[name][run] = given[c]!));
    ACTIVITIES.forEach((name, a) => (sums.gaveWay[name][run] = taken[a]!));
    sums.paid[run] = paid;
    sums.total[run] = whole + paid;
    sums.own[run] = whole - sums.gaveWay.job[run]!;
    sums.outOfReach[run] = this.#dates.outOfReach;
    if (!byDay) return;
    this.#dates.addTo(byDay);
    for (let d = 1; d < this.days; d++) byDay[d]! += byDay[d - 1]!;
  }

  /** Adds up what is paid, and notes the minutes that earn it on their days. */
  #pay(sums: Runs, run: number, byDay: Float64Array | null): number {
    const { prices } = this.#setting;
    const won = [0, 0, 0];
    let paid = 0;
    const payAll = (list: Int32Array): void => {
      for (let i = 0; i < list.length; i += 2) {
        const price = list[i + 1]!;
        won[prices.kind[price]!]! += prices.won[price]!;
        paid += prices.paid[price]!;
        if (byDay) byDay[list[i]!]! += prices.paid[price]!;
      }
    };
    for (const part of this.#parts) payAll(part.paid);
    payAll(this.#arrangement);
    MONEY.forEach((name, k) => (sums.won[name][run] = won[k]!));
    return paid;
  }
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
