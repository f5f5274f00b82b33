import type { Basis, Footing, Model, Region } from '../rulebook/model.ts';

/** How firm: 0 reported, 1 inferred, 2 assumed. The weakest of several is the greatest. */
export type Grade = 0 | 1 | 2;
export const BASES: readonly [Basis, Basis, Basis] = ['reported', 'inferred', 'assumed'];
export const weakest = (a: Grade, b: Grade): Grade => (a > b ? a : b);

/** How firm something is and by which claims, each once, in the order in which they support it. */
export interface Rests {
  readonly grade: Grade;
  readonly claims: readonly string[];
  /** what it has been joined with */
  readonly joined: {
    get: (other: Rests) => Rests | undefined;
    set: (other: Rests, both: Rests) => unknown;
  };
}

export const restsOn = (grade: Grade, claims: readonly string[]): Rests => ({
  grade,
  claims,
  joined: new Map(),
});

/** What rests on both: as firm as the weaker, with the claims of either. The same two give the same object. */
export function both(a: Rests, b: Rests): Rests {
  let rests = a.joined.get(b);
  if (!rests) {
    rests = restsOn(weakest(a.grade, b.grade), [...new Set([...a.claims, ...b.claims])]);
    a.joined.set(b, rests);
  }
  return rests;
}

/** Years either side of a claim for which what it reports may still be inferred. */
const REACH = 5;

/**
 * The grade of a footing in a year and a region: what its claims report holds for the years and the place they speak
 * of; up to five years either side and elsewhere in the country it is inferred, beyond that assumed.
 */
export function gradeOf(model: Model, footing: Footing, year: number, region: Region): Grade {
  if (footing.basis === 'assumed') return 2;
  let best: Grade = 2;
  for (const id of footing.claims) {
    const scope = model.claims[id];
    if (!scope) continue;
    const [from, to, place] = scope;
    if (year >= from && year <= to && (place === 'country' || place === region)) {
      best = 0;
      break;
    }
    if (Math.max(from - year, year - to) <= REACH) best = 1;
  }
  return footing.basis === 'inferred' ? weakest(best, 1) : best;
}
