/** Guesses of how many hours of a year are called for. A guess has no name and no place in the order of others. */

/** The hours of a leap year: nobody can be called on for more. */
export const MOST = 8784;
/** How many guesses are kept: a full lecture hall. */
export const MOST_GUESSES = 300;

/** The parameters under which a guess, and the guesses of a class, stand in an address. */
export const GUESS = 'guess';
export const GUESSES = 'guesses';

export type Fault = 'no-number' | 'too-many' | 'negative' | 'no-guess';

/** Why a line is no guess, with what stood there. */
export interface Bad {
  line: number;
  given: string;
  why: Fault;
}

const WEEKLY = /(per|a|\/)\s*w(ee)?k|\bp\.?w\b|주|일주일/i;
const NUMBER = /^([-+−]?)\s*((?:\d{1,3}(?:[, ']\d{3})+|\d+)(?:[.,]\d+)?)/;

/** Hours a year from hours a week, to the hour. */
export const ofWeeks = (hours: number, days: number): number => Math.round((hours * days) / 7);

function fromNumber(text: string, days: number): number | Fault {
  const parts = NUMBER.exec(text.replace(/^[^\d+−-]*/, ''));
  if (!parts) return 'no-number';
  // 1,200 is a thousand and more, 18,5 has a comma for its point.
  const digits = /^\d{1,3}([, ']\d{3})+/.test(parts[2] ?? '')
    ? (parts[2] ?? '').replace(/[, '](?=\d{3})/g, '')
    : (parts[2] ?? '').replace(',', '.');
  const hours = Number(digits);
  if (parts[1] === '-' || parts[1] === '−') return 'negative';
  const yearly = WEEKLY.test(text) ? ofWeeks(hours, days) : Math.round(hours);
  return yearly > MOST ? 'too-many' : yearly;
}

function fromLink(text: string): number | Fault {
  const query = text.slice(text.indexOf('?') + 1).split('#')[0] ?? '';
  const given = new URLSearchParams(query).get(GUESS);
  if (given === null || !/^\d+$/.test(given)) return 'no-guess';
  const hours = Number(given);
  return hours > MOST ? 'too-many' : hours;
}

/** A guess in hours a year from one line: a link that holds one, hours a year, or hours with "a week" behind them. */
export const guessFrom = (line: string, days = 365): number | Fault =>
  /:\/\/|[?&]guess=|\.html/.test(line) ? fromLink(line) : fromNumber(line, days);

/** The guesses of a text, one a line; empty lines are none, and what cannot be read is named. */
export function guessesFrom(text: string, days = 365): { guesses: number[]; bad: Bad[] } {
  const guesses: number[] = [];
  const bad: Bad[] = [];
  text.split(/\r?\n/).forEach((given, i) => {
    if (given.trim() === '') return;
    const found = guessFrom(given.trim(), days);
    if (typeof found === 'number') guesses.push(found);
    else bad.push({ line: i + 1, given: given.trim(), why: found });
  });
  return { guesses, bad };
}

/** In order of size, so that nothing tells whose is whose. */
export const nameless = (guesses: readonly number[]): number[] =>
  [...guesses].sort((a, b) => a - b).slice(0, MOST_GUESSES);

/** As they stand in an address. */
export const written = (guesses: readonly number[]): string => nameless(guesses).join('.');

/** Back from an address; whatever is none is left out. */
export const read = (text: string): number[] =>
  nameless(
    text
      .split('.')
      .filter((part) => /^\d{1,4}$/.test(part))
      .map(Number)
      .filter((hours) => hours <= MOST),
  );

/** The value at a share of the way from the least to the greatest, between two neighbours where it falls there. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle guess, and the two between which the middle half lies; hours a year. Nothing of no guess. */
export function spreadOf(
  guesses: readonly number[],
): { median: number; low: number; high: number } | undefined {
  if (guesses.length === 0) return undefined;
  const sorted = [...guesses].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** The address of the same year, whatever has been opened on its page meanwhile, as it asks for a guess or holds one. */
export function asking(address: string, guess: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of ['why', 'open', GUESSES]) url.searchParams.delete(name);
  url.searchParams.set(GUESS, guess);
  return url.href;
}

/** The same address with a guess in it, and without the guesses of others. */
export function withGuess(address: string, hours: number): string {
  const url = new URL(address);
  url.searchParams.delete(GUESSES);
  url.searchParams.set(GUESS, String(hours));
  return url.href;
}

/** The same address with the guesses of a class in it. */
export function withGuesses(address: string, guesses: readonly number[]): string {
  const url = new URL(address);
  url.searchParams.set(GUESSES, written(guesses));
  return url.href;
}
