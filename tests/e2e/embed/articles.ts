import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHost, type Host } from '../host.ts';

export interface Opened {
  page: Page;
  faults: string[];
  elsewhere: string[];
  close: () => Promise<void>;
}
export interface Articles {
  /** a page whose complaints and requests to other hosts are kept; `before` runs first in all that stands on it */
  open: (address: string, options?: BrowserContextOptions, before?: () => void) => Promise<Opened>;
  /** puts a page of an article on another host; gives its address */
  article: Host['page'];
}

export const site = inject('address');

/** A browser, and a host of articles, that live as long as the tests of the file. */
export function articles(): Articles {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    [browser, host] = await Promise.all([openBrowser(), openHost()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });
  return {
    article: (body, headers) => host.page(body, headers),
    open: async (address, options = {}, before?: () => void) => {
      const context = await browser.newContext({ locale: 'en', ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const { hostname } = new URL(request.url());
        if (!['127.0.0.1', 'localhost'].includes(hostname)) elsewhere.push(request.url());
      });
      if (before) await page.addInitScript(before);
      await page.goto(address);
      return { page, faults, elsewhere, close: () => context.close() };
    },
  };
}

/** The inside of the only frame, once its picture stands. */
export async function inside(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The frame has no page.');
  await frame.waitForSelector('.known');
  return frame;
}
export const frameOf = (query: string, more = ''): string =>
  `<iframe src="${site}embed.html?${query}" title="t" width="100%" height="700" ${more}></iframe>`;
