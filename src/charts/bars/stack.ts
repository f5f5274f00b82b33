import { max, sum } from 'd3';

/** One tone of a bar and its length in the unit of the chart. */
export interface Part {
  tone: string;
  value: number;
}

export interface Placed extends Part {
  /** per cent of the full width */
  x: number;
  width: number;
}

export const lengthOf = (parts: readonly Part[]): number => sum(parts, ({ value }) => value);

/** The longest of some bars, never 0, so that it can be a scale's end. */
export const longest = (bars: readonly (readonly Part[])[]): number => max(bars, lengthOf) || 1;

/** Parts one after the other on a scale whose end is `full`. Empty parts are left out. */
export function stack(parts: readonly Part[], full: number): Placed[] {
  const scale = (value: number): number => (value / (full || 1)) * 100;
  let from = 0;
  return parts.flatMap((part) => {
    if (part.value <= 0) return [];
    const x = scale(from);
    from += part.value;
    return [{ ...part, x, width: scale(from) - x }];
  });
}

const PATTERNS: Record<string, string> = {
  inferred: 'url(#dots-footing)',
  assumed: 'url(#hatch-footing)',
};

/** The fill of a tone that is a pattern of `Patterns.svelte`; others are filled by their class. */
export const patternOf = (tone: string): string | undefined => PATTERNS[tone];
