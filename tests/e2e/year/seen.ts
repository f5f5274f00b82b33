import type { Page } from 'playwright';

/** The sentence as it is seen: without the choices that each of its words holds. */
export const sentenceOf = (page: Page): Promise<string> =>
  page.locator('#sentence[aria-busy=false]').evaluate((sentence) => {
    const copy = sentence.cloneNode(true) as Element;
    for (const select of copy.querySelectorAll('select')) select.remove();
    return copy.textContent;
  });

export const queryOf = (page: Page): string => new URL(page.url()).search;
