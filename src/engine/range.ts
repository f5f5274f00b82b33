import type { Activity, Model } from '../rulebook/model.ts';
import { burden } from './burden.ts';
import { draws, type Range, type Years } from './extremes.ts';
import type { Burden, Ledger, Request } from './ledger.ts';
import { around } from './percentile.ts';
import { planYear } from './plan.ts';
import { running } from './running.ts';
import { placedYear } from './simulate.ts';
import { DEFAULT_SEED, runsInSteps, type Runs, type RunsAsked } from './runs/runs.ts';
import { finished, type Steps } from './steps.ts';

/**
 * The range of each figure of a burden; minutes, won, and the share as a fraction. `given` is the sum of the three
 * categories, `ownWithPaid` what is said to come out of the person's own time.
 */
export interface Ranges {
  seed: number;
  runs: number;
  minutes: Record<(typeof MINUTES)[number] | 'given' | 'ownWithPaid', Range>;
  gaveWay: Record<Activity, Range>;
  won: Record<keyof Burden['won'], Range>;
  shareOfOwnTime: Range;
  /** of the running total at the end of each day; null unless it was asked for */
  byDay: { low: number[]; high: number[] } | null;
}

/** What the runs give for a figure, widened to hold its typical value. */
function rangeOf(column: Float64Array, { typical, low, high }: Years<number>): Range {
  return { ...around(column.slice(), typical), allLow: low, allHigh: high };
}

/** The range of a person's `total`, in minutes. Ways out are chosen at typical values throughout. */
export const range = (model: Model, request: Request, asked: RunsAsked = {}): Range =>
  ranges(model, request, { ...asked, byDay: false }).minutes.total;

/**
 * The range of every figure of a person's year; of the same rulebook, request, seed and number of runs the same ranges.
 * @throws RangeError for a number of runs that is not whole and above zero, or a rulebook that the validator would refuse
 */
export function ranges(model: Model, request: Request, asked: RunsAsked = {}): Ranges {
  return finished(rangesInSteps(model, request, asked));
}

/**
 * A year with the range of its total alone, in minutes: the all-low and the all-high year are not made for it. A run at
 * a time, so that whoever asks can pause between them.
 */
export function* totalInSteps(
  model: Model,
  request: Request,
): Steps<{ ledger: Ledger; sums: Burden; low: number; high: number }> {
  const plan = planYear(model, request);
  const ledger = placedYear(plan);
  const sums = burden(ledger);
  const { total } = yield* runsInSteps(model, request, {}, plan);
  return { ledger, sums, ...around(total, sums.minutes.total) };
}

/** The same of every figure, a run at a time. */
export function* rangesInSteps(
  model: Model,
  request: Request,
  asked: RunsAsked = {},
): Steps<Ranges> {
  const plan = planYear(model, request);
  const ledgers = draws(model, request, plan);
  const many = yield* runsInSteps(model, request, asked, plan);
  return rangesOf(many, ledgers, asked.seed ?? DEFAULT_SEED);
}

function rangesOf(many: Runs, ledgers: Years<Ledger>, seed: number): Ranges {
  const { typical, low, high } = ledgers;
  const sums = { typical: burden(typical), low: burden(low), high: burden(high) };
  const figure = (read: (sum: Burden) => number, column: Float64Array): Range =>
    rangeOf(column, { typical: read(sums.typical), low: read(sums.low), high: read(sums.high) });
  const each = <K extends string>(
    names: readonly K[],
    read: (sum: Burden) => Record<K, number>,
    columns: Record<K, Float64Array>,
  ): Record<K, Range> =>
    Object.fromEntries(
      names.map((name) => [name, figure((sum) => read(sum)[name], columns[name])]),
    ) as Record<K, Range>;
  const { won, gaveWay } = many;
  const wonInAll = won.bribes.map((bribes, i) => bribes + at(won.levies, i) + at(won.dues, i));
  const { sleep, job } = typical.profileMinutes;
  const awake = typical.dayKinds.length * 1440 - sleep - job;
  const share = many.own.map((own, i) =>
    awake > 0 ? (own - at(gaveWay.sleep, i) + at(many.paid, i)) / awake : 0,
  );
  return {
    seed,
    runs: many.count,
    minutes: {
      ...each(MINUTES, (sum) => sum.minutes, many),
      given: figure(
        ({ minutes }) => minutes.total - minutes.paid,
        many.total.map((total, i) => total - at(many.paid, i)),
      ),
      ownWithPaid: figure(
        ({ minutes }) => minutes.own + minutes.paid,
        many.own.map((own, i) => own + at(many.paid, i)),
      ),
    },
    gaveWay: each(GAVE_WAY, (sum) => sum.gaveWay, gaveWay),
    won: each(WON, (sum) => sum.won, { ...won, total: wonInAll }),
    shareOfOwnTime: figure((sum) => sum.shareOfOwnTime, share),
    byDay: many.byDay && bandOf(many, many.byDay, running(typical).total),
  };
}

const MINUTES = ['political', 'labour', 'material', 'paid', 'total', 'own', 'outOfReach'] as const;
const GAVE_WAY = ['sleep', 'job', 'livelihood', 'household', 'rest'] as const;
const WON = ['bribes', 'levies', 'dues', 'total'] as const;

const at = (column: Float64Array, i: number): number => column[i] ?? 0;

/** The range of the running total at the end of each day, around the typical one. */
function bandOf(
  { count, days }: Runs,
  byDay: Float64Array,
  typical: readonly number[],
): { low: number[]; high: number[] } {
  const column = new Float64Array(count);
  const band: { low: number[]; high: number[] } = { low: [], high: [] };
  for (let day = 0; day < days; day++) {
    for (let run = 0; run < count; run++) column[run] = at(byDay, run * days + day);
    const { low, high } = around(column, typical[day] ?? 0);
    band.low.push(low);
    band.high.push(high);
  }
  return band;
}
