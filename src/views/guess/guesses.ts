import { hoursIn, type Misread } from './said.ts';
import { MOST, MOST_GUESSES, readToken, tokenOf, type Told } from './tokens.ts';

/** Guesses of how many hours of a year are called for. A guess has no name and no place in the order of others. */

/** The parameters under which a guess, and the guesses of a class, stand in an address. */
export const GUESS = 'guess';
export const GUESSES = 'guesses';

/** From so many guesses on the middle half is told: of fewer the quarters are hardly anybody's. */
export const QUARTERS_FROM = 8;

export type Fault = Misread | 'too-many' | 'no-guess' | 'other-year';

/** What the guesses of a class are read by. */
export interface Of {
  /** days of the year */
  days: number;
  /** whether an address asks for that year, of that person */
  sameYear: (query: string) => boolean;
}

/** Why a line is no guess, with what stood there. */
export interface Bad {
  line: number;
  given: string;
  why: Fault;
}

/** Hours a year from hours a week, to the hour. */
export const ofWeeks = (hours: number, days: number): number => Math.round((hours * days) / 7);

/** A guess as it stands in a text, not yet weighed against the hours that there are. */
function toldIn(text: string, weekly: boolean, days: number): Told | Fault {
  const said = hoursIn(text);
  if (typeof said === 'string') return said;
  const { hours, per } = said;
  if (per === 'day') return { hours: Math.round(hours * days), weekly: false };
  const week = per === null ? weekly : per === 'week';
  // Half an hour a day is a guess of a week; of a year nobody means less than an hour.
  return { hours: week ? Math.round(hours * 10) / 10 : Math.round(hours), weekly: week };
}

/** Hours a year of a guess, in a year of so many days. */
export const yearly = ({ hours, weekly }: Told, days: number): number =>
  weekly ? ofWeeks(hours, days) : hours;

/** A guess from what was typed, in the unit chosen or in the one that stands with it; no more than the hours of the year. */
export function toldFrom(text: string, weekly: boolean, days: number): Told | Fault {
  const told = toldIn(text, weekly, days);
  return typeof told === 'object' && yearly(told, days) > days * 24 ? 'too-many' : told;
}

function fromLink(text: string, { days, sameYear }: Of): number | Fault {
  const query = text.slice(text.indexOf('?') + 1).split('#')[0] ?? '';
  const told = readToken(new URLSearchParams(query).get(GUESS) ?? '');
  if (typeof told === 'string') return told;
  return sameYear(query) ? yearly(told, days) : 'other-year';
}

/** A guess in hours a year from one line: a link that holds one, or hours a year, a week or a day. */
export function guessFrom(line: string, of: Of): number | Fault {
  if (/:\/\/|[?&]guess=|\.html/.test(line)) return fromLink(line, of);
  const told = toldFrom(line, false, of.days);
  return typeof told === 'object' ? yearly(told, of.days) : told;
}

/** The guesses of a text, one a line; empty lines are none, and what cannot be read is named. */
export function guessesFrom(text: string, of: Of): { guesses: number[]; bad: Bad[] } {
  const guesses: number[] = [];
  const bad: Bad[] = [];
  text.split(/\r?\n/).forEach((given, i) => {
    if (given.trim() === '') return;
    const found = guessFrom(given.trim(), of);
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

/** The middle guess and, of enough guesses, the two between which the middle half lies; hours a year. Nothing of no guess. */
export function spreadOf(
  guesses: readonly number[],
): { median: number; half: { low: number; high: number } | null } | undefined {
  if (guesses.length === 0) return undefined;
  const sorted = [...guesses].sort((a, b) => a - b);
  return {
    median: at(sorted, 0.5),
    half: sorted.length < QUARTERS_FROM ? null : { low: at(sorted, 0.25), high: at(sorted, 0.75) },
  };
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
export function withGuess(address: string, told: Told): string {
  const url = new URL(address);
  url.searchParams.delete(GUESSES);
  url.searchParams.set(GUESS, tokenOf(told));
  return url.href;
}

/** The same address with the guesses of a class in it. */
export function withGuesses(address: string, guesses: readonly number[]): string {
  const url = new URL(address);
  url.searchParams.set(GUESSES, written(guesses));
  return url.href;
}
