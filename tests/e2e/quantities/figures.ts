import type { Page } from 'playwright';
import type { Opener } from '../open.ts';

/** A piece of text on screen that holds a digit. */
export interface Figure {
  text: string;
  /** the elements that it lies in, from the outside in */
  within: string;
  /** the key of the mark around it, where a button with this key can be pressed in it */
  key: string | null;
  /** in the heading of a fold: how many entries the fold holds */
  held: number | null;
}

/** Every visible text with a digit; the drawer itself is left out. */
export const figuresOn = (page: Page): Promise<Figure[]> =>
  page.evaluate(() => {
    const said = (one: Element): string =>
      [one.localName, ...one.classList].filter((part) => !part.startsWith('svelte-')).join('.');
    const OPENS = 'button, [role=button]';
    const keyOf = (mark: Element | null): string | null => {
      const key = mark?.getAttribute('data-quantity') ?? null;
      const opens =
        mark?.matches(OPENS) || mark?.querySelector(`:is(${OPENS})[data-quantity="${key}"]`);
      return opens ? key : null;
    };
    const found: { text: string; within: string; key: string | null; held: number | null }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (!/\d/.test(text) || !parent?.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (parent.closest('script, style, noscript, dialog, select')) continue;
      const path: string[] = [];
      for (let at: Element | null = parent; at; at = at.parentElement) path.unshift(said(at));
      const fold = parent.closest('summary')?.parentElement ?? null;
      found.push({
        text,
        within: path.join(' '),
        key: keyOf(parent.closest('[data-quantity]')),
        held: fold && fold.querySelectorAll('li, tbody tr').length,
      });
    }
    return found;
  });

/** Opens every fold, and waits until what it holds stands. */
export async function unfold(page: Page): Promise<void> {
  for (let shut = 1; shut > 0;) {
    shut = await page.locator('main details:not([open])').evaluateAll((all) => {
      for (const one of all as HTMLDetailsElement[]) one.open = true;
      return all.length;
    });
    await page.waitForTimeout(100);
  }
}

/** Addresses of years, and how wide the screen is: all kinds of figures stand on one of them. */
export const STATES = [
  ['?who=wealthy-trader&do=pay&day=0302&open=1', 1280],
  ['?day=0302&open=1&lit=farm-mobilization', 375],
  ['?year=2021&who=womens-union-cadre&read=reported&do=pay&day=0415&open=1', 1280],
] as const;

/** The page with everything on it, all folds opened. */
export async function everythingOpen(
  open: Opener,
  path: string,
  width: number,
): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await open(path, { viewport: { width, height: 900 } });
  await page.locator('.positions li').nth(15).waitFor({ state: 'attached' });
  await page.locator('#files').waitFor();
  await unfold(page);
  await page.locator('tfoot [data-quantity]').first().waitFor();
  return { page, faults };
}
