import { createSubscriber } from 'svelte/reactivity';
import type { StoreApi } from 'zustand/vanilla';

/** A store that runes can read: what reads `current` follows the store. */
export function fromZustand<T>(store: StoreApi<T>): { readonly current: T } {
  const subscribe = createSubscriber((update) => store.subscribe(update));
  return {
    get current(): T {
      subscribe();
      return store.getState();
    },
  };
}
