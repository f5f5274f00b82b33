import { grouped, hoursLong, hoursRangeLong } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { spreadOf } from './guesses.ts';

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

const rounded = (hours: number, lang: Lang): string => hoursLong(Math.round(hours) * 60, lang);

/** The guesses of a class in a sentence; nothing of none. */
export function describeClass(guesses: readonly number[], lang: Lang): string {
  const spread = spreadOf(guesses);
  if (!spread) return '';
  const n = guesses.length;
  const middle = rounded(spread.median, lang);
  const half = hoursRangeLong(Math.round(spread.low) * 60, Math.round(spread.high) * 60, lang);
  if (lang === 'ko')
    return n === 1
      ? `짐작 하나: ${guessed(guesses[0] ?? 0, lang)}.`
      : `짐작 ${n}개, 가운데 값은 ${middle}. 절반은 ${half} 사이에 있다.`;
  return n === 1
    ? `One guess: ${guessed(guesses[0] ?? 0, lang)}.`
    : `${n} guesses; the middle one is ${middle}. Half of them lie between ${half.replace(' to ', ' and ')}.`;
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
  own: number | null,
  guesses: readonly number[],
  lang: Lang,
): string {
  const said = answer && describeAnswer(answer, lang);
  return [
    own === null
      ? ''
      : lang === 'ko'
        ? `짐작: ${guessed(own, lang)}.`
        : `The guess: ${guessed(own, lang)}.`,
    describeClass(guesses, lang),
    said ? `${said.before}${said.figure}${said.range}${said.after}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
