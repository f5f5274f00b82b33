import type { Compiled } from '../../rulebook/compile/index.ts';
import { resolveRenames } from '../../rulebook/renames.ts';

type Renames = Compiled['renames'];

/** The renames that came since an earlier rulebook. */
export const newRenames = (before: Compiled, after: Compiled): Renames => {
  const known = new Set(before.renames.map(([old]) => old));
  return Object.entries(resolveRenames(after.renames)).filter(([old]) => !known.has(old));
};

/** A rulebook with retired ids under their new names, wherever they stand: as a key, a reference or before a dot. */
export const withRenames = <T>(part: T, renames: Renames): T => {
  if (renames.length === 0) return part;
  const now = new Map(renames);
  const text = JSON.stringify(part).replace(
    /"([a-z0-9-]+)(?=[".])/g,
    (found, id: string) => `"${now.get(id) ?? found.slice(1)}`,
  );
  return JSON.parse(text) as T;
};
