import type { Activity, Model } from '../../rulebook/model.ts';
import { burden } from '../burden.ts';
import { monthEnd, yearStart } from '../civil.ts';
import type { Burden, Ledger, Request } from '../ledger.ts';
import { around, LOWEST, nearestRank } from '../percentile.ts';
import { ACTIVITIES } from '../person.ts';
import { planYear } from '../plan.ts';
import { running } from '../running.ts';
import { placedYear } from '../simulate.ts';
import { finished, type Steps } from '../steps.ts';
import { valueIn } from '../values.ts';
import { Registers } from './registers.ts';
import { DEFAULT_RUNS, DEFAULT_SEED, runsInSteps, type Runs, type RunsAsked } from './runs.ts';

/** One side of a comparison. */
export interface Side {
  model: Model;
  request: Request;
}

/** The first side less the second, or one side alone, or both added up: at typical values, and the 5th to the 95th percentile of the runs, which hold it. */
export interface Difference {
  typical: number;
  low: number;
  high: number;
}

const MINUTES = ['political', 'labour', 'material', 'paid', 'total', 'own'] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAYS_OF_WEEK = 7;

/** How two years differ, figure by figure. */
export interface Differences {
  seed: number;
  runs: number;
  minutes: Record<(typeof MINUTES)[number], Difference>;
  /** what each side comes to by itself: minutes called for */
  totals: Record<'first' | 'second', Difference>;
  /** what both come to together, run by run: minutes called for */
  together: Difference;
  gaveWay: Record<Activity, Difference>;
  /** minutes by month, those worked to pay included; January first */
  months: Difference[];
  /** minutes a week */
  week: Difference;
  /** of the share of the person's own waking time, as a fraction */
  share: Difference;
  won: Difference;
  /** kilograms of rice at the price of each side's year; null where the rulebook prices no rice */
  rice: Difference | null;
}

/** What one year comes to in the runs, each column beside its typical value. */
interface Measured {
  typical: number;
  column: Float64Array;
}

/**
 * How two years differ in paired runs: run by run both sides draw from the same keys, so that what neither side knows
 * does not count as a difference between them. Identical sides differ by zero, and swapping them negates every figure.
 * @throws RangeError for a number of runs that is not whole and above zero, or a rulebook that the validator would refuse
 */
export const differences = (first: Side, second: Side, asked: RunsAsked = {}): Differences =>
  finished(differencesInSteps(first, second, asked));

/** The same, a run at a time, so that whoever asks can pause between them. */
export function* differencesInSteps(
  first: Side,
  second: Side,
  asked: RunsAsked = {},
): Steps<Differences> {
  const one = yield* measured(first, asked);
  const two = yield* measured(second, asked);
  const each = <K extends string>(
    a: Record<K, Measured>,
    b: Record<K, Measured>,
  ): Record<K, Difference> =>
    Object.fromEntries(
      (Object.keys(a) as K[]).map((name) => [name, between(a[name], b[name])]),
    ) as Record<K, Difference>;
  return {
    seed: asked.seed ?? DEFAULT_SEED,
    runs: asked.runs ?? DEFAULT_RUNS,
    minutes: each(one.minutes, two.minutes),
    totals: { first: alone(one.minutes.total), second: alone(two.minutes.total) },
    together: alone(added(one.minutes.total, two.minutes.total)),
    gaveWay: each(one.gaveWay, two.gaveWay),
    months: one.months.map((month, i) => between(month, two.months[i]!)),
    week: between(one.week, two.week),
    share: between(one.share, two.share),
    won: between(one.won, two.won),
    rice: one.rice && two.rice && between(one.rice, two.rice),
  };
}

const alone = ({ typical, column }: Measured): Difference => ({
  typical,
  ...around(column.slice(), typical),
});

const added = (a: Measured, b: Measured): Measured => ({
  typical: a.typical + b.typical,
  column: a.column.map((value, run) => value + b.column[run]!),
});

function between(a: Measured, b: Measured): Difference {
  const typical = a.typical - b.typical;
  const gaps = a.column.map((value, run) => value - b.column[run]!);
  const low = nearestRank(gaps, LOWEST);
  // Ranked from the other end, so that swapping the sides turns one end into the other.
  const high = -nearestRank(
    gaps.map((gap) => -gap),
    LOWEST,
  );
  // Adding zero turns a negative zero into zero.
  return {
    typical: typical + 0,
    low: Math.min(low, typical) + 0,
    high: Math.max(high, typical) + 0,
  };
}

interface YearMeasured {
  minutes: Record<(typeof MINUTES)[number], Measured>;
  gaveWay: Record<Activity, Measured>;
  months: Measured[];
  week: Measured;
  share: Measured;
  won: Measured;
  rice: Measured | null;
}

function* measured({ model, request }: Side, asked: RunsAsked): Steps<YearMeasured> {
  const plan = planYear(model, request);
  const ledger = placedYear(plan);
  const sums = burden(ledger);
  const many = yield* runsInSteps(model, request, { ...asked, byDay: true }, plan);
  const { minutes, gaveWay, shareOfOwnTime } = sums;
  const weekly = (value: number): number => (value * DAYS_OF_WEEK) / many.days;
  const awake = many.days * 1440 - ledger.profileMinutes.sleep - ledger.profileMinutes.job;
  const won = {
    typical: sums.won.total,
    column: many.won.bribes.map(
      (bribes, run) => bribes + many.won.levies[run]! + many.won.dues[run]!,
    ),
  };
  return {
    minutes: named(MINUTES, (name) => ({ typical: minutes[name], column: many[name] })),
    gaveWay: named(ACTIVITIES, (name) => ({ typical: gaveWay[name], column: many.gaveWay[name] })),
    months: monthsOf(ledger, many),
    week: { typical: weekly(minutes.total), column: many.total.map(weekly) },
    share: {
      typical: shareOfOwnTime,
      column: many.own.map((own, run) =>
        awake > 0 ? (own - many.gaveWay.sleep[run]! + many.paid[run]!) / awake : 0,
      ),
    },
    won,
    rice: riceOf(won, model, request, asked),
  };
}

const named = <K extends string>(
  names: readonly K[],
  measure: (name: K) => Measured,
): Record<K, Measured> =>
  Object.fromEntries(names.map((name) => [name, measure(name)])) as Record<K, Measured>;

/** What a year comes to month by month, from the running totals. */
function monthsOf(ledger: Ledger, { count, days, byDay }: Runs): Measured[] {
  const { total } = running(ledger);
  const first = yearStart(ledger.year);
  const ends = MONTHS.map((month) => monthEnd(ledger.year, month) - first);
  return ends.map((end, i) => {
    const before = ends[i - 1];
    const of = (at: (day: number) => number): number =>
      at(end) - (before === undefined ? 0 : at(before));
    const column = new Float64Array(count);
    for (let run = 0; run < count; run++) column[run] = of((day) => byDay![run * days + day]!);
    return { typical: of((day) => total[day] ?? 0), column };
  });
}

/** Won as rice at the price of the year; the price of each run is that run's own. */
function riceOf(
  { typical, column }: Measured,
  model: Model,
  { year }: Request,
  { seed = DEFAULT_SEED }: RunsAsked,
): Measured | null {
  const price = model.money['kg-rice'];
  const parameter = price === undefined ? undefined : model.parameters[price];
  if (price === undefined || !parameter) return null;
  const registers = new Registers(model, seed);
  const register = registers.register(price, year);
  return {
    typical: inRice(typical, valueIn(parameter, year).typical),
    column: column.map((won, run) => {
      registers.draw(run);
      return inRice(won, registers.number[register]!);
    }),
  };
}

const inRice = (won: number, price: number): number => (price > 0 ? won / price : 0);

/** The kilograms of rice that the money of a year would have bought at that year's price; null where rice has none. */
export function riceFor(model: Model, year: number, { won }: Pick<Burden, 'won'>): number | null {
  const price = model.money['kg-rice'];
  const parameter = price === undefined ? undefined : model.parameters[price];
  return parameter ? inRice(won.total, valueIn(parameter, year).typical) : null;
}
