import { expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from '../axe.ts';
import { drawer, openerOfSite } from '../open.ts';

const open = openerOfSite();

test.each(
  ['total', 'farm-mobilization', 'figure.statutory-week', 'day.0302'].flatMap((why) =>
    ['en', 'ko'].map((lang) => [why, lang] as const),
  ),
)('axe finds no fault in the drawer, in light and dark: %s, %s', async (why, lang) => {
  const { page, faults } = await open(`?lang=${lang}&why=${why}`, {
    viewport: { width: 375, height: 800 },
  });
  await drawer(page).locator('[data-citation]').waitFor();
  // What lies behind it is looked at with the page, and once with a drawer before it.
  const part = why === 'total' && lang === 'en' ? {} : { within: 'dialog[open]' };
  expect(await violationsInBoth(page, part)).toEqual([]);
  expect(faults).toEqual([]);
  const wide = await drawer(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.context().close();
});

test.each([
  ['en', ''],
  ['ko', '#list=claims'],
  ['en', '#list=duties'],
  ['ko', '#list=figures'],
])('axe finds no fault in all evidence, in light and dark: %s, %s', async (lang, hash) => {
  const { page, faults } = await open(`evidence.html?lang=${lang}${hash}`, {
    viewport: { width: 320, height: 800 },
  });
  await page.locator('article').first().waitFor();
  // The entries of a list are built alike: every second is looked at.
  await page.locator('main article').evaluateAll((all) => {
    all.forEach((one, i) => {
      if (i % 2 > 0) one.setAttribute('hidden', '');
    });
  });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await (width === 320 ? violationsInBoth : violationsOf)(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
