import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';

export type Opener = (
  path?: string,
  options?: BrowserContextOptions,
) => Promise<{ page: Page; faults: string[] }>;

/** A page whose every complaint, breach of its policy and request to another host is kept. */
export const opener =
  (browser: Browser, address: string): Opener =>
  async (path = '', options = {}) => {
    const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
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
    // Frames that load late may keep the network busy; what a test looks for it waits for itself.
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
    return { page, faults };
  };
export const drawer = (page: Page): Locator => page.locator('dialog[open]');
export const violationsOf = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
  );
