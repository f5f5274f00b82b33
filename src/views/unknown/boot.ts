import { mount } from 'svelte';
import type { UnknownPage } from '../../doubt/pages.ts';
import type { Lang } from '../../i18n/lang.ts';
import { Doc } from '../document/doc.svelte.ts';
import Unknown from './Unknown.svelte';

const load = async (lang: Lang): Promise<UnknownPage> =>
  (
    await (lang === 'ko'
      ? import('virtual:rulebook/unknown-ko')
      : import('virtual:rulebook/unknown-en'))
  ).default;

/** Puts the page of what is not known into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const doc = await Doc.open(load);
  target.replaceChildren();
  mount(Unknown, { target, props: { doc } });
}
