/** Drawn runs and the ranges they give: apart from the rest of the engine, since no first picture waits for them. */
export { range, ranges, rangesInSteps, totalInSteps, type Ranges } from './range.ts';
export { runs, type Runs, type RunsAsked } from './runs/runs.ts';
export { weighted, weightedInSteps, type Mean, type Part } from './runs/weighted.ts';
export { matters, mattersInSteps } from './runs/matters.ts';
export {
  differences,
  differencesInSteps,
  type Difference,
  type Differences,
} from './runs/paired.ts';
