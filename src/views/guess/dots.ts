/** Where a dot stands: across the scale in per cent, and how high in its pile, from 0. */
export interface Dot {
  hours: number;
  x: number;
  level: number;
}

/** How many piles fit beside each other. */
const PILES = 40;

/** One dot a guess, on a scale that ends at `full` hours; guesses that lie close stand on one pile. */
export function dotsOf(guesses: readonly number[], full: number): Dot[] {
  const heights = new Map<number, number>();
  return [...guesses]
    .sort((a, b) => a - b)
    .map((hours) => {
      const share = full > 0 ? Math.min(hours / full, 1) : 0;
      const pile = Math.round(share * PILES);
      const level = heights.get(pile) ?? 0;
      heights.set(pile, level + 1);
      return { hours, x: (pile / PILES) * 100, level };
    });
}

const NICE = [1, 2, 2.5, 5, 10];

/** The end of a scale on which all values fit, and its ticks; hours. */
export function scaleFor(values: readonly number[]): { full: number; ticks: number[] } {
  const most = Math.max(100, ...values);
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (NICE.find((nice) => nice * power >= rough) ?? 10);
  const count = Math.ceil(most / step);
  return { full: count * step, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}
