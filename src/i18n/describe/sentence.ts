import type { Attributes } from '../../rulebook/model.ts';
import { hours, hoursLong, hoursRange, hoursRangeLong } from '../format.ts';
import { particle, type Particle } from '../josa.ts';
import type { Lang } from '../lang.ts';
import { DEMANDS, HYPOTHETICAL_SENTENCE } from './hypothetical.ts';

/** The words of the sentence that a reader can change. */
export type Slot = 'year' | 'position' | 'respond' | 'reading';

/** A piece of the sentence: plain text, a figure (its range is set softly), or a word that can be changed. */
export type Piece =
  | { text: string }
  | { figure: string; of: 'total' | 'own'; soft: boolean; after: string }
  | { slot: Slot; after: string };

/** What the sentence says of a year; minutes. */
export interface SentenceFacts {
  attributes: Attributes;
  total: number;
  low: number;
  high: number;
  own: number;
  /** the range is that of every figure at its low and at its high, not of drawn runs */
  widest?: boolean;
  /** the visible words of the slots, whose endings Korean particles follow */
  words: Record<Slot, string>;
  /** what was changed of the position, already in words */
  changed: string[];
  /** the year rests on changes of a reader's own */
  hypothetical?: boolean;
}

const EN =
  'In {year}, {position}{but}, who {respond}, was called on for about {total!} {range!}, ' +
  '{some}{own!}, if every demand {met} was made and met. ' +
  'This counts {reading}.';
const KO =
  '{year}에 {position}{but}{position:topic} {respond} 약 {total!}{range!} 동안 불려 나간 셈이다. ' +
  '그 가운데 {own!}{some} 자기 시간이었다. {met} 요구가 모두 있었고 모두 이행되었다고 볼 때의 값이며, ' +
  '{reading}{reading:object} 기준으로 셌다.';

const SLOTS = new Set<string>(['year', 'position', 'respond', 'reading']);

/** How much of the hours was the person's own time, where the figures that are shown would not tell them apart. */
export function shareOf(
  { own, total }: Pick<SentenceFacts, 'own' | 'total'>,
  lang: Lang,
): string | undefined {
  if (total === 0 || hours(own, lang) !== hours(total, lang)) return undefined;
  if (own === total) return lang === 'ko' ? '전부' : 'all';
  return lang === 'ko' ? '거의 모두' : 'nearly all';
}

/** The sentence in pieces, in the word order of the language. */
export function sentence(facts: SentenceFacts, lang: Lang): Piece[] {
  const { attributes, words, changed } = facts;
  const their = attributes.sex === 'f' ? 'her' : 'his';
  const share = shareOf(facts, lang);
  const plain: Record<string, string> = {
    met: DEMANDS[facts.hypothetical ? 'hypothetical' : 'reported'][lang],
    some:
      lang === 'ko' ? (share === undefined ? '쯤은' : '가') : share === undefined ? 'some ' : '',
    but:
      changed.length === 0
        ? ''
        : lang === 'ko'
          ? `(바꾼 조건: ${changed.join(', ')})`
          : ` (changed: ${changed.join(', ')})`,
  };
  const figures: Record<string, string> = {
    range:
      lang === 'ko'
        ? `(${facts.widest ? '가장 넓게 ' : ''}${hoursRangeLong(facts.low, facts.high, lang)})`
        : `(${hoursRange(facts.low, facts.high, lang)}${facts.widest ? ' at the widest' : ''})`,
    total: hoursLong(facts.total, lang),
    own:
      lang === 'ko'
        ? (share ?? hoursLong(facts.own, lang))
        : `${share ?? hours(facts.own, lang)} of them from ${their} own time`,
  };
  const template =
    (facts.hypothetical ? HYPOTHETICAL_SENTENCE[lang] : '') + (lang === 'ko' ? KO : EN);
  const pieces = template.split(/(\{[^}]+\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    if (!part.startsWith('{')) return [{ text: part }];
    const name = part.slice(1, -1);
    const [slot, ending] = name.split(':') as [Slot, Particle | undefined];
    // A word in brackets stands between the position and its particle: the particle follows what is read last.
    if (ending)
      return [
        {
          text: particle(
            slot === 'position' && changed.length > 0 ? (changed.at(-1) ?? '') : words[slot],
            ending,
          ),
        },
      ];
    if (SLOTS.has(name)) return [{ slot: name as Slot, after: '' }];
    if (name.endsWith('!'))
      return [
        {
          figure: figures[name.slice(0, -1)] ?? '',
          of: name === 'own!' ? 'own' : 'total',
          soft: name === 'range!',
          after: '',
        },
      ];
    return plain[name] ? [{ text: plain[name] }] : [];
  });
  return clinging(pieces);
}

/** Commas and particles go to the word before them, so that no line begins with one. */
function clinging(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (!last || !('after' in last) || !('text' in piece)) {
      out.push(piece);
      continue;
    }
    // A figure is set apart: it takes the comma alone.
    const [close = ''] = ('figure' in last ? /^[,.]*/ : /^\S*/).exec(piece.text) ?? [];
    last.after += close;
    if (piece.text.length > close.length) out.push({ text: piece.text.slice(close.length) });
  }
  return out;
}
