import { mount } from 'svelte';
import App from './App.svelte';
import { asked } from './guess/added.ts';
import { start } from './start.ts';

/** Puts the year into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const page = await start(asked);
  target.replaceChildren();
  mount(App, { target, props: { page } });
  requestAnimationFrame(() => performance.mark('first-picture'));
}
