import {
  burden,
  draws,
  rangeAround,
  running,
  simulate,
  type Burden,
  type Ledger,
  type Request,
} from '../engine/index.ts';
import type { Model } from '../rulebook/model.ts';

/** Minutes called for up to the end of each day, when every parameter is low, and when every one is high. */
export interface Bounds {
  low: readonly number[];
  high: readonly number[];
}

/** One position's year, added up; minutes. */
export interface Other {
  position: string;
  minutes: Burden['minutes'];
  basis: Burden['basis'];
  low: number;
  high: number;
}

export const boundsOf = ({ low, high }: { low: Ledger; high: Ledger }): Bounds => ({
  low: running(low).total,
  high: running(high).total,
});

function* bounds(model: Model, request: Request): Generator<Bounds> {
  yield boundsOf(draws(model, request));
}

/** The same year for several positions, one at a time, so that whoever asks can pause between them. */
function* others(model: Model, requests: Readonly<Record<string, Request>>): Generator<Other> {
  for (const [position, request] of Object.entries(requests)) {
    const { typical, low, high } = draws(model, request);
    const { minutes, basis } = burden(typical);
    const total = (ledger: Ledger): number => burden(ledger).minutes.total;
    const around = rangeAround(minutes.total, total(low), total(high));
    yield { position, minutes, basis, low: around.low, high: around.high };
  }
}

/** The total of several years; minutes. */
function* totals(
  model: Model,
  requests: Readonly<Record<string, Request>>,
): Generator<[name: string, total: number]> {
  for (const [name, request] of Object.entries(requests))
    yield [name, burden(simulate(model, request)).minutes.total];
}

/** What may be computed in the background: each job makes its rows one by one. */
export const JOBS = { bounds, others, totals };
export type Job = keyof typeof JOBS;
export type Asked<J extends Job> = Parameters<(typeof JOBS)[J]>[1];
export type Row<J extends Job> =
  ReturnType<(typeof JOBS)[J]> extends Generator<infer R> ? R : never;

/** The rows of a job, as they come. */
export const rowsOf = <J extends Job>(model: Model, job: J, asked: Asked<J>): Generator<Row<J>> =>
  (JOBS[job] as (model: Model, asked: Asked<J>) => Generator<Row<J>>)(model, asked);
