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
  /** the date of a political day */
  date: (id: string) => string;
  month: (month: number) => string;
  activity: (activity: Activity) => string;
  duty: (rule: string) => string;
  /** what stands across a picture that is not of a reported year; empty: nothing */
  mark: string;
}

export function yearWords(data: YearData, ledger: Ledger, names: Names, lang: Lang): YearWords {
  const date = (id: string): string => {
    const day = data.marks.find((mark) => mark.id === id)?.from ?? 0;
    return tinyDate(formatDay(yearStart(ledger.year) + day), lang);
  };
  return {
    campaign: (id) => nameOf(names, 'campaigns', id),
    day: (id) => `${date(id)} ${nameOf(names, 'days', id)}`,
    date,
    month: (month) => monthName(month, lang),
    activity: (activity) => activityWord(activity, ledger.attributes.work, lang),
    duty: (rule) => nameOf(names, 'rules', rule),
    mark: ledger.hypothetical ? HYPOTHETICAL[lang] : '',
  };
}
