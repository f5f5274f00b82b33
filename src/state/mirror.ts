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

/** What an address mirrors: the pages of one or several stores, and how they are written and read. */
interface Mirrored {
  apis: readonly PageStore['api'][];
  encode: (pages: readonly PageState[]) => string;
  read: (query: string) => void;
}

/** Keeps the URL and the store in step; returns what ends it. */
export const mirror = ({ api, choices, restore }: PageStore, place: Place): (() => void) =>
  mirrorAll(
    {
      apis: [api],
      encode: ([page]) => (page ? encode(page, choices) : ''),
      read: (query) => {
        const { state, notices } = decode(query, choices);
        restore(state, notices);
      },
    },
    place,
  );

/** The same for several stores in one address. */
export function mirrorAll({ apis, encode, read }: Mirrored, place: Place): () => void {
  let timer: number | undefined;
  let pages = apis.map((api) => api.getState().page);

  const address = (of: readonly PageState[]): string => {
    const query = encode(of);
    return place.location.pathname + (query ? `?${query}` : '') + place.location.hash;
  };
  const write = (how: 'push' | 'replace', of: readonly PageState[]): void => {
    const to = address(of);
    if (to === place.location.pathname + place.location.search + place.location.hash) return;
    try {
      if (how === 'push') place.history.pushState(null, '', to);
      else place.history.replaceState(null, '', to);
    } catch {
      // A browser may refuse, by its settings or after many changes: the page goes on without its address.
    }
  };
  let waiting: { how: 'push' | 'replace'; of: readonly PageState[] } | undefined;
  const drop = (): void => {
    if (timer !== undefined) place.clearTimeout(timer);
    timer = waiting = undefined;
  };
  const settle = (): void => {
    const last = waiting;
    drop();
    if (last) write(last.how, last.of);
  };
  const back = (): void => {
    drop();
    read(place.location.search);
  };

  const stops = apis.map((api, i) =>
    api.subscribe(({ page, step }) => {
      if (page === pages[i]) return;
      pages = pages.with(i, page);
      // What is no step goes with the step after it.
      if (step === 'none') return;
      // Two choices are two steps; a drag after a choice, or after a drag, only moves its end.
      if (step === 'push') settle();
      const how = waiting?.how ?? step;
      waiting = { how, of: pages };
      // What goes on and on, as a year that plays, does not put off what waits.
      timer ??= place.setTimeout(settle, how === 'push' ? CHOICE_MS : DRAG_MS);
    }),
  );
  place.addEventListener('popstate', back);
  place.addEventListener('pagehide', settle);
  write('replace', pages);
  return () => {
    settle();
    for (const stop of stops) stop();
    place.removeEventListener('popstate', back);
    place.removeEventListener('pagehide', settle);
  };
}
