import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

test('the one-file build opens from a disk, without an error and without another file', async () => {
  expect(readdirSync('dist-offline')).toEqual(['mobilized-year.html']);
  expect(statSync('dist-offline/mobilized-year.html').size).toBeLessThanOrEqual(1_000_000);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  const address = pathToFileURL(resolve('dist-offline/mobilized-year.html')).href;

  await page.goto(address, { waitUntil: 'networkidle' });

  await expect(page.locator('h1').first().innerText()).resolves.not.toBe('');
  // The worker stands in the file, and computes the other positions.
  await page.locator('.positions li').nth(15).waitFor();
  expect(page.workers()).toHaveLength(1);
  // So does the evidence, in both languages.
  for (const lang of ['en', 'ko']) {
    await page.locator(`header button[lang=${lang}]`).click();
    await page.locator('#sentence [data-quantity=total]').first().click();
    await page.locator('dialog[open] [data-duty]').first().click();
    await page.locator('dialog[open] [data-claim]').first().waitFor();
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
  expect(asked).toEqual([address]);
  await browser.close();
});
