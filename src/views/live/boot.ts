import { mount } from 'svelte';
import type { Page } from '../page.svelte.ts';
import { start } from '../start.ts';
import { living } from './added.ts';
import Live from './Live.svelte';

/** Puts the year that passes into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const { default: model } = await import('virtual:rulebook/model');
  let page: Page | undefined = undefined;
  page = await start(living(() => page?.store.model ?? model));
  target.replaceChildren();
  mount(Live, { target, props: { page } });
  requestAnimationFrame(() => performance.mark('first-picture'));
}
