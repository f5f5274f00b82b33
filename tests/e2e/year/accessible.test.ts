import { describe, expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from '../axe.ts';
import { openerOfSite } from '../open.ts';

const open = openerOfSite('#sentence');

describe('axe', () => {
  test('finds no fault in the page as it opens, in light and dark', async () => {
    const { page, faults } = await open();
    await page.locator('[aria-labelledby=table]').waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    '?day=0302&open=1',
    '?who=trader-womens-union&do=pay&read=reported&year=2021&lang=ko&day=0415&open=1',
  ])('finds no fault in %s, in light and dark, all but the table opened', async (query) => {
    const { page, faults } = await open(query, { viewport: { width: 375, height: 800 } });
    await page.locator('[aria-labelledby=table]').waitFor();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details'))
        if (!one.closest('[aria-labelledby=table]')) one.open = true;
    });
    expect(await violationsInBoth(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('finds no fault in the table', async () => {
    const { page } = await open();
    await page.locator('summary', { hasText: 'All lines of the year' }).click();
    await page.locator('.scroll tfoot').waitFor();
    // Head, foot and the lines of a month: the hundreds of others are made by the same words of the same component.
    const others = '.scroll tbody tr:nth-child(n + 60)';
    expect(await page.locator(others).count()).toBeGreaterThan(0);
    expect(await violationsOf(page, { within: '.scroll', without: others })).toEqual([]);
    await page.context().close();
  });
});

// One comes to the widths from the narrow side, the other from the wide one.
test.each([
  ['?day=0412&open=1', [320, 375, 768, 1280]],
  ['?lang=ko&who=womens-union-cadre&day=0412&open=1', [1280, 768, 375, 320]],
])('nothing scrolls sideways in %s at %j px', async (query, widths) => {
  const { page } = await open(query, { viewport: { width: widths[0] ?? 0, height: 700 } });
  await page.locator('[aria-labelledby=table]').waitFor();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
  }
  await page.context().close();
});
