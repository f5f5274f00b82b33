import type { ClaimScope, Model } from './model.ts';

/**
 * The model as it travels to a browser: each claim's id stands once, and what rests on it names it by its place in
 * that list. Written out, the ids would be a fifth of all that is loaded.
 */
export interface Packed {
  claims: [id: string, scope: ClaimScope][];
  rest: unknown;
}

/** Every list under a key `claims`, changed; all else as it is. */
function withClaims(node: unknown, change: (claims: unknown[]) => unknown[]): unknown {
  if (Array.isArray(node)) return node.map((one) => withClaims(one, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === 'claims' && Array.isArray(value) ? change(value) : withClaims(value, change),
    ]),
  );
}

export function pack({ claims, ...rest }: Model): Packed {
  const place = new Map(Object.keys(claims).map((id, i) => [id, i]));
  return {
    claims: Object.entries(claims),
    rest: withClaims(rest, (ids) => ids.map((id) => place.get(id as string) ?? id)),
  };
}

/** What `pack` was given, key by key in the same order but for the claims, which come last. */
export const unpack = ({ claims, rest }: Packed): Model => ({
  ...(withClaims(rest, (places) =>
    places.map((place) => (typeof place === 'number' ? claims[place]?.[0] : place)),
  ) as Omit<Model, 'claims'>),
  claims: Object.fromEntries(claims),
});
