import type { Request } from '../../engine/ledger.ts';
import { describeChanges } from '../../i18n/describe/attributes.ts';
import { longDate, monthName, shortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { PageState } from '../../state/page-state.ts';
import type { Subject } from '../../state/subject.ts';
import { TEXT } from './text.ts';
import { MEASURE } from './words/measure.ts';

/** The person, with all that differs from the position as it stands in the rulebook; `position` is another's, if any. */
export const whose = (
  position: string | null,
  state: Pick<PageState, 'position' | 'set'>,
  request: Request,
  names: Names,
  lang: Lang,
): string =>
  [
    nameOf(names, 'positions', position ?? state.position),
    ...(position === null ? describeChanges(state.set, request.attributes, lang) : []),
    ...(request.respond === 'pay' ? [m.sentence_pay()] : []),
    ...(request.reading === 'reported' ? [m.sentence_reported()] : []),
  ].join(', ');

/** The year, or the date in it. */
export function whenOf(subject: Subject, year: number, lang: Lang): string {
  if (subject.kind === 'span') {
    const [from, to] = [subject.from, subject.to].map((day) => shortDate(`${year}-${day}`, lang));
    return lang === 'ko'
      ? `${year}년 ${from ?? ''}부터 ${to ?? ''}까지`
      : `${from ?? ''} to ${to ?? ''} ${year}`;
  }
  if (subject.kind !== 'line' && subject.kind !== 'day')
    return lang === 'ko' ? `${year}년` : String(year);
  const date = shortDate(`${year}-${subject.day}`, lang);
  return lang === 'ko' ? `${year}년 ${date}` : `${date} ${year}`;
}

/** The heading of a subject. */
export function titleOf(subject: Subject, year: number, names: Names, lang: Lang): string {
  switch (subject.kind) {
    case 'sum':
    case 'span':
      return MEASURE[lang][subject.measure];
    case 'month': {
      const month = monthName(Number(subject.month), lang, 'long');
      return lang === 'ko' ? `${year}년 ${month}` : `${month} ${year}`;
    }
    case 'day':
      return longDate(`${year}-${subject.day}`, lang);
    case 'figure':
      return TEXT[lang].figureTitle;
    case 'effect':
      return nameOf(names, 'effects', subject.id);
    default:
      return nameOf(names, 'rules', subject.rule);
  }
}
