import type { Basis } from '../rulebook/model.ts';
import type { Result, Results } from './results.ts';
import { compareText } from './summons.ts';

/** What one parameter alone makes of a year, all others at their typical value. */
export interface Matter {
  id: string;
  /** in the shown year and place */
  basis: Basis;
  /** the results with the parameter at its low, and at its high; either may be the greater */
  low: Results;
  high: Results;
}

export interface Matters {
  /** with every parameter at its typical value */
  typical: Results;
  /** the parameters that the person's year reads and that have a range, by id; also those that move nothing */
  each: Matter[];
}

/** How far a parameter alone moves a result from one end of its range to the other. */
export const swing = ({ low, high }: Pick<Matter, 'low' | 'high'>, result: Result): number =>
  Math.abs(high[result] - low[result]);

/** The parameters that move a result, the one that moves it most first. */
export const ranked = (each: readonly Matter[], result: Result): Matter[] =>
  each
    .filter((one) => swing(one, result) > 0)
    .sort((a, b) => swing(b, result) - swing(a, result) || compareText(a.id, b.id));
