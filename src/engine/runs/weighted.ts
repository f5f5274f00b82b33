import type { Model } from '../../rulebook/model.ts';
import { burden } from '../burden.ts';
import type { Request } from '../ledger.ts';
import { around } from '../percentile.ts';
import { planYear } from '../plan.ts';
import { placedYear } from '../simulate.ts';
import { finished, type Steps } from '../steps.ts';
import { runsInSteps, type RunsAsked } from './runs.ts';

/** People of a mixed group who live one year, and how large a part of the group they are, 0 to 1. */
export interface Part {
  request: Request;
  share: number;
}

/** Minutes of one person of the group, in the mean: at typical values, and the 5th to the 95th percentile of the runs. */
export interface Mean {
  typical: number;
  low: number;
  high: number;
}

/**
 * The total of a mixed group, in the mean of its people. Run by run all of them draw from the same keys, so that what
 * is known of none of them does not even itself out between them.
 * @throws RangeError for a number of runs that is not whole and above zero, or a rulebook that the validator would refuse
 */
export const weighted = (model: Model, parts: readonly Part[], asked: RunsAsked = {}): Mean =>
  finished(weightedInSteps(model, parts, asked));

/** The same, a run at a time, so that whoever asks can pause between them. */
export function* weightedInSteps(
  model: Model,
  parts: readonly Part[],
  asked: RunsAsked = {},
): Steps<Mean> {
  let typical = 0;
  let column: Float64Array | undefined;
  for (const { request, share } of parts) {
    const plan = planYear(model, request);
    typical += share * burden(placedYear(plan)).minutes.total;
    const { total } = yield* runsInSteps(model, request, asked, plan);
    const before = column;
    column = total.map((minutes, run) => (before?.[run] ?? 0) + share * minutes);
  }
  if (!column) return { typical, low: typical, high: typical };
  return { typical, ...around(column, typical) };
}
