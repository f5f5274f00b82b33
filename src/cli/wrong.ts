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

/** Beyond it no word comes nearer to a right one. */
const LONGEST = 200;

/** The right word nearest to the one that was written; the earlier one of two that are as near. */
export function nearest(word: string, right: Iterable<string>): string {
  let best = '';
  let least = Infinity;
  const written = plain(word.slice(0, LONGEST));
  for (const candidate of right) {
    const far = farness(written, plain(candidate));
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** A text on one line, without what steers a terminal. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A word as messages name it: on one line, a long one cut. */
export const shown = (word: string, most = 60): string => {
  const line = oneLine(word.slice(0, 10 * most));
  return line.length > most ? `${line.slice(0, most)}...` : line;
};

/** A path as messages name it. */
export const shownPath = (path: string): string => shown(path, 240);

const listed = (words: readonly string[]): string =>
  words
    .map((one) => `"${one}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** So few right words are all named where none of them resembles what was written. */
const FEW = 8;

/** What would have been right: the nearest word, or all of a few where none is near. */
export function rightWord(word: string, right: readonly string[]): string {
  const best = nearest(word, right);
  const far =
    farness(plain(word.slice(0, LONGEST)), plain(best)) * 2 >= Math.max(word.length, best.length);
  return far && right.length <= FEW ? `write ${listed(right)}` : `the nearest is "${best}"`;
}

/**
 * One of the right words.
 * @throws WrongWord that names the word and the nearest right one
 */
export function oneOf<T extends string>(what: string, word: string, right: readonly T[]): T {
  const found = right.find((r) => r === word);
  if (found !== undefined) return found;
  throw new WrongWord(`unknown ${what} "${shown(word)}": ${rightWord(word, right)}`);
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
    `${what} "${shown(word)}" is no whole number from ${low} to ${high}: the nearest is "${right}"`,
  );
}

/**
 * What a JSON file of the reader's holds.
 * @param form what would be right
 * @throws WrongWord when the text is no JSON
 */
export function parseJson(file: string, text: string, form: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? `: ${oneLine(error.message)}` : '';
    throw new WrongWord(`"${shownPath(file)}" is no JSON${why.slice(0, 120)}; ${form}`);
  }
}
