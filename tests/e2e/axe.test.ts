import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from './axe.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const holding = async (body: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Planted</title>
    <style>
      @media (prefers-color-scheme: dark) { body { background: #111; color: #222 } }
    </style>
    <main><h1>Planted</h1>${body}</main></html>`);
  return page;
};
const ids = (faults: string[]): string[] => faults.map((fault) => fault.replace(/: .*/s, ''));

test('a planted fault is found, within the part that is looked at', async () => {
  const page = await holding('<p><img src="data:,"></p><div><button></button></div>');
  expect(ids(await violationsOf(page))).toEqual(['button-name', 'image-alt']);
  expect(ids(await violationsOf(page, { within: 'p' }))).toEqual(['image-alt']);
  expect(ids(await violationsOf(page, { without: 'p' }))).toEqual(['button-name']);
  await page.close();
});

test('so is one that stands in the dark alone', async () => {
  const page = await holding('<p>Nobody reads this at night.</p>');
  expect(await violationsOf(page)).toEqual([]);
  expect(ids(await violationsInBoth(page))).toEqual(['in the dark, color-contrast']);
  await page.close();
});
