import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './browser.ts';

export type Opener = (
  path?: string,
  options?: BrowserContextOptions,
) => Promise<{ page: Page; faults: string[] }>;

/**
 * A context of the tests' own. No service worker keeps the site for it: in a browser that is new each time it would
 * fetch all of it each time. The tests of what is kept allow it by name.
 */
export async function contextOf(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
  // Playwright's own `block` complains in the console of the page.
  if (options.serviceWorkers !== 'allow')
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
  return context;
}

/**
 * A page whose every complaint, breach of its policy and request to another host is kept. It is given once `until`
 * stands on it, or else once nothing more is loaded.
 */
export const opener =
  (browser: Browser, address: string, until?: string): Opener =>
  async (path = '', options = {}) => {
    const context = await contextOf(browser, options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
        faults.push(`asks ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.effectiveDirective}`);
      });
    });
    await page.goto(address + path);
    if (until !== undefined) await page.locator(until).first().waitFor();
    // Frames that load late may keep the network busy; what a test looks for it waits for itself.
    else await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
    return { page, faults };
  };

/** Opens pages of the built site, in a browser that lives as long as the tests of the file. */
export function openerOfSite(until?: string): Opener {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  return (path, options) => opener(browser, inject('address'), until)(path, options);
}

export const drawer = (page: Page): Locator => page.locator('dialog[open]');
