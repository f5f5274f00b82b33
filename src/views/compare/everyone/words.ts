import { percent, rough, stretch } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Bounds } from './everyone.ts';
import { TEXT } from './text.ts';

/** Thousands as they are said: in English with their zeros, in Korean by ten thousands. */
export const crowd = (thousands: number, lang: Lang): string =>
  lang === 'ko' ? `${rough(thousands / 10, lang)}만 명` : rough(thousands * 1000, lang);

export const crowdRange = ({ low, high }: Bounds, lang: Lang): string =>
  lang === 'ko'
    ? `${stretch(rough(low / 10, lang), rough(high / 10, lang), lang)}만 명`
    : stretch(rough(low * 1000, lang), rough(high * 1000, lang), lang);

/** Millions of hours, in the large numbers of the language. */
export const millions = (value: number, lang: Lang): string =>
  lang === 'ko' ? `${rough(value / 100, lang)}억` : `${rough(value / 1000, lang)} billion`;

/** A share that is not nothing never reads as nothing. */
export const share = (value: number, lang: Lang): string =>
  value > 0 && value < 0.005 ? TEXT[lang].under : percent(value, lang);

export const shareRange = ({ low, high }: Bounds, lang: Lang): string =>
  stretch(share(low, lang), share(high, lang), lang);
