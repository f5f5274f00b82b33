import { BASES, BASIS, CATEGORIES, CATEGORY } from '../../../i18n/describe/words.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { KIND, USE } from '../words/source.ts';
import type { FilterId } from './view.ts';

/** What a filter offers: each value with its words. */
export function optionsOf(
  name: FilterId,
  years: readonly [number, number],
  lang: Lang,
): readonly (readonly [value: string, words: string])[] {
  switch (name) {
    case 'kind':
      return Object.entries(KIND[lang]);
    case 'use':
      return Object.entries(USE[lang]);
    case 'basis':
      return BASES.map((one) => [one, BASIS[lang][one]] as const);
    case 'category':
      return CATEGORIES.map((one) => [one, CATEGORY[lang][one]] as const);
    case 'year':
      return Array.from({ length: years[1] - years[0] + 1 }, (_, i) => {
        const year = String(years[1] - i);
        return [year, year] as const;
      });
  }
}
