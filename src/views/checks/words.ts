import type { Unit } from '../../doubt/measures.ts';
import type { ChecksPage, ShownCheck } from '../../doubt/pages.ts';
import { describeValue } from '../../i18n/describe/attributes.ts';
import { grouped, list, rough, shortDate } from '../../i18n/format.ts';
import type { Lang, Said } from '../../i18n/lang.ts';
import { TEXT } from './text.ts';

const UNITS: Said<Record<Unit, (value: string) => string>> = {
  en: {
    days: (value) => (value === '1' ? '1 day' : `${value} days`),
    'days-a-week': (value) => `${value} days a week`,
    hours: (value) => (value === '1' ? '1 hour' : `${value} hours`),
    won: (value) => `${value} won`,
    times: (value) => `${value} times`,
    usd: (value) => `${value} dollars`,
  },
  ko: {
    days: (value) => `${value}일`,
    'days-a-week': (value) => `일주일에 ${value}일`,
    hours: (value) => `${value}시간`,
    won: (value) => `${value}원`,
    times: (value) => `${value}배`,
    usd: (value) => `${value}달러`,
  },
};

/** Days are counted, hours known to the half, all else to two digits. */
const number = (value: number, unit: Unit, lang: Lang): string => {
  if (unit === 'days') return grouped(Math.round(value), lang);
  if (unit === 'hours' || unit === 'days-a-week') return grouped(Math.round(value * 2) / 2, lang);
  return rough(value, lang);
};

/** A value, or a range said once with its unit. */
export function amount([low, high]: readonly [number, number], unit: Unit, lang: Lang): string {
  const [first, last] = [number(low, unit, lang), number(high, unit, lang)];
  if (first === last) return UNITS[lang][unit](last);
  return UNITS[lang][unit](lang === 'ko' ? `${first}~${last}` : `${first} to ${last}`);
}

/** Whose year and which dates: `Factory worker, Pyongyang, 2016, 23 February to 2 May`. */
export function whose({ figure }: ShownCheck, { positions }: ChecksPage, lang: Lang): string {
  if (!figure) return '';
  const text = TEXT[lang];
  const { set = {}, year, from, to } = figure;
  const dates =
    from !== undefined && to !== undefined
      ? [shortDate(`${year}-${from}`, lang), shortDate(`${year}-${to}`, lang)]
      : [];
  return [
    figure.mean
      ? text.mean
      : list(
          figure.positions.map((id) => positions[id] ?? id),
          lang,
        ),
    ...(set.region ? [describeValue('region', set.region, lang)] : []),
    ...(set.means ? [describeValue('means', set.means, lang)] : []),
    ...(figure.respond === 'pay' ? [text.pays] : []),
    lang === 'ko' ? `${year}년` : String(year),
    ...(dates.length > 0 ? [dates.join(lang === 'ko' ? '~' : ' to ')] : []),
  ].join(', ');
}

/** What of that year was counted: the measure, and the duties where it is of some alone. */
export function counted({ figure }: ShownCheck, { rules }: ChecksPage, lang: Lang): string {
  if (!figure) return '';
  const text = TEXT[lang];
  const names = (figure.rules ?? []).map((id) => rules[id] ?? id);
  const measure = text.measures[figure.measure];
  return names.length > 0 ? `${measure}; ${text.of(list(names, lang))}` : measure;
}

/** The year that was compared, as the page of the year shows it; of several people or a mere ratio there is none. */
export function yearOf({ figure }: ShownCheck, lang: Lang): string | undefined {
  const [position, ...others] = figure?.positions ?? [];
  if (
    !figure ||
    position === undefined ||
    others.length > 0 ||
    figure.measure === 'figure-over-figure'
  )
    return undefined;
  const query = new URLSearchParams({
    v: '1',
    year: String(figure.year),
    who: position,
    ...figure.set,
    ...(figure.respond === 'pay' ? { do: 'pay' } : {}),
    lang,
  });
  return `./?${query.toString()}`;
}
