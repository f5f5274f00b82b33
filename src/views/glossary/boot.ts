import { mount } from 'svelte';
import type { Lang } from '../../i18n/lang.ts';
import { Doc } from '../document/doc.svelte.ts';
import Glossary from './Glossary.svelte';
import type { GlossaryContent } from './text.ts';

const load = async (lang: Lang): Promise<GlossaryContent> => {
  const [text, names] = await (lang === 'ko'
    ? Promise.all([import('./text-ko.ts'), import('virtual:rulebook/names-ko')])
    : Promise.all([import('./text-en.ts'), import('virtual:rulebook/names-en')]));
  return { text: text.default, names: names.default };
};

/** Puts the glossary into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const [{ default: model }, doc] = await Promise.all([
    import('virtual:rulebook/model'),
    Doc.open(load),
  ]);
  target.replaceChildren();
  mount(Glossary, { target, props: { doc, model } });
}
