import { mount } from 'svelte';
import { start } from '../start.ts';
import { OPTIONS } from './options.ts';
import Paper from './Paper.svelte';

/** Puts the page for paper into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const page = await start(OPTIONS);
  target.replaceChildren();
  mount(Paper, { target, props: { page } });
}
