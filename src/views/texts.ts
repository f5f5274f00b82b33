import type { Texts } from './page.svelte.ts';

/** The texts of the rulebook, each a file of its own. */
export const texts: Texts = {
  names: async (lang) =>
    (
      await (lang === 'ko'
        ? import('virtual:rulebook/names-ko')
        : import('virtual:rulebook/names-en'))
    ).default,
  evidence: async (lang) =>
    (
      await (lang === 'ko'
        ? import('virtual:rulebook/evidence-ko')
        : import('virtual:rulebook/evidence-en'))
    ).default,
};
