import type { Model } from '../rulebook/model.ts';
import { burden } from './burden.ts';
import type { Draw, Ledger, Request } from './ledger.ts';
import { planYear } from './plan.ts';
import { placedYear } from './simulate.ts';

/**
 * The range of a figure around its typical value, which it never excludes: the 5th to the 95th percentile of the runs.
 * Beside it the year with every parameter low and the one with every parameter high.
 */
export interface Range {
  low: number;
  high: number;
  allLow: number;
  allHigh: number;
}

/** A year at typical values and, with the ways out that are taken in it, with every parameter low, and high. */
export interface Years<T> {
  typical: T;
  low: T;
  high: T;
}

export function draws(
  model: Model,
  request: Request,
  plan = planYear(model, request),
): Years<Ledger> {
  const year = (draw: Draw): Ledger => placedYear(planYear(model, request, draw, plan.decided));
  return { typical: placedYear(plan), low: year('low'), high: year('high') };
}

/** A range without runs around a typical value, which it never excludes: the all-low and the all-high year. */
export const rangeAround = (typical: number, allLow: number, allHigh: number): Range => ({
  low: Math.min(allLow, typical),
  high: Math.max(allHigh, typical),
  allLow,
  allHigh,
});

/** The same of a person's total, in minutes. */
export function extremes(model: Model, request: Request): Range {
  const { typical, low, high } = draws(model, request);
  const total = (ledger: Ledger): number => burden(ledger).minutes.total;
  return rangeAround(total(typical), total(low), total(high));
}
