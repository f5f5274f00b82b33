import type { Lang, Said } from '../../../i18n/lang.ts';
import {
  grouped,
  hours,
  hoursLong,
  percent,
  percents,
  rough,
  span,
  stretch,
  won,
} from '../../../i18n/format.ts';
import type { Basis, Unit as FigureUnit } from '../../../rulebook/model.ts';
import type { Unit } from '../measures.ts';
import { TEXT } from '../text.ts';

/** Low and high of a range, the unit said once. */
export const rangeWords = (
  low: number,
  high: number,
  unit: Unit,
  lang: Lang,
  exact = false,
): string => {
  const last = valueWords(high, unit, lang, exact);
  const first =
    unit === 'minutes' && !exact
      ? hours(low, lang)
      : unit === 'won'
        ? rough(low, lang)
        : valueWords(low, unit, lang, exact);
  const alike = valueWords(low, unit, lang, exact) === last;
  return alike ? last : stretch(first, last, lang);
};

/** A value in its unit, no finer than the page says it elsewhere; `exact` for one duty on one day. */
export function valueWords(value: number, unit: Unit, lang: Lang, exact = false): string {
  if (unit === 'won') return won(value, lang);
  if (unit === 'share') return percent(value, lang);
  if (unit === 'minutes') return exact ? span(Math.round(value), lang) : hoursLong(value, lang);
  const count = grouped(value, lang);
  return lang === 'ko' ? `${count}번` : value === 1 ? 'once' : `${count} times`;
}

/** One of a unit, where English says it otherwise. */
const SINGLE: Partial<Record<FigureUnit, string>> = {
  hours: 'hour',
  minutes: 'minute',
  days: 'day',
  times: 'time',
  'hours-per-unit': 'hour a unit',
  usd: 'US dollar',
};

const FIGURE_UNIT: Said<Record<FigureUnit, string>> = {
  en: {
    hours: 'hours',
    minutes: 'minutes',
    days: 'days',
    times: 'times',
    kg: 'kg',
    units: '',
    ratio: '',
    'hours-per-unit': 'hours a unit',
    'per-day': 'a day',
    won: 'won',
    'kg-rice': 'kg of rice',
    yuan: 'yuan',
    usd: 'US dollars',
  },
  ko: {
    hours: '시간',
    minutes: '분',
    days: '일',
    times: '번',
    kg: 'kg',
    units: '',
    ratio: '',
    'hours-per-unit': '시간(단위당)',
    'per-day': '번(하루당)',
    won: '원',
    'kg-rice': 'kg(쌀)',
    yuan: '위안',
    usd: '달러',
  },
};
export const figureUnit = (unit: FigureUnit, lang: Lang): string => FIGURE_UNIT[lang][unit];

/** What share of some minutes rests on what; empty where there are none. */
export function sharesWords(
  { reported, inferred, assumed }: Record<Basis, number>,
  lang: Lang,
): string {
  const [r = 0, i = 0, a = 0] = percents([reported, inferred, assumed]);
  return r + i + a > 0 ? TEXT[lang].footingShares(r, i, a) : '';
}

/** What is written of a figure, in its unit; `value` tells one from many. In Korean the thing stands before its measure. */
function inUnit(written: string, value: number, unit: FigureUnit, lang: Lang): string {
  if (lang === 'ko')
    return unit === 'kg-rice' ? `쌀 ${written}kg` : `${written}${figureUnit(unit, lang)}`;
  return `${written} ${(value === 1 && SINGLE[unit]) || figureUnit(unit, lang)}`.trim();
}

/** A figure of the rulebook in its unit: `48 hours`, `쌀 0.4kg`. */
export const figureWords = (value: number, unit: FigureUnit, lang: Lang): string =>
  inUnit(grouped(value, lang), value, unit, lang);

/** Low and high of a figure in its unit: `62 to 225 yuan`, `쌀 0.13~0.75kg`; one figure where they read alike. */
export const figureStretch = (
  { low, high }: { low: number; high: number },
  unit: FigureUnit,
  lang: Lang,
): string => inUnit(stretch(grouped(low, lang), grouped(high, lang), lang), high, unit, lang);
