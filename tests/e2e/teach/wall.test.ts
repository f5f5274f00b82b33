import { expect, test } from 'vitest';
import { drawer, openerOfSite } from '../open.ts';
import { loaded, measure, sceneOn, WAY } from './stage.ts';

const open = openerOfSite();
const END = { en: 'End of the lesson', ko: '수업 끝' };

/** The lesson on the wall. */
test.each([
  ['en', 1280, 720],
  ['ko', 1920, 1080],
] as const)(
  'is walked scene by scene without a network: %s, %i x %i',
  { timeout: 60_000 },
  async (lang, width, height) => {
    const { page, faults } = await open(`teach.html?lang=${lang}&scene=1`, {
      viewport: { width, height },
      colorScheme: 'dark',
    });
    await loaded(page);
    await page.context().setOffline(true);
    const keys = ['ArrowRight', 'PageDown', ' ', 'ArrowDown'];
    for (const [i, expected] of WAY.entries()) {
      await expect.poll(() => sceneOn(page)).toBe(expected);
      await page.waitForTimeout(60);
      const { least, smallest, over, wide, missing } = await measure(page);
      expect(least, expected).toBeGreaterThanOrEqual(28);
      expect(smallest, expected).toBeGreaterThanOrEqual(15.9);
      expect(over, expected).toBeLessThanOrEqual(0);
      expect(wide, expected).toBe(0);
      expect(missing, expected).toBe(0);
      expect(new URL(page.url()).searchParams.get('scene')).toBe(String(Math.floor(i / 2) + 1));
      await page.keyboard.press(keys[i % keys.length] ?? ' ');
    }
    // The last step is an end, and the foot has said all along that no network is needed.
    await page.locator('footer [aria-disabled=true]').getByText(END[lang]).waitFor();
    await page.locator('[data-ready]').waitFor();
    // Always light, whatever the reader's theme.
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.stage') ?? document.body).backgroundColor,
      ),
    ).toBe('rgb(255, 255, 255)');
    // A figure opens its evidence without a network, too.
    await page.locator('.answer .quantity').first().click();
    await drawer(page).locator('[data-value]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer(page).count()).toBe(0);
    for (const expected of [...WAY].reverse().slice(1, 5)) {
      await page.keyboard.press('PageUp');
      await expect.poll(() => sceneOn(page)).toBe(expected);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
