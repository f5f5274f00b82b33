/** Retired ids with what they are called now. */
export type Renames = Readonly<Record<string, string>>;

/** Where one new name was retired in its turn, the last counts. */
export const resolveRenames = (
  pairs: readonly (readonly [old: string, now: string])[],
): Renames => {
  const next = new Map(pairs);
  return Object.fromEntries(
    pairs.map(([old]) => {
      let now = old;
      for (let step = 0; step <= pairs.length; step++) now = next.get(now) ?? now;
      return [old, now];
    }),
  );
};

/** What an id is called now; all that was not retired as it is. */
export const nowCalled = (id: string, renames: Renames = {}): string =>
  Object.hasOwn(renames, id) ? (renames[id] ?? id) : id;

/** The same for ids that commas, points or @ join, as in an address or the id of an occurrence. */
export const nowCalledIn = (text: string, renames?: Renames): string =>
  renames === undefined
    ? text
    : text
        .split(/([,.@])/)
        .map((part) => nowCalled(part, renames))
        .join('');
