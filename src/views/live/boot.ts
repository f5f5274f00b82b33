import { mount } from 'svelte';
import type { Page } from '../page.svelte.ts';
import { start } from '../start.ts';
import { living, without } from './added.ts';
import Live from './Live.svelte';
import { stopsOf } from './stops.ts';
import { unmet } from './unmet.ts';

/** Takes out of the address what its year does not have, and says so. */
function mend({ store, state, ledger, day: shown, linesOn }: Page): void {
  const day = state.day === null ? 0 : shown;
  const found = unmet(state.view, {
    stop: stopsOf(store.model, ledger).some((stop) => stop.day === day),
    demands: new Set(linesOn(day).map(({ id }) => id)).size,
  });
  if (found.length === 0) return;
  const { page, notices } = store.api.getState();
  store.api.setState({
    page: { ...page, view: without(page.view, ...found.map(({ param }) => param)) },
    notices: [...notices, ...found],
    step: 'replace',
  });
}

/** Puts the year that passes into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const { default: model } = await import('virtual:rulebook/model');
  let page: Page | undefined = undefined;
  page = await start(living(() => page?.store.model ?? model));
  mend(page);
  target.replaceChildren();
  mount(Live, { target, props: { page } });
  requestAnimationFrame(() => performance.mark('first-picture'));
}
