import type { Said } from '../lang.ts';

/** What marks a year that rests on a reader's own changes, wherever it is shown or written; not the word for what is assumed. */
export const HYPOTHETICAL: Said = { en: 'Hypothetical', ko: '가상' };

/** Before a heading. */
export const HYPOTHETICAL_TITLE: Said = { en: 'Hypothetical: ', ko: '가상: ' };

/** Before the sentence. */
export const HYPOTHETICAL_SENTENCE: Said = {
  en: 'Hypothetical, not as reported: ',
  ko: '보도와 달리 바꾼 가상의 해: ',
};

/** What the sides of a comparison are called where one is hypothetical and the other is not. */
export const SIDE: Record<'hypothetical' | 'reported', Said> = {
  hypothetical: { en: 'hypothetical', ko: '가상' },
  reported: { en: 'as reported', ko: '보도된 대로' },
};

/** Whose demands a year adds up, in its sentence. */
export const DEMANDS: Record<'hypothetical' | 'reported', Said> = {
  hypothetical: { en: 'of the rulebook so changed', ko: '이렇게 바꾼 규칙집의' },
  reported: { en: 'the sources report', ko: '자료가 전하는' },
};
