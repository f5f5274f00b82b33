import type { Model } from '../rulebook/model.ts';
import { burden } from './burden.ts';
import type { Draw, Ledger, Request } from './ledger.ts';
import { planYear, type Plan } from './plan.ts';
import { placedYear } from './simulate.ts';

/** Minutes of `total`: the range and, beside it, the year with every parameter low and with every parameter high. */
export interface Range {
  low: number;
  high: number;
  allLow: number;
  allHigh: number;
}

/** The year and, with the ways out that are taken in it, the years in which every parameter is low, or high. */
export function draws(model: Model, request: Request): Record<'typical' | 'low' | 'high', Ledger> {
  const typical = planYear(model, request);
  const year = (draw: Draw): Ledger => placedYear(planYear(model, request, draw, typical.decided));
  return { typical: placedYear(typical), low: year('low'), high: year('high') };
}

/** The range around a typical total, which it never excludes; minutes. */
export const rangeAround = (typical: number, allLow: number, allHigh: number): Range => ({
  low: Math.min(allLow, typical),
  high: Math.max(allHigh, typical),
  allLow,
  allHigh,
});

/**
 * The range of a person's total around its typical value, where that is known already. It is the all-low and the
 * all-high year, and never excludes the typical one. Ways out are chosen at typical values throughout.
 */
export function range(model: Model, request: Request, typical?: number): Range {
  const plan = planYear(model, request);
  const total = (of: Plan): number => burden(placedYear(of)).minutes.total;
  const at = (draw: Draw): number => total(planYear(model, request, draw, plan.decided));
  return rangeAround(typical ?? total(plan), at('low'), at('high'));
}
