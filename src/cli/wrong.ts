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

/** The same, where it resembles what was written: less than half of its letters are others. */
export function near(word: string, right: Iterable<string>): string | undefined {
  const written = word.slice(0, LONGEST);
  const best = nearest(written, right);
  const far = farness(plain(written), plain(best));
  return far * 2 < Math.max(written.length, best.length) ? best : undefined;
}

const listed = (words: readonly string[], last: string): string =>
  words
    .map((one) => `"${one}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ` ${last} $1`);

/** So few right words are all named where none of them resembles what was written, and of more so many. */
const FEW = 8;
const SOME = 3;

/** What would have been right: the word that is near; where none is, all of a few, or some of many. */
export function rightWord(word: string, right: readonly string[]): string {
  const best = near(word, right);
  if (best !== undefined) return `the nearest is "${best}"`;
  if (right.length <= FEW) return `write ${listed(right, 'or')}`;
  const some = listed(right.slice(0, SOME), 'and');
  return `none of the ${String(right.length)} there are is near; among them are ${some}`;
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
