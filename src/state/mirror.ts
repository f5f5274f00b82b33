import type { PageState } from './page-state.ts';
import type { PageStore } from './store.ts';
import { decode, encode } from './url.ts';

/** The parts of `window` that the mirror needs; tests pass their own. */
export interface Place {
  location: { pathname: string; search: string; hash: string };
  history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  setTimeout: (run: () => void, ms: number) => number;
  clearTimeout: (id: number) => void;
}

/** Writing an address takes a browser a while, which the picture of a choice is not to wait for. */
const CHOICE_MS = 100;
/** Browsers refuse addresses that change more often than about ten times a second. */
const DRAG_MS = 300;

/** Keeps the URL and the store in step; returns what ends it. */
export function mirror(store: PageStore, place: Place): () => void {
  const { api, choices } = store;
  let timer: number | undefined;

  const address = (page: PageState): string => {
    const query = encode(page, choices);
    return place.location.pathname + (query ? `?${query}` : '') + place.location.hash;
  };
  const write = (how: 'push' | 'replace', page: PageState): void => {
    const to = address(page);
    if (to === place.location.pathname + place.location.search + place.location.hash) return;
    try {
      if (how === 'push') place.history.pushState(null, '', to);
      else place.history.replaceState(null, '', to);
    } catch {
      // A browser may refuse, by its settings or after many changes: the page goes on without its address.
    }
  };
  let waiting: { how: 'push' | 'replace'; page: PageState } | undefined;
  const drop = (): void => {
    if (timer !== undefined) place.clearTimeout(timer);
    timer = waiting = undefined;
  };
  const settle = (): void => {
    const last = waiting;
    drop();
    if (last) write(last.how, last.page);
  };
  const read = (): void => {
    drop();
    const { state, notices } = decode(place.location.search, choices);
    store.restore(state, notices);
  };

  const stop = api.subscribe(({ page, step }, before) => {
    if (page === before.page) return;
    if (step === 'none') {
      drop();
      return;
    }
    // Two choices are two steps; a drag after a choice, or after a drag, only moves its end.
    if (step === 'push') settle();
    else if (timer !== undefined) place.clearTimeout(timer);
    const how = waiting?.how ?? step;
    waiting = { how, page };
    timer = place.setTimeout(settle, how === 'push' ? CHOICE_MS : DRAG_MS);
  });
  place.addEventListener('popstate', read);
  place.addEventListener('pagehide', settle);
  write('replace', api.getState().page);
  return () => {
    settle();
    stop();
    place.removeEventListener('popstate', read);
    place.removeEventListener('pagehide', settle);
  };
}
