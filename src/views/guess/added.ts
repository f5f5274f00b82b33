import type { Codec } from '../../state/codecs.ts';
import type { Added } from '../../state/page-state.ts';

/** Asked before the year is shown; seen without a guess. */
export const ASK = 'ask';
export const SEEN = 'seen';

const like = (form: RegExp): Codec<string> => ({
  decode: (value) => (form.test(value) ? { value, mended: false } : undefined),
  encode: (value) => value,
});

/** What the year adds to its address so that a guess can come before it; what the numbers hold is read later. */
export const asked: Added = {
  view: {
    guess: like(/^(ask|seen|\d{1,4}|\d{1,3}(\.\d)?w)$/),
    guesses: like(/^\d{1,4}(\.\d{1,4})*$/),
  },
};
