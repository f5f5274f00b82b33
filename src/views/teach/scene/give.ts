/**
 * How far a picture gives way where a scene does not fit on the wall, so that question and answer never do: at 1 it is
 * drawn smaller, from 2 on its list is cut from the end, one thing more with each step, and what is left out is counted.
 */
export const MOST_GIVE = 40;

/** How many of the things of a list are shown; two of them always, so that a comparison stays one. */
export const shownOf = (count: number, give: number): number =>
  Math.min(count, Math.max(2, count - Math.max(0, give - 1)));

/** The height of a row of bars on the wall, in pixels. */
export const rowHeight = (rows: number, give: number): number =>
  give > 0 ? 54 : rows < 3 ? 96 : rows < 4 ? 86 : rows < 5 ? 70 : 60;
