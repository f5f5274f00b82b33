import type { Lang } from '../../i18n/lang.ts';

/** The language of a text of the rulebook, where it is not the page's: what has not been put into Korean is English. */
export const langOf = (text: string, lang: Lang): 'en' | undefined =>
  lang === 'ko' && !/[가-힣]/.test(text) ? 'en' : undefined;

/** An address that may stand in a link. */
export const safe = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
