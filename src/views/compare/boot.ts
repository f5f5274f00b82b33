import { mount } from 'svelte';
import { Background } from '../../background/background.ts';
import BackgroundWorker from '../../background/worker.ts?worker';
import type { Model } from '../../rulebook/model.ts';
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
  const choices = choicesOf(reported, added);
  const behind = (model: Model): Background => new Background(model, () => new BackgroundWorker());
  const pageOf = (
    model: Model,
    background: Background,
    state: PageState,
    found: typeof notices = [],
  ): Page =>
    new Page(
      createPageStore(model, state, found, added),
      texts,
      preferred(navigator.languages),
      names,
      background,
    );
  // Each side follows the rulebook that it asks for; where that is one, they share what computes it.
  const model = rulebookOf(reported, pair.first);
  const background = behind(model);
  const first = pageOf(model, background, pair.first, notices);
  const same = pair.second.changes === pair.first.changes;
  const other = same ? model : rulebookOf(reported, pair.second);
  const sides = new Sides(first, pageOf(other, same ? background : behind(other), pair.second));
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
  for (const side of ['first', 'second'] as const)
    sides[side].store.api.subscribe(({ page }) => {
      if (page.changes !== pair[side].changes) location.reload();
    });
  for (const page of [sides.first, sides.second])
    if (page.lang !== lang) await page.speak(page.lang);
  target.replaceChildren();
  mount(Compare, { target, props: { sides } });
  requestAnimationFrame(() => performance.mark('first-picture'));
}
