import { weekdayOf, parseDay } from '../engine/civil.ts';
import type { Basis } from '../rulebook/model.ts';
import type { Lang, Said } from './lang.ts';

/** A number to two significant digits: what the screen shows, since nothing is known more finely. */
export function twoDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size < 1) return Math.round(value * 10 ** (1 - size)) / 10 ** (1 - size);
  const unit = 10 ** (size - 1);
  return Math.round(value / unit) * unit;
}

/** Between groups of three digits, and before decimals. `Intl` would cost a slow phone a tenth of a second. */
const SEPARATORS: Said<readonly [group: string, point: string]> = {
  en: [',', '.'],
  ko: [',', '.'],
};

/** A number with the digit groups of the language, at most two decimals. */
export function grouped(value: number, lang: Lang): string {
  const [group, point] = SEPARATORS[lang];
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? groups : groups + point + decimals;
}

/** Two significant digits, grouped. */
export const rough = (value: number, lang: Lang): string => grouped(twoDigits(value), lang);

/** Minutes as hours, two significant digits, no unit; below ten hours to the half hour. */
export function hours(minutes: number, lang: Lang): string {
  const value = minutes / 60;
  return Math.abs(value) < 10 ? grouped(Math.round(value * 2) / 2, lang) : rough(value, lang);
}

/** The same with its unit. */
export const hoursLong = (minutes: number, lang: Lang): string => {
  const text = hours(minutes, lang);
  if (lang === 'ko') return `${text}시간`;
  return text === '1' ? '1 hour' : `${text} hours`;
};

/** Two figures as a stretch; one where they read alike. */
export const stretch = (low: string, high: string, lang: Lang): string =>
  low === high ? high : lang === 'ko' ? `${low}~${high}` : `${low} to ${high}`;

/** Minutes from low to high as hours, without unit. */
export const hoursRange = (low: number, high: number, lang: Lang): string =>
  stretch(hours(low, lang), hours(high, lang), lang);

/** The same with its unit, said once. */
export const hoursRangeLong = (low: number, high: number, lang: Lang): string =>
  hours(low, lang) === hours(high, lang)
    ? hoursLong(high, lang)
    : stretch(hours(low, lang), hoursLong(high, lang), lang);

/** The range of hours that stand right before it, in brackets; minutes. */
export const rangeBehind = (low: number, high: number, lang: Lang): string =>
  lang === 'ko' ? `(${hoursRangeLong(low, high, lang)})` : ` (${hoursRange(low, high, lang)})`;

/** `1 duty`, `2 duties`: a count with its English noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count, 'en')} ${count === 1 ? one : many}`;

/** Minutes as `1 h 15 min`, exact. */
export function span(minutes: number, lang: Lang): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  const parts =
    lang === 'ko'
      ? [h ? `${h}시간` : '', m ? `${m}분` : '']
      : [h ? `${h} h` : '', m ? `${m} min` : ''];
  return parts.filter(Boolean).join(' ') || (lang === 'ko' ? '0분' : '0 min');
}

/** The length of a duty, said no finer than it is known: exact where reported, else rounded and marked so. */
export function known(minutes: number, basis: Basis, lang: Lang): string {
  if (basis === 'reported' || minutes === 0) return span(minutes, lang);
  const step = minutes >= 60 ? 15 : 5;
  const rounded = Math.max(step, Math.round(minutes / step) * step);
  return lang === 'ko' ? `약 ${span(rounded, lang)}` : `about ${span(rounded, lang)}`;
}

/** A share as whole per cent. */
export const percent = (share: number, lang: Lang): string =>
  `${grouped(Math.round(share * 100), lang)}%`;

/** Whole per cents of parts, made to add up to 100 by the largest remainders; all 0 where there is nothing. */
export function percents(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / total) * 100);
  const out = exact.map(Math.floor);
  const order = exact
    .map((value, i) => [value - Math.floor(value), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let left = 100 - out.reduce((sum, part) => sum + part, 0);
  for (const [, i] of order) if (left-- > 0) out[i] = (out[i] ?? 0) + 1;
  return out;
}

/** An amount of won without the word, two significant digits; Korean counts large ones in ten thousands. */
export const wonBare = (amount: number, lang: Lang): string =>
  lang === 'ko' && Math.abs(twoDigits(amount)) >= 10_000
    ? `${rough(amount / 10_000, lang)}만`
    : rough(amount, lang);

/** Won, two significant digits. */
export const won = (amount: number, lang: Lang): string => {
  const bare = wonBare(amount, lang);
  if (lang === 'en') return `${bare} won`;
  return bare.endsWith('만') ? `${bare} 원` : `${bare}원`;
};

// Names of months and weekdays stand here, since the first use of `Intl` costs a slow phone as much as a year's simulation.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEKDAYS_KO = '월화수목금토일';

/** A month by its number: `Mar`, `3월`. */
export function monthName(month: number, lang: Lang, style: 'short' | 'long' = 'short'): string {
  if (lang === 'ko') return `${month}월`;
  const name = MONTHS[month - 1] ?? '';
  return style === 'long' ? name : name.slice(0, month === 9 ? 4 : 3);
}
const dayOfMonth = (date: string, lang: Lang, style: 'short' | 'long'): string => {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = monthName(month, lang, style);
  return lang === 'ko' ? `${name} ${day}일` : `${day} ${name}`;
};
/** `15 March`, `3월 15일`. */
export const shortDate = (date: string, lang: Lang): string => dayOfMonth(date, lang, 'long');
/** `15 Mar`, `3월 15일`. */
export const tinyDate = (date: string, lang: Lang): string => dayOfMonth(date, lang, 'short');
/** `Tuesday 15 March 2016`, `2016년 3월 15일 화요일`. */
export function longDate(date: string, lang: Lang): string {
  const weekday = weekdayOf(parseDay(date));
  const year = date.slice(0, 4);
  return lang === 'ko'
    ? `${year}년 ${shortDate(date, lang)} ${WEEKDAYS_KO[weekday] ?? ''}요일`
    : `${WEEKDAYS[weekday] ?? ''} ${shortDate(date, lang)} ${year}`;
}
/** `Tue`, `화`. */
export const weekdayShort = (date: string, lang: Lang): string => {
  const weekday = weekdayOf(parseDay(date));
  return (lang === 'ko' ? WEEKDAYS_KO[weekday] : WEEKDAYS[weekday]?.slice(0, 3)) ?? '';
};

/** `a, b and c`; `a, b, c`. */
export function list(
  items: readonly string[],
  lang: Lang,
  word = lang === 'ko' ? '' : 'and',
): string {
  if (lang === 'ko') return items.join(', ');
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
