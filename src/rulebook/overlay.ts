type Tree = Record<string, unknown>;

const isTree = (x: unknown): x is Tree => typeof x === 'object' && x !== null && !Array.isArray(x);

/** What `other` has otherwise than `base`; undefined where the two are the same. Laid over the base it gives the other. */
export function differences(base: unknown, other: unknown): unknown {
  if (!isTree(base) || !isTree(other) || Object.keys(base).join() !== Object.keys(other).join())
    return JSON.stringify(base) === JSON.stringify(other) ? undefined : { '=': other };
  const parts = Object.entries(other)
    .map(([key, value]) => [key, differences(base[key], value)] as const)
    .filter(([, part]) => part !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/** Lays what `differences` gave over the base; the base stays as it was. */
export function overlay(base: unknown, patch: unknown): unknown {
  if (!isTree(patch)) return base;
  if ('=' in patch) return patch['='];
  const out: Tree = { ...(base as Tree) };
  for (const [key, part] of Object.entries(patch)) out[key] = overlay(out[key], part);
  return out;
}
