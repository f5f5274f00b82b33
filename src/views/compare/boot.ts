import { mount } from 'svelte';
import { Background } from '../../background/background.ts';
import BackgroundWorker from '../../background/worker.ts?worker';
import { preferred, spoken } from '../../i18n/lang.ts';
import { mirrorAll } from '../../state/mirror.ts';
import { changesIn, rulebookOf } from '../../state/changes.ts';
import { choicesOf, type PageState } from '../../state/page-state.ts';
import { besides, decodePair, encodePair } from '../../state/pair.ts';
import { createPageStore } from '../../state/store.ts';
import { withView } from '../document/address.ts';
import { Page } from '../page.svelte.ts';
import { texts } from '../texts.ts';
import Compare from './Compare.svelte';
import { Sides } from './sides.svelte.ts';

/** Loads the rulebook and puts both sides into their place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const lang = spoken(location.search, navigator.languages);
  const [{ default: reported }, names] = await Promise.all([
    import('virtual:rulebook/model'),
    texts.names(lang),
  ]);
  const added = withView({ changes: changesIn(reported) });
  const { pair, notices } = decodePair(location.search, choicesOf(reported, added));
  // Both sides follow one rulebook: the reported one, or the one that the first side asks for.
  const model = rulebookOf(reported, pair.first);
  const choices = choicesOf(model, added);
  const background = new Background(model, () => new BackgroundWorker());
  const pageOf = (state: PageState, found: typeof notices = []): Page =>
    new Page(
      createPageStore(model, state, found, added),
      texts,
      preferred(navigator.languages),
      names,
      background,
    );
  const sides = new Sides(pageOf(pair.first, notices), pageOf(pair.second));
  mirrorAll(
    {
      apis: [sides.first.store.api, sides.second.store.api],
      encode: ([first, second]) => (first && second ? encodePair({ first, second }, choices) : ''),
      read: (query) => {
        const read = decodePair(query, choices);
        sides.second.store.restore(besides(read.pair.first, read.pair.second), []);
        sides.first.store.restore(read.pair.first, read.notices);
      },
    },
    window,
  );
  sides.first.store.api.subscribe(({ page }) => {
    if (page.changes !== pair.first.changes) location.reload();
  });
  for (const page of [sides.first, sides.second])
    if (page.lang !== lang) await page.speak(page.lang);
  target.replaceChildren();
  mount(Compare, { target, props: { sides } });
  requestAnimationFrame(() => performance.mark('first-picture'));
}
