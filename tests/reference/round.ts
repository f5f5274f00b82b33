/** Half a unit goes up. */
export const halfUp = (x: number): number => Math.floor(x + 0.5);

/** The items in the middles of n equal parts of a list; all of them when n is larger. */
export const middles = <T>(list: readonly T[], wanted: number): T[] => {
  const n = Math.min(wanted, list.length);
  const picked: T[] = [];
  for (let i = 0; i < n; i += 1) {
    const item = list[Math.floor(((2 * i + 1) * list.length) / (2 * n))];
    if (item !== undefined) picked.push(item);
  }
  return picked;
};

/** Each item once, in the order of its first appearance. */
export const distinct = <T>(list: T[]): T[] => [...new Set(list)];

/** Order of strings by code units, as in `<`. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
