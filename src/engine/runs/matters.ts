import type { Basis, Model } from '../../rulebook/model.ts';
import { BASES, gradeOf } from '../footing.ts';
import type { Request } from '../ledger.ts';
import { planYear } from '../plan.ts';
import type { Matter, Matters } from '../ranked.ts';
import type { Results } from '../results.ts';
import { Singles } from './singles.ts';
import { sumsFor, YearInRuns, type Runs } from './runs.ts';
import { compareText } from '../summons.ts';
import { valueIn } from '../values.ts';
import { finished, type Steps } from '../steps.ts';

const resultsAt = (sums: Runs, run: number): Results => {
  const { bribes, levies, dues } = sums.won;
  return {
    total: sums.total[run]!,
    political: sums.political[run]!,
    own: sums.own[run]!,
    won: bribes[run]! + levies[run]! + dues[run]!,
  };
};

/**
 * What each parameter alone does to a person's year, from its low to its high. Ways out are those of the typical year
 * throughout, as in the ranges. A parameter that moves nothing, or that the year does not read, is not there.
 * @throws RangeError for a rulebook that the validator would refuse
 */
export function matters(model: Model, request: Request): Matters {
  return finished(mattersInSteps(model, request));
}

/** The same, a year at a time, so that whoever asks can pause between them. */
export function* mattersInSteps(model: Model, request: Request): Steps<Matters> {
  const values = new Singles(model);
  const year = new YearInRuns(model, request, values, planYear(model, request));
  const sums = sumsFor(1, year.days);
  const results = (): Results => {
    year.draw(0);
    year.write(sums, 0);
    return resultsAt(sums, 0);
  };
  const typical = results();
  const each: Matter[] = [];
  for (const id of values.open.sort(compareText)) {
    const [low, high] = (['low', 'high'] as const).map((end) => {
      values.turn({ id, end });
      return results();
    }) as [Results, Results];
    if (moves(typical, low) || moves(typical, high))
      each.push({ id, basis: basisOf(model, id, request), low, high });
    yield;
  }
  return { typical, each };
}

const moves = (typical: Results, other: Results): boolean =>
  (Object.keys(typical) as (keyof Results)[]).some((name) => typical[name] !== other[name]);

function basisOf(model: Model, id: string, { year, attributes }: Request): Basis {
  const dated = valueIn(model.parameters[id]!, year);
  return BASES[gradeOf(model, dated, year, attributes.region)];
}
