import { simulate } from '../../../engine/index.ts';
import type { Model } from '../../../rulebook/model.ts';

/** A person and a year in which a duty falls. */
export interface Place {
  rule: string;
  position: string;
  year: number;
}

/**
 * For each duty the first position and year in which it falls, a year at a time: what is wanted first, then the years
 * the sources look at most, then the years in which what is left was last reported.
 */
export function* places(
  model: Model,
  wanted: { position: string; year: number },
): Generator<Place[]> {
  const left = new Set(model.rules.map(({ id }) => id));
  const [from, to] = model.years;
  const own = model.positions.filter(({ id }) => id === wanted.position);
  const everyone = [...own, ...model.positions.filter(({ id }) => id !== wanted.position)];
  const last = model.rules.map(({ lastSeen }) => Math.min(Math.max(lastSeen, from), to));
  for (const year of new Set([wanted.year, ...model.presets, ...last])) {
    for (const { id: position, attributes } of everyone) {
      if (left.size === 0) return;
      const found: Place[] = [];
      for (const { rule } of simulate(model, { year, attributes }).lines)
        if (left.delete(rule)) found.push({ rule, position, year });
      yield found;
    }
  }
}
