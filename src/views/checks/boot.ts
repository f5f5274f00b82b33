import { mount } from 'svelte';
import type { ChecksPage } from '../../doubt/pages.ts';
import type { Lang } from '../../i18n/lang.ts';
import { Doc } from '../document/doc.svelte.ts';
import Checks from './Checks.svelte';

const load = async (lang: Lang): Promise<ChecksPage> =>
  (
    await (lang === 'ko'
      ? import('virtual:rulebook/checks-ko')
      : import('virtual:rulebook/checks-en'))
  ).default;

/** Puts the page of checks into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const doc = await Doc.open(load);
  target.replaceChildren();
  mount(Checks, { target, props: { doc } });
}
