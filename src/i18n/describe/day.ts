import { formatTime } from '../../engine/civil.ts';
import type { Line } from '../../engine/ledger.ts';
import { known, list, longDate } from '../format.ts';
import type { Lang } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';
import { RESPONSE } from './words.ts';

/** `05:00 to 06:00`; empty for a demand without hours. */
export const times = (line: Pick<Line, 'start' | 'end'>, lang: Lang): string =>
  line.start === null || line.end === null
    ? ''
    : `${formatTime(line.start)}${lang === 'ko' ? '~' : ' to '}${formatTime(line.end)}`;

/** What is said of a duty that other duties left less of its hours than were asked; empty of any other. */
export function partly(
  { minutes, asked, response }: Pick<Line, 'minutes' | 'asked' | 'response'>,
  lang: Lang,
): string {
  if (response !== 'attend' || minutes === null || minutes >= (asked ?? 0)) return '';
  if (minutes === 0) return lang === 'ko' ? '(다른 의무와 겹침)' : '(within another)';
  return lang === 'ko' ? '(일부)' : '(in part)';
}

/** One duty of a day in a few words: its name, its hours, and the response where it was not simply attended. */
export function describeDuty(line: Line, names: Names, lang: Lang): string {
  const parts = [nameOf(names, 'rules', line.rule), times(line, lang)];
  if (line.minutes === null) parts.push(lang === 'ko' ? '(길이 알 수 없음)' : '(length not known)');
  else if (line.response === 'attend') parts.push(partly(line, lang));
  else parts.push(`(${RESPONSE[lang][line.response]})`);
  return parts.filter(Boolean).join(' ');
}

/** What a reader hears at a day of the picture: weekday, full date, duties, how much they took. */
export function describeDay(
  date: string,
  lines: readonly Line[],
  names: Names,
  lang: Lang,
): string {
  const day = longDate(date, lang);
  if (lines.length === 0) return lang === 'ko' ? `${day}: 의무 없음` : `${day}: no duty`;
  const taken = lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
  const firm = lines.every(({ basis }) => basis === 'reported') ? 'reported' : 'assumed';
  const duties = list(
    lines.map((line) => describeDuty(line, names, lang)),
    lang,
  );
  if (taken === 0) return `${day}: ${duties}`;
  return lang === 'ko'
    ? `${day}: ${duties}. 모두 ${known(taken, firm, lang)}`
    : `${day}: ${duties}. In all ${known(taken, firm, lang)}`;
}
