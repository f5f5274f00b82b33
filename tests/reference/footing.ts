import type { Basis, Footing, Model } from '../../src/rulebook/model.ts';
import type { Person } from './who.ts';
import { distinct } from './round.ts';

const STRENGTH: Basis[] = ['reported', 'inferred', 'assumed'];

/** A footing in a year: what it has become there, and the claims it rests on. */
export interface Graded {
  basis: Basis;
  claims: string[];
}

/** What a footing is worth for a year and a person's region. */
export const grade = (model: Model, person: Person, footing: Footing, year: number): Graded => {
  const { claims } = footing;
  const scopes = claims.flatMap((id) => {
    const scope = model.claims[id];
    return scope ? [scope] : [];
  });
  if (footing.basis === 'assumed' || scopes.length === 0) return { basis: footing.basis, claims };
  const here = scopes.some(
    ([from, to, region]) =>
      from <= year && year <= to && (region === 'country' || region === person.region),
  );
  if (footing.basis === 'reported' && here) return { basis: 'reported', claims };
  const near = scopes.some(([from, to]) => Math.max(from - year, year - to, 0) <= 5);
  return { basis: near ? 'inferred' : 'assumed', claims };
};

/** The weakest of several. */
export const weakest = (...bases: Basis[]): Basis =>
  STRENGTH[Math.max(...bases.map((b) => STRENGTH.indexOf(b)))] ?? 'assumed';

export const weakestOf = (graded: Graded[]): Basis => weakest(...graded.map((g) => g.basis));

/** All claims of several footings, each once. */
export const claimsOf = (graded: Graded[]): string[] => distinct(graded.flatMap((g) => g.claims));
