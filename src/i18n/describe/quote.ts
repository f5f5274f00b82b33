import { m } from '../paraglide/messages.js';
import type { Lang } from '../lang.ts';
import type { Piece, Slot } from './sentence.ts';

/** The sentence as plain text. */
export const plainSentence = (
  pieces: readonly Piece[],
  words: Readonly<Record<Slot, string>>,
): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('figure' in piece) return piece.figure + piece.after;
      return words[piece.slot] + piece.after;
    })
    .join('')
    .trim();

/** The sentence as it can be quoted: with its source, what it is, and where to find it. */
export const quoted = (sentence: string, version: string, link: string, lang: Lang): string =>
  [
    sentence,
    m.copy_source({ version }, { locale: lang }),
    m.copy_composite({}, { locale: lang }),
    link,
  ].join('\n');
