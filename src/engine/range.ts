import type { Model } from '../rulebook/model.ts';
import { burden } from './burden.ts';
import type { Request } from './ledger.ts';
import { simulate } from './simulate.ts';

/** Minutes of `total`: the range and, beside it, the year with every parameter low and with every parameter high. */
export interface Range {
  low: number;
  high: number;
  allLow: number;
  allHigh: number;
}

/**
 * The range of a person's total around its typical value. It is the all-low and the all-high year, and never excludes
 * the typical one. Ways out are chosen at typical values throughout.
 */
export function range(
  model: Model,
  request: Request,
  typical = burden(simulate(model, request)).minutes.total,
): Range {
  const allLow = burden(simulate(model, request, 'low')).minutes.total;
  const allHigh = burden(simulate(model, request, 'high')).minutes.total;
  return { low: Math.min(allLow, typical), high: Math.max(allHigh, typical), allLow, allHigh };
}
