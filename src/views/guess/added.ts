import type { Codec } from '../../state/codecs.ts';
import type { Added } from '../../state/page-state.ts';
import { MOST, MOST_GUESSES, toldOf, tokenOf } from './tokens.ts';

/** Asked before the year is shown; seen without a guess. */
export const ASK = 'ask';
export const SEEN = 'seen';

const given = (read: (text: string) => string): Codec<string> => ({
  decode: (text) => {
    const value = read(text);
    return value === '' ? undefined : { value, mended: value !== text };
  },
  encode: (value) => value,
});

/** A guess as it is written; of more hours than there are, or of what is no guess, nothing. */
function guessIn(text: string): string {
  if (text === ASK || text === SEEN) return text;
  const told = toldOf(text);
  return told ? tokenOf(told) : '';
}

/** Of the guesses of a class those that are some, in the order in which they stand there. */
const guessesIn = (text: string): string =>
  text
    .split('.')
    .filter((part) => /^\d{1,4}$/.test(part) && Number(part) <= MOST)
    .slice(0, MOST_GUESSES)
    .join('.');

/** What the year adds to its address so that a guess can come before it. */
export const asked: Added = {
  view: {
    guess: given(guessIn),
    guesses: given(guessesIn),
  },
};
