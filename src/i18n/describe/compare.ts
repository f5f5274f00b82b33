import { HYPOTHETICAL_SENTENCE, SIDE } from './hypothetical.ts';
import type { Attributes } from '../../rulebook/model.ts';
import { hours, hoursLong, rangeBehind, rough } from '../format.ts';
import { particle } from '../josa.ts';
import type { Lang } from '../lang.ts';

/** The words of the comparison that a reader can change. */
export type CompareSlot =
  | 'firstYear'
  | 'firstPosition'
  | 'firstRespond'
  | 'secondYear'
  | 'secondPosition'
  | 'secondRespond'
  | 'reading';
export type CompareWords = Record<CompareSlot, string>;

/** A piece of the comparison: text, a figure of one side (its range is set softly), or a word that can be changed. */
export type ComparePiece =
  | { text: string }
  | {
      figure: string;
      side: 'first' | 'second';
      of: 'total' | 'political';
      soft: boolean;
      after: string;
    }
  | { slot: CompareSlot; after: string };

/** One side, in minutes; without low and high while its runs are drawn: what stands there only keeps the place. */
export interface CompareSide {
  total: number;
  low: number;
  high: number;
  political: number;
  attributes: Attributes;
  /** what was changed of the position, already in words */
  changed: readonly string[];
  /** the year rests on changes of a reader's own */
  hypothetical?: boolean;
}

/** One side less the other, in one unit, with its range where that is drawn. */
export interface GapFacts {
  typical: number;
  low?: number | undefined;
  high?: number | undefined;
}

const EN =
  'In {firstYear}, {firstPosition}{firstBut}, who {firstRespond}, was called on for about {firstTotal!} {firstRange!}; ' +
  '{secondYear}, {secondPosition}{secondBut}, who {secondRespond}, for about {secondTotal!} {secondRange!}. ' +
  '{floor}This counts {reading}.';
const KO =
  '{firstYear}에 {firstPosition}{firstBut}{firstPosition:topic} {firstRespond} 약 {firstTotal!}{firstRange!}, ' +
  '{secondYear}에 {secondPosition}{secondBut}{secondPosition:topic} {secondRespond} 약 {secondTotal!}{secondRange!} 동안 불려 나간 셈이다. ' +
  '{floor}{reading}{reading:object} 기준으로 셌다.';

const SLOTS: ReadonlySet<string> = new Set<CompareSlot>([
  'firstYear',
  'firstPosition',
  'firstRespond',
  'secondYear',
  'secondPosition',
  'secondRespond',
  'reading',
]);

/** The comparison in pieces, in the word order of the language. `floor`: the law of what is demanded holds. */
export function comparison(
  sides: { first: CompareSide; second: CompareSide },
  words: CompareWords,
  floor: boolean,
  lang: Lang,
): ComparePiece[] {
  const [one, two] = [sides.first.hypothetical ?? false, sides.second.hypothetical ?? false];
  const apart = ({ hypothetical = false }: CompareSide): string[] =>
    one === two ? [] : [SIDE[hypothetical ? 'hypothetical' : 'reported'][lang]];
  const changed = (side: 'first' | 'second'): string => {
    const { changed } = sides[side];
    const attributes =
      changed.length === 0
        ? []
        : [(lang === 'ko' ? '바꾼 조건: ' : 'changed: ') + changed.join(', ')];
    const said = [...attributes, ...apart(sides[side])].join('; ');
    return said && (lang === 'ko' ? `(${said})` : ` (${said})`);
  };
  const figureOf = (name: string): ComparePiece => {
    const side = name.startsWith('first') ? 'first' : 'second';
    const { total, low, high } = sides[side];
    const soft = name.endsWith('Range');
    const range = rangeBehind(low, high, lang).trim();
    return { figure: soft ? range : hoursLong(total, lang), side, of: 'total', soft, after: '' };
  };
  const mark = one && two ? HYPOTHETICAL_SENTENCE[lang] : '';
  const pieces = (mark + (lang === 'ko' ? KO : EN))
    .split(/(\{[^}]+\})/)
    .flatMap((part): ComparePiece[] => {
      if (part === '') return [];
      if (!part.startsWith('{')) return [{ text: part }];
      const name = part.slice(1, -1);
      if (name === 'floor') return floor ? floorOf(sides, lang) : [];
      if (name.endsWith('!')) return [figureOf(name.slice(0, -1))];
      if (name.endsWith('But'))
        return [{ text: changed(name.startsWith('first') ? 'first' : 'second') }];
      const [slot = '', ending] = name.split(':');
      if (ending === 'topic' || ending === 'object') {
        const own = slot === 'firstPosition' ? sides.first : sides.second;
        const last = slot === 'reading' ? undefined : (apart(own).at(-1) ?? own.changed.at(-1));
        return [{ text: particle(last ?? words[slot as CompareSlot], ending) }];
      }
      return SLOTS.has(slot) ? [{ slot: slot as CompareSlot, after: '' }] : [];
    });
  return clinging(pieces.filter((piece) => !('text' in piece) || piece.text !== ''));
}

/** What no payment lifted from either, as pieces. */
function floorOf(
  { first, second }: { first: CompareSide; second: CompareSide },
  lang: Lang,
): ComparePiece[] {
  const side = first.political <= second.political ? 'first' : 'second';
  const least = Math.min(first.political, second.political);
  const figure: ComparePiece = {
    figure: hoursLong(least, lang),
    side,
    of: 'political',
    soft: false,
    after: '',
  };
  return lang === 'ko'
    ? [
        { text: '어느 쪽이든 정치 의무 ' },
        figure,
        { text: '은 적어도 남으며, 여기서 빠질 길은 보도된 것이 없다. ' },
      ]
    : [
        { text: 'Of each, at least ' },
        figure,
        { text: ' are political duty, from which no way out is reported. ' },
      ];
}

/** Commas, particles and full stops go to the word before them, so that no line begins with one. */
function clinging(pieces: readonly ComparePiece[]): ComparePiece[] {
  const out: ComparePiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (!last || !('after' in last) || !('text' in piece)) {
      out.push(piece);
      continue;
    }
    const [close = ''] = ('figure' in last ? /^[,.;]*/ : /^\S*/).exec(piece.text) ?? [];
    last.after += close;
    if (piece.text.length > close.length) out.push({ text: piece.text.slice(close.length) });
  }
  return out;
}

/** The comparison as plain text. */
export const plainComparison = (pieces: readonly ComparePiece[], words: CompareWords): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      return ('figure' in piece ? piece.figure : words[piece.slot]) + piece.after;
    })
    .join('')
    .trim();

/** How a figure is written without its sign. */
export type Writing = (value: number, lang: Lang) => string;

/** A figure with its sign; no sign where it is written as nothing. */
export function signed(value: number, lang: Lang, write: Writing = hours): string {
  const text = write(Math.abs(value), lang);
  if (/^0([^\d.,]|$)/.test(text)) return text;
  return (value > 0 ? '+' : '−') + text;
}

/** Whether the range holds differences of either sign. */
export const signOpen = ({ low = 0, high = 0 }: GapFacts): boolean => low < 0 && high > 0;

/** The range of a difference in brackets; nothing while it is drawn, or where it says no more than the difference. */
export function gapRange({ typical, low, high }: GapFacts, lang: Lang, write?: Writing): string {
  if (low === undefined || high === undefined) return '';
  const [from, to] = [signed(low, lang, write), signed(high, lang, write)];
  if (from === to && from === signed(typical, lang, write)) return '';
  return lang === 'ko' ? `(${from}~${to})` : `(${from} to ${to})`;
}

/** What a difference whose sign is open says of itself. */
export const openWords = (lang: Lang): string => (lang === 'ko' ? '부호 불확실' : 'sign is open');

/** The difference of two totals as a sentence; minutes. */
export function describeGap(
  gap: GapFacts,
  names: { first: string; second: string },
  lang: Lang,
): string {
  const { typical, low, high } = gap;
  const { first, second } = names;
  const topic = particle(first, 'topic');
  if (typical === 0 && (low ?? 0) === 0 && (high ?? 0) === 0)
    return lang === 'ko'
      ? `불려 나간 시간은 두 쪽이 같다.`
      : 'Both were called on for the same hours.';
  if (low !== undefined && high !== undefined && signOpen(gap))
    return lang === 'ko'
      ? `어느 쪽이 더 많이 불려 나갔는지는 알 수 없다: ${first} 쪽이 ${hoursLong(-low, lang)} 적을 수도, ${hoursLong(high, lang)} 많을 수도 있다.`
      : `Which of the two was called on for more is open: it may be ${hoursLong(-low, lang)} fewer for ${first}, or ${hoursLong(high, lang)} more.`;
  const by = hoursLong(Math.abs(typical), lang);
  const ends = [low ?? typical, high ?? typical].map(Math.abs).sort((a, b) => a - b);
  const [least = 0, most = 0] = ends;
  const range = low !== undefined && high !== undefined ? rangeBehind(least, most, lang) : '';
  if (lang === 'ko')
    return `${first}${topic} ${second}보다 약 ${by}${range} ${typical > 0 ? '더' : '덜'} 불려 나갔다.`;
  return `That is about ${by}${range} ${typical > 0 ? 'more' : 'fewer'} for ${first} than for ${second}.`;
}

/** What the picture of two years shows, for those who do not see it. */
export function describePair(
  facts: {
    first: string;
    second: string;
    /** dates on which both were called to the same political hour, and how long, minutes */
    days: number;
    minutes: number;
    /** the most of the difference: which kind, and by how much; null: none */
    most: { name: string; minutes: number } | null;
    sameYear: boolean;
  },
  lang: Lang,
): string[] {
  const { first, second, days, minutes, most, sameYear } = facts;
  const by = most ? signed(most.minutes, lang, hoursLong) : '';
  if (lang === 'ko')
    return [
      `두 해를 한 시간축에 놓은 그림: 위는 ${first}, 아래는 ${second}. 하루하루가 한 칸이고 의무는 그것이 빼앗은 시각에 놓인다.`,
      days === 0
        ? '두 쪽이 같은 시각에 정치 의무로 불려 나간 날은 없다.'
        : `두 쪽이 같은 시각에 정치 의무로 불려 나간 날은 ${String(days)}일, 모두 약 ${hoursLong(minutes, lang)}이다.${sameYear ? '' : ' 두 해의 같은 날짜를 견주었으므로 요일은 서로 다르다.'}`,
      ...(most ? [`가장 큰 차이는 ${most.name}: ${first} 쪽이 ${by}.`] : []),
    ];
  return [
    `Two years on one axis of days: above, ${first}; below, ${second}. Each day is a strip of 24 hours, each duty a block at the hour it takes.`,
    days === 0
      ? 'On no date were both called to a political duty at the same hour.'
      : `On ${days === 1 ? '1 day' : `${String(days)} days`} both were called to a political duty at the same hour, about ${hoursLong(minutes, lang)} in all.${sameYear ? '' : ' The same dates of the two years are compared, so the days of the week differ.'}`,
    ...(most ? [`The largest difference is in ${most.name}: ${by} for ${first}.`] : []),
  ];
}

/** Kilograms to two significant digits. */
export const kilos: Writing = (value, lang) => `${rough(value, lang)} kg`;
/** A share as per cent; a difference of shares in percentage points. */
export const points: Writing = (value, lang) => {
  const text = rough(value * 100, lang);
  return lang === 'ko' ? `${text}%p` : `${text} points`;
};
