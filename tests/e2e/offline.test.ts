import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

test('the one-file build opens from a disk, without an error and without another file', async () => {
  expect(readdirSync('dist-offline').sort()).toEqual(['mobilized-year.html', 'mobilized-year.zip']);
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
  // The other pages that stand in it are led to, and lead back to the year as it was left.
  const links = page.locator('header nav a:visible');
  const names = await links.allInnerTexts();
  expect(names.length).toBeGreaterThan(2);
  const here = page.locator('header a[aria-current=page]');
  for (const name of [...names, ...names.slice(0, 1)]) {
    await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await here.filter({ hasText: new RegExp(`^${name}$`) }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('.notices').count(), name).toBe(0);
  }
  await page.goto(`${address}?view=nowhere&lang=en`);
  await page.locator('.notices').filter({ hasText: 'nowhere' }).waitFor();

  expect(faults).toEqual([]);
  expect([...new Set(asked.map((one) => one.split('?')[0]))]).toEqual([address]);
  await browser.close();
});
