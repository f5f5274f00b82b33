import type { Attachment } from 'svelte/attachments';

/** Points of the letters of a page: as large as there is room for. */
export interface Letters {
  most: number;
  least: number;
}

const STEP = 0.1;

const holds = (box: HTMLElement): boolean =>
  box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;

/** Sets `--pt` of a page to the largest letters with which nothing leaves it; `data-full` where even the least do. */
function settle(page: HTMLElement, { most, least }: Letters): void {
  const steps = Math.round((most - least) / STEP);
  const fits = (step: number): boolean => {
    page.style.setProperty('--pt', String(Math.round((most - step * STEP) * 10) / 10));
    return [page, ...page.querySelectorAll<HTMLElement>('[data-box]')].every(holds);
  };
  let [good, bad] = [steps, -1];
  if (fits(0)) good = 0;
  else
    while (good - bad > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (fits(middle)) good = middle;
      else bad = middle;
    }
  page.toggleAttribute('data-full', !fits(good));
}

/** Keeps a page fitted while what stands on it, its letters or the room that its foot leaves change. */
export const fit =
  (letters: Letters): Attachment<HTMLElement> =>
  (page) => {
    let frame = 0;
    const now = (): void => {
      cancelAnimationFrame(frame);
      settle(page, letters);
    };
    const again = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(now);
    };
    now();
    const watch = new MutationObserver(again);
    watch.observe(page, { childList: true, characterData: true, subtree: true });
    const size = new ResizeObserver(again);
    size.observe(page);
    document.fonts.addEventListener('loadingdone', again);
    // Paper waits for no frame.
    addEventListener('beforeprint', now);
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      size.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
      removeEventListener('beforeprint', now);
    };
  };
