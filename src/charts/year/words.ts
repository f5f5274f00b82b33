import { formatDay, yearStart } from '../../engine/civil.ts';
import type { Ledger } from '../../engine/ledger.ts';
import { HYPOTHETICAL } from '../../i18n/describe/hypothetical.ts';
import { activityWord } from '../../i18n/describe/words.ts';
import { monthName, tinyDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { Activity } from '../../rulebook/model.ts';
import type { YearData } from './data.ts';

/** Names for what stands in and around the picture of the year. */
export interface YearWords {
  campaign: (id: string) => string;
  /** a political day, its date before its name */
  day: (id: string) => string;
  /** the date of a political day, as short as can be */
  date: (id: string) => string;
  month: (month: number) => string;
  activity: (activity: Activity) => string;
  duty: (rule: string) => string;
  /** what stands across a picture that is not of a reported year; empty: nothing */
  mark: string;
}

export function yearWords(data: YearData, ledger: Ledger, names: Names, lang: Lang): YearWords {
  const dayOf = (id: string): string =>
    formatDay(yearStart(ledger.year) + (data.marks.find((mark) => mark.id === id)?.from ?? 0));
  const date = (id: string): string => tinyDate(dayOf(id), lang);
  // Beside the hours of a phone stands what fits: Koreans write such days as 9.9 and 10.10.
  const narrow = (id: string): string => dayOf(id).slice(5).split('-').map(Number).join('.');
  return {
    campaign: (id) => nameOf(names, 'campaigns', id),
    day: (id) => `${date(id)} ${nameOf(names, 'days', id)}`,
    date: lang === 'ko' ? narrow : date,
    month: (month) => monthName(month, lang),
    activity: (activity) => activityWord(activity, ledger.attributes.work, lang),
    duty: (rule) => nameOf(names, 'rules', rule),
    mark: ledger.hypothetical ? HYPOTHETICAL[lang] : '',
  };
}
