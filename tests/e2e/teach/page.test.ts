import { expect, inject, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { openerOfSite } from '../open.ts';
import { loaded, SCENES } from './stage.ts';

const address = inject('address');

const open = openerOfSite();

test.each([
  ['en', 'light'],
  ['ko', 'dark'],
] as const)(
  'has no fault that axe finds and no sideways scroll: %s, %s',
  { timeout: 60_000 },
  async (lang, colorScheme) => {
    const { page, faults } = await open(`teach.html?lang=${lang}`, { colorScheme });
    await page.locator('#scenes').waitFor();
    for (const fold of await page.locator('details').all())
      await fold.evaluate((one: HTMLDetailsElement) => (one.open = true));
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.locator('.missing').count()).toBe(0);
    for (const path of [
      '',
      '&sheet=homework',
      '&sheet=plan',
      '&scene=4&answer=1',
      '&scene=7',
      '&notes=1&scene=1',
    ]) {
      if (path)
        await page.goto(`${address}teach.html?lang=${lang}${path}`, { waitUntil: 'networkidle' });
      for (const width of path ? [320, 1280] : [320, 375, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
      }
    }
    expect(await violationsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
    await page.context().close();
  },
);

test.each([
  '?scene=99&answer=7&sheet=tea#lesson=1zzz',
  '?who=nobody&scene=x&scene=2',
  '#lesson=9q',
])('stays usable and says what it could not read: %s', async (path) => {
  const { page, faults } = await open(`teach.html${path}`);
  await page.waitForFunction(() => document.querySelector('[data-card], .stage') !== null);
  if (await page.locator('.stage').count()) {
    await loaded(page);
    await page.keyboard.press('Escape');
  }
  await page.locator('[role=alert], .notices').first().waitFor();
  expect(await page.locator('[data-card]').count()).toBe(SCENES.length);
  expect(faults).toEqual([]);
  await page.context().close();
});
