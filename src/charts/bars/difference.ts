/** One side less the other, with the range of that; both ends are absent while runs are drawn. */
export interface Gap {
  typical: number;
  low?: number | undefined;
  high?: number | undefined;
}

/** Both ends of a scale on which all these differences have room, zero included. */
export function scaleFor(gaps: readonly Gap[]): [number, number] {
  const ends = gaps.flatMap(({ typical, low, high }) => [typical, low ?? typical, high ?? typical]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** A scale is never of no width. */
export const domainOf = ([low, high]: readonly [number, number]): [number, number] =>
  low === high ? [low - 1, high + 1] : [low, high];
