import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clash } from '../engine/clashes.ts';
import type { Attributes, Model } from '../rulebook/model.ts';
import {
  attributesOf,
  choicesOf,
  clashIn,
  dayIn,
  withoutEmptyChanges,
  type Added,
  type Choices,
  type PageState,
} from './page-state.ts';
import type { Notice } from './url.ts';

/** How a change stands in the history: a choice is a step back, a drag is none. */
export type Step = 'push' | 'replace' | 'none';

export interface Store {
  page: PageState;
  notices: readonly Notice[];
  /** how the last change came about */
  step: Step;
}

export type PageStore = ReturnType<typeof createPageStore>;

/** The one store of the page, with all that can be done to it. */
export function createPageStore(
  model: Model,
  first: PageState,
  notices: readonly Notice[] = [],
  added: Added = {},
) {
  const choices: Choices = choicesOf(model, added);
  const api: StoreApi<Store> = createStore<Store>()(() => ({
    page: withoutEmptyChanges(first, choices),
    notices,
    step: 'none',
  }));

  const change = (patch: Partial<PageState>, step: Step): void => {
    const next = { ...api.getState().page, ...patch };
    const page = withoutEmptyChanges({ ...next, day: dayIn(next.year, next.day) }, choices);
    api.setState({ page, step, ...(step === 'push' ? { notices: [] } : {}) });
  };

  /** What a change of the person would not go together with; nothing where it can be. */
  const wouldClash = <K extends keyof Attributes>(
    name: K,
    value: Attributes[K],
  ): Clash | undefined => {
    const { page } = api.getState();
    const clash = clashIn({ ...page, set: { ...page.set, [name]: value } }, choices);
    // One that the rulebook's own position brings along stands in nobody's way.
    return clash && !clashIn(page, choices) ? clash : undefined;
  };

  return {
    api,
    model,
    choices,
    /** A choice of the reader. */
    choose: (patch: Partial<PageState>): void => {
      change(patch, 'push');
    },
    /** Another person: what was changed of the last one goes. */
    choosePosition: (position: string): void => {
      change({ position, set: {} }, 'push');
    },
    /** Changes the person; where nobody could be so, nothing changes and the reason comes back. */
    setAttribute: <K extends keyof Attributes>(
      name: K,
      value: Attributes[K],
    ): Clash | undefined => {
      const { page } = api.getState();
      const clash = wouldClash(name, value);
      if (!clash) change({ set: { ...page.set, [name]: value } }, 'push');
      return clash;
    },
    wouldClash,
    switchRule: (rule: string, on: boolean): void => {
      const rest = api.getState().page.with.filter((id) => id !== rule);
      change(
        { with: choices.rules.filter((id) => rest.includes(id) || (on && id === rule)) },
        'push',
      );
    },
    /** Walking or dragging along the year. */
    walk: (day: string, view?: PageState['view']): void => {
      change(view ? { day, view } : { day }, 'replace');
    },
    /** Back and forward. */
    restore: (page: PageState, found: readonly Notice[]): void => {
      api.setState({ page, notices: found, step: 'none' });
    },
    dismiss: (): void => {
      api.setState({ notices: [], step: 'none' });
    },
    attributes: (): Attributes => attributesOf(api.getState().page, choices),
  };
}
