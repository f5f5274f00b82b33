import { distance } from '../rulebook/nearest.ts';

/** A word on the command line (or in a file it names) that is not right: exit code 2 and its one line. */
export class WrongWord extends Error {}

/** The same word without case and with one kind of joint: `Factory_Worker` is `factory-worker`. */
const plain = (word: string): string => word.toLowerCase().replace(/[\s._]+/g, '-');

/** How far a right word is from what was written; the start or a part of a right word is close to it. */
function farness(word: string, right: string): number {
  if (word.length >= 3 && right.startsWith(word)) return 0.5;
  if (word.length >= 3 && right.includes(word)) return 1;
  return distance(word, right);
}

/** The right word nearest to the one that was written; the earlier one of two that are as near. */
export function nearest(word: string, right: Iterable<string>): string {
  let best = '';
  let least = Infinity;
  for (const candidate of right) {
    const far = farness(plain(word), plain(candidate));
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** Text of a file or a parser on one line, for a message. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * One of the right words.
 * @throws WrongWord that names the word and the nearest right one
 */
export function oneOf<T extends string>(what: string, word: string, right: readonly T[]): T {
  const found = right.find((r) => r === word);
  if (found !== undefined) return found;
  throw new WrongWord(
    `unknown ${what} "${oneLine(word)}": the nearest is "${nearest(word, right)}"`,
  );
}

/**
 * A whole number within bounds.
 * @throws WrongWord that names the word and the nearest right number
 */
export function whole(
  what: string,
  word: string,
  [low, high]: readonly [number, number],
  usual = low,
): number {
  const number = Number(word);
  if (/^\d{1,10}$/.test(word) && number >= low && number <= high) return number;
  const right =
    word.trim() !== '' && Number.isFinite(number)
      ? Math.round(Math.min(Math.max(number, low), high))
      : usual;
  throw new WrongWord(
    `${what} "${oneLine(word)}" is no whole number from ${low} to ${high}: the nearest is "${right}"`,
  );
}
