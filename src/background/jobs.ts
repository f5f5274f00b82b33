import {
  differencesInSteps,
  mattersInSteps,
  rangesInSteps,
  totalInSteps,
  weightedInSteps,
  type Differences,
  type Mean,
  type Part,
  type Ranges,
} from '../engine/drawn.ts';
import { burden, simulate, type Burden, type Request } from '../engine/index.ts';
import type { Matters } from '../engine/ranked.ts';
import type { Model } from '../rulebook/model.ts';

/** One position's year, added up; minutes. */
export interface Other {
  position: string;
  minutes: Burden['minutes'];
  basis: Burden['basis'];
  /** of the total */
  low: number;
  high: number;
  /** how many claims its lines rest on */
  claims: number;
}

/** The ranges of a year, with the band of its running total. */
function* ranges(model: Model, request: Request): Generator<Ranges | undefined> {
  yield yield* rangesInSteps(model, request, { byDay: true });
}

/** The same year for several positions. */
function* others(
  model: Model,
  requests: Readonly<Record<string, Request>>,
): Generator<Other | undefined> {
  for (const [position, request] of Object.entries(requests)) {
    const { ledger, sums, low, high } = yield* totalInSteps(model, request);
    const { minutes, basis } = sums;
    const claims = new Set(ledger.lines.flatMap((line) => line.claims)).size;
    yield { position, minutes, basis, low, high, claims };
  }
}

/** The total of several years; minutes. */
function* totals(
  model: Model,
  requests: Readonly<Record<string, Request>>,
): Generator<[name: string, total: number] | undefined> {
  for (const [name, request] of Object.entries(requests))
    yield [name, burden(simulate(model, request)).minutes.total];
}

/** What each parameter alone does to a year. */
function* matters(model: Model, request: Request): Generator<Matters | undefined> {
  yield yield* mattersInSteps(model, request);
}

/** How two years differ; the second may be of another rulebook. */
function* differences(
  model: Model,
  [first, second, other = model]: readonly [Request, Request, Model?],
): Generator<Differences | undefined> {
  yield yield* differencesInSteps({ model, request: first }, { model: other, request: second });
}

/** What one person of a mixed group is called on for, in the mean. */
function* means(model: Model, parts: readonly Part[]): Generator<Mean | undefined> {
  yield yield* weightedInSteps(model, parts);
}

/** What may be computed in the background: each job makes its rows one by one; where it yields undefined it only gives way. */
const JOBS = { ranges, others, totals, matters, differences, means };
export type Job = keyof typeof JOBS;
export type Asked<J extends Job> = Parameters<(typeof JOBS)[J]>[1];
export type Row<J extends Job> =
  ReturnType<(typeof JOBS)[J]> extends Generator<infer R> ? Exclude<R, undefined> : never;

/** The rows of a job, as they come; undefined where it pauses. */
export const rowsOf = <J extends Job>(
  model: Model,
  job: J,
  asked: Asked<J>,
): Generator<Row<J> | undefined> =>
  (JOBS[job] as (model: Model, asked: Asked<J>) => Generator<Row<J> | undefined>)(model, asked);
