import type { Other } from '../../background/jobs.ts';

/** The heaviest year first. */
export const heaviestFirst = (rows: readonly Other[]): Other[] =>
  [...rows].sort((a, b) => b.minutes.total - a.minutes.total);

/** The common floor: the fewest political minutes among those shown. */
export const floorOf = (rows: readonly Other[]): number =>
  Math.min(...rows.map(({ minutes }) => minutes.political));
