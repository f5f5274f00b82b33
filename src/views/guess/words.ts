import { grouped, hoursLong, hoursRangeLong } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { spreadOf, yearly, type Fault } from './guesses.ts';
import type { Told } from './tokens.ts';
import { TEXT } from './text.ts';

/** What the reports come to for the person asked about; minutes. */
export interface Answer {
  total: number;
  /** null: still being drawn */
  range: { low: number; high: number } | null;
}

/** A guess as it was said: exact. */
export const guessed = (hours: number, lang: Lang): string =>
  lang === 'ko'
    ? `${grouped(hours, lang)}시간`
    : hours === 1
      ? '1 hour'
      : `${grouped(hours, lang)} hours`;

/** A guess in the unit in which it was made; one of a week with what it comes to in a year. */
export function told(guess: Told, days: number, lang: Lang): string {
  if (!guess.weekly) return guessed(guess.hours, lang);
  const year = hoursLong(yearly(guess, days) * 60, lang);
  return lang === 'ko'
    ? `한 주에 ${guessed(guess.hours, lang)}, 한 해에 약 ${year}`
    : `${guessed(guess.hours, lang)} a week, about ${year} a year`;
}

/** Why what was typed is no guess, and how one is written; nothing in it says what would be near the answer. */
export function describeFault(
  given: string,
  fault: Fault,
  { weekly, days, lang }: { weekly: boolean; days: number; lang: Lang },
): string {
  const text = TEXT[lang];
  if (given.trim() === '') return text.empty;
  const short = given.length > 40 ? `${given.slice(0, 40)}…` : given;
  if (fault === 'too-many')
    return weekly ? text.tooManyWeek(short) : text.tooMany(short, grouped(days * 24, lang));
  if (fault === 'several') return text.several(short);
  if (fault === 'unit') return text.unknown(short);
  return fault === 'negative' ? text.negative(short) : text.unread(short);
}

/** The guesses of a class in a sentence; nothing of none. */
export function describeClass(guesses: readonly number[], lang: Lang): string {
  const spread = spreadOf(guesses);
  if (!spread) return '';
  const n = guesses.length;
  const middle = guessed(Math.round(spread.median), lang);
  const first = guessed(guesses[0] ?? 0, lang);
  const { half } = spread;
  const [low = '', high = ''] = half
    ? [half.low, half.high].map((hours) => grouped(Math.round(hours), lang))
    : [];
  if (lang === 'ko') {
    if (n === 1) return `짐작 하나: ${first}.`;
    const rest = half ? ` 절반은 ${low}시간과 ${high}시간 사이.` : '';
    return `짐작 ${n}개. ${n % 2 ? '가운데 값은' : '가운데는'} ${middle}.${rest}`;
  }
  if (n === 1) return `One guess: ${first}.`;
  const rest = half ? ` Half of them lie between ${low} and ${high} hours.` : '';
  return `${n} guesses; the middle ${n % 2 ? 'one is' : 'lies at'} ${middle}.${rest}`;
}

/** What the reports come to, as plain text around the figure: what stands before it, and after. */
export function describeAnswer(
  { total, range }: Answer,
  lang: Lang,
): { before: string; figure: string; range: string; after: string } {
  const open = lang === 'ko' ? '(' : ' (';
  const span = range ? `${open}${hoursRangeLong(range.low, range.high, lang)})` : '';
  return lang === 'ko'
    ? {
        before: '보도를 모두 더하면 약 ',
        figure: hoursLong(total, lang),
        range: span,
        after: '이다.',
      }
    : {
        before: 'What is reported adds up to about ',
        figure: hoursLong(total, lang),
        range: span,
        after: '.',
      };
}

/** The picture of guesses and answer, for those who do not see it. */
export function describeScale(
  answer: Answer | null,
  /** in words */
  own: string | null,
  guesses: readonly number[],
  lang: Lang,
): string {
  const said = answer && describeAnswer(answer, lang);
  return [
    own === null ? '' : TEXT[lang].own(own),
    describeClass(guesses, lang),
    said ? `${said.before}${said.figure}${said.range}${said.after}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
