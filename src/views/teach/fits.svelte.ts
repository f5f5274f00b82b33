import { tick } from 'svelte';
import { MOST_GIVE } from './scene/give.ts';

/**
 * Lets the picture of a scene give way until nothing of the scene lies below its room. It only ever gives more: a scene
 * is made anew for each step. To be called in an effect; returns what ends the watch.
 */
export function fitting(
  room: HTMLElement,
  give: () => number,
  more: (give: number) => void,
): () => void {
  let busy = false;
  const fit = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (room.scrollHeight > room.clientHeight && give() < MOST_GIVE) {
      more(give() + 1);
      await tick();
    }
    busy = false;
  };
  // Ranges and letters come late.
  const watch = new MutationObserver(() => void fit());
  watch.observe(room, { subtree: true, childList: true, characterData: true });
  void document.fonts.ready.then(fit);
  void fit();
  return () => {
    watch.disconnect();
  };
}
