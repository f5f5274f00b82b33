import { mount } from 'svelte';
import type { Lang } from '../../../i18n/lang.ts';
import { Doc } from '../../document/doc.svelte.ts';
import type { Content } from './content.ts';
import List from './List.svelte';

const load = async (lang: Lang): Promise<Content> => {
  // In the one file the evidence is itself a promise.
  const [evidence, names] = await (lang === 'ko'
    ? Promise.all([
        import('virtual:rulebook/evidence-ko').then((loaded) => loaded.default),
        import('virtual:rulebook/names-ko'),
      ])
    : Promise.all([
        import('virtual:rulebook/evidence-en').then((loaded) => loaded.default),
        import('virtual:rulebook/names-en'),
      ]));
  return { evidence, names: names.default };
};

/** Puts the page of evidence into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const [{ default: model }, doc] = await Promise.all([
    import('virtual:rulebook/model'),
    Doc.open(load),
  ]);
  target.replaceChildren();
  mount(List, { target, props: { doc, model } });
}
