import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the first page loads without an error and asks no other host', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
      elsewhere.push(request.url());
    }
  });

  await page.goto(address, { waitUntil: 'networkidle' });

  await expect(page.locator('h1').first().innerText()).resolves.not.toBe('');
  expect(faults).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the policy of the page stops inline scripts and requests to other hosts', async () => {
  const page = await browser.newPage();
  await page.goto(address);

  const stopped = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.body.append(style);
    await fetch('http://127.0.0.2:9/').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    return { violations, planted: 'planted' in window };
  });

  expect(stopped.planted).toBe(false);
  expect(stopped.violations.sort()).toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
  await page.close();
});
