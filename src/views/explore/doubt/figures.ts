import type { Lang } from '../../../i18n/lang.ts';

/** The names that figures of the rulebook have, of one language; a file of its own. */
export const figureNames = async (lang: Lang): Promise<Record<string, string>> =>
  (
    await (lang === 'ko'
      ? import('virtual:rulebook/figures-ko')
      : import('virtual:rulebook/figures-en'))
  ).default;
