import type { Page } from 'playwright';

export const loaded = (page: Page) =>
  page.locator('.stage[data-loaded=all]').waitFor({ timeout: 25_000 });
export const sceneOn = (page: Page): Promise<string> =>
  page
    .locator('main[data-scene]')
    .evaluate((main) => `${main.getAttribute('data-scene')} ${main.getAttribute('data-answer')}`);
export const SCENES = ['guess', 'day', 'year', 'ways', 'bargain', 'price', 'age', 'close'];
export const WAY = SCENES.flatMap((scene) => [`${scene} false`, `${scene} true`]);

/** Sizes of the letters of questions and answers as they stand on screen, and what stands over an edge. */
export const measure = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('.stage main');
    const sizes: number[] = [];
    const every: number[] = [];
    const stage = document.querySelector('.stage');
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !node.textContent?.trim() ||
        !parent?.checkVisibility() ||
        parent.closest('.hidden, dialog')
      )
        continue;
      // What is drawn larger than it is written: by the scale of the wall or of a picture.
      const range = document.createRange();
      range.selectNodeContents(parent);
      let scale = 1;
      for (let at: Element | null = parent; at && at !== stage; at = at.parentElement) {
        const { transform, zoom } = getComputedStyle(at);
        if (transform !== 'none') {
          const { a, b } = new DOMMatrix(transform);
          scale *= Math.hypot(a, b);
        }
        scale *= Number(zoom) || 1;
      }
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      every.push(size);
      if (parent.closest('.question, .text, .answer')) sizes.push(size);
    }
    return {
      least: Math.min(...sizes),
      smallest: Math.min(...every),
      over: (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0),
      wide: document.documentElement.scrollWidth - innerWidth,
      missing: main?.querySelectorAll('.missing').length,
    };
  });
