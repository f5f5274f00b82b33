import type { Compiled } from '../../rulebook/compile/index.ts';

type Renames = Compiled['renames'];

/** Retired ids with what they are called in the end, where one new name was retired in its turn. */
const resolved = (renames: Renames): Map<string, string> => {
  const next = new Map(renames);
  return new Map(
    renames.map(([old]) => {
      let now = old;
      for (let step = 0; next.has(now) && step <= renames.length; step++)
        now = next.get(now) ?? now;
      return [old, now];
    }),
  );
};

/** The renames that came since an earlier rulebook. */
export const newRenames = (before: Compiled, after: Compiled): Renames => {
  const known = new Set(before.renames.map(([old]) => old));
  return [...resolved(after.renames)].filter(([old]) => !known.has(old));
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
