import { mount } from 'svelte';
import type { Lang } from '../../i18n/lang.ts';
import { Doc } from '../document/doc.svelte.ts';
import Method from './Method.svelte';
import type { MethodText } from './text.ts';

const load = async (lang: Lang): Promise<MethodText> =>
  (await (lang === 'ko' ? import('./text-ko.ts') : import('./text-en.ts'))).default;

/** Puts the Method page into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const [{ default: tally }, doc] = await Promise.all([
    import('virtual:rulebook/tally'),
    Doc.open(load),
  ]);
  target.replaceChildren();
  mount(Method, { target, props: { doc, tally } });
}
