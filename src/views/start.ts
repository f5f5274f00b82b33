import { Background } from '../background/background.ts';
import BackgroundWorker from '../background/worker.ts?worker';
import { preferred, spoken } from '../i18n/lang.ts';
import { mirror } from '../state/mirror.ts';
import { choicesOf, type Added } from '../state/page-state.ts';
import { createPageStore } from '../state/store.ts';
import { decode } from '../state/url.ts';
import { ifOf, withView } from './document/address.ts';
import { Page } from './page.svelte.ts';
import { texts } from './texts.ts';

/** Loads the rulebook and the state that the address asks for; rejects where something does not load. */
export async function start(given: Added = {}): Promise<Page> {
  const lang = spoken(location.search, navigator.languages);
  const [{ default: model }, names] = await Promise.all([
    import('virtual:rulebook/model'),
    texts.names(lang),
  ]);
  // Few ask for another rulebook than the reported one.
  const what = ifOf(location.search) !== '' ? await import('../state/changes.ts') : null;
  const added = withView({ ...given, ...(what ? { changes: what.changesIn(model) } : {}) });
  const { state, notices } = decode(location.search, choicesOf(model, added));
  const asked = what ? what.rulebookOf(model, state) : model;
  const store = createPageStore(asked, state, notices, added);
  mirror(store, window);
  // Another rulebook is another page: one that is left by way of the history is opened anew.
  addEventListener('popstate', () => {
    if (ifOf(location.search) !== state.changes) location.reload();
  });
  const background = new Background(asked, () => new BackgroundWorker());
  const page = new Page(store, texts, preferred(navigator.languages), names, background);
  if (page.lang !== lang) await page.speak(page.lang);
  return page;
}
