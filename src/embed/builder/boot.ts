import { mount } from 'svelte';
import labels from 'virtual:embed/labels';
import type { Names } from '../../rulebook/evidence.ts';
import { Doc } from '../../views/document/doc.svelte.ts';
import Builder from './Builder.svelte';

/** Puts the page on which an article's frame is made into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const [{ default: model }, doc] = await Promise.all([
    import('virtual:rulebook/model'),
    Doc.open((lang): Promise<Names> => Promise.resolve(labels[lang])),
  ]);
  target.replaceChildren();
  mount(Builder, { target, props: { model, doc } });
}
