/** The draws of a run, after the description in `src/engine/chance.ts`, in whole numbers of any size. */
const ALL = 2n ** 32n;
const times = (a: bigint, b: bigint): bigint => (a * b) % ALL;
const turned = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (32n - by))) % ALL;

/** MurmurHash3, x86, 32 bit, over words, without the length. */
const hash = (words: number[]): bigint => {
  let h = 0n;
  for (const word of words) {
    const w = ((BigInt(word) % ALL) + ALL) % ALL;
    h ^= times(turned(times(w, 0xcc9e2d51n), 15n), 0x1b873593n);
    h = (turned(h, 13n) * 5n + 0xe6546b64n) % ALL;
  }
  h = times(h ^ (h >> 16n), 0x85ebca6bn);
  h = times(h ^ (h >> 13n), 0xc2b2ae35n);
  return h ^ (h >> 16n);
};

const known = new Map<string, number>();

/** A number from 0 up to 1 for a key in a run, and on a date where one is given. */
export const chance = (key: string, seed: number, run: number, date?: string): number => {
  const name = [key, seed, run, date].join(' ');
  let u = known.get(name);
  if (u === undefined) {
    const day = date === undefined ? [] : [Date.parse(`${date}T00:00:00Z`) / 86_400_000];
    const letters = Array.from(key, (letter) => letter.charCodeAt(0));
    u = Number(hash([...letters, seed, run, ...day])) / 2 ** 32;
    known.set(name, u);
  }
  return u;
};

/** Half of the draws lie evenly below the typical value, half above. */
export const between = (low: number, typical: number, high: number, u: number): number =>
  u < 1 / 2 ? low + (typical - low) * (u * 2) : typical + (high - typical) * (u * 2 - 1);
