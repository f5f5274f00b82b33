import type { Lang } from '../../i18n/lang.ts';

/** A query in which the language is asked for; whatever else stands in it is kept. */
export const inLanguage = (query: string, lang: Lang): string => {
  const params = new URLSearchParams(query);
  params.set('lang', lang);
  return `?${params.toString()}`;
};
