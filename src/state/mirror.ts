import type { PageState } from './page-state.ts';
import type { PageStore } from './store.ts';
import { decode, encode } from './url.ts';

/** The parts of `window` that the mirror needs; tests pass their own. */
export interface Place {
  location: { pathname: string; search: string; hash: string };
  history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener: (type: 'popstate', listener: () => void) => void;
  removeEventListener: (type: 'popstate', listener: () => void) => void;
  setTimeout: (run: () => void, ms: number) => number;
  clearTimeout: (id: number) => void;
}

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
  const write = (how: 'push' | 'replace', page = api.getState().page): void => {
    const to = address(page);
    if (to === place.location.pathname + place.location.search + place.location.hash) return;
    try {
      if (how === 'push') place.history.pushState(null, '', to);
      else place.history.replaceState(null, '', to);
    } catch {
      // A browser may refuse, by its settings or after many changes: the page goes on without its address.
    }
  };
  const settle = (): boolean => {
    if (timer === undefined) return false;
    place.clearTimeout(timer);
    timer = undefined;
    return true;
  };
  const read = (): void => {
    settle();
    const { state, notices } = decode(place.location.search, choices);
    store.restore(state, notices);
  };

  const stop = api.subscribe(({ page, step }, before) => {
    if (page === before.page) return;
    // A choice made while a drag still waits: the entry left behind keeps where the drag ended.
    if (settle() && step === 'push') write('replace', before.page);
    if (step === 'push') write('push');
    else if (step === 'replace') {
      timer = place.setTimeout(() => {
        timer = undefined;
        write('replace');
      }, DRAG_MS);
    }
  });
  place.addEventListener('popstate', read);
  write('replace');
  return () => {
    settle();
    stop();
    place.removeEventListener('popstate', read);
  };
}
