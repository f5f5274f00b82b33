import type { Day } from './civil.ts';
import type { RunDraw } from './ledger.ts';

/**
 * Chance without memory: a key, a seed and a run give the same number in every order, program and browser.
 *
 * The number is a hash of 32-bit words: each character code of the key, the seed, the run and, for what happens on a
 * date, the date as days since 1970-01-01. Each word is taken in by a round of MurmurHash3 (x86, 32 bit; Austin
 * Appleby, in the public domain) from a hash of 0, and its last mixing ends it. Over 2^32 it lies in [0, 1).
 */
export const WORDS = 4_294_967_296;

/** Takes one more word into a hash. */
export function stir(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Ends a hash; in [0, 1). */
export function settle(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / WORDS;
}

/** A key under a seed, not yet ended: a run, and perhaps a date, are still to be stirred in. */
export function keyed(key: string, seed: number): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = stir(hash, key.charCodeAt(i));
  return stir(hash, seed);
}

/** The draw of a parameter's group, or of the parameter itself, in a run. */
export const chance = (key: string, { seed, run }: RunDraw): number =>
  settle(stir(keyed(key, seed), run));

/** The draw of a date, for a hash into which key, seed and run are stirred. */
export const chanceOn = (hash: number, day: Day): number => settle(stir(hash, day));

/** What a draw makes of a value: half of the draws lie evenly between low and typical, half between typical and high. */
export const valueAt = (
  { low, typical, high }: { low: number; typical: number; high: number },
  u: number,
): number => (u < 0.5 ? low + (typical - low) * (2 * u) : typical + (high - typical) * (2 * u - 1));
