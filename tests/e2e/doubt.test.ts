import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openerOfSite } from './open.ts';

const open = openerOfSite();

const widest = async (page: Page): Promise<number> => {
  let over = 0;
  for (const width of [240, 320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    over = Math.max(over, wide - width);
  }
  return over;
};

/** Both languages, both colour schemes, folded and unfolded, at every width, in one load. */
async function expectSound(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await widest(page)).toBe(0);
  await page.getByRole('button', { name: '한국어' }).click();
  await page.locator('html[lang=ko]').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('article details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
  expect(await violationsOf(page)).toEqual([]);
  expect(await widest(page)).toBe(0);
}

describe('what is checked and what is not known', () => {
  test('every check stands under its verdict, with the share that agrees', async () => {
    const { page, faults } = await open('checks.html?year=2021');
    const shown = await page.locator('[data-verdict]').evaluateAll((all) =>
      all.map((one) => ({
        verdict: one.getAttribute('data-verdict'),
        under: one.closest('section')?.getAttribute('aria-labelledby'),
        claims: one.querySelectorAll('a[href^="evidence.html?year=2021#claim-"]').length,
      })),
    );
    expect(shown.length).toBeGreaterThan(25);
    for (const { verdict, under, claims } of shown) {
      expect(under).toBe(verdict);
      expect(claims).toBeGreaterThan(0);
    }
    const agree = shown.filter(({ verdict }) => verdict === 'agrees').length;
    const compared = shown.filter(({ verdict }) => verdict !== 'none').length;
    await expect(page.locator('[data-share]').innerText()).resolves.toContain(
      `${agree} of ${compared}`,
    );
    await expectSound(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('each entry says what would settle it and has a correction ready', async () => {
    const { page, faults } = await open('unknown.html');
    const entries = page.locator('main article');
    const texts = await entries.evaluateAll((all) =>
      all.map((one) => [
        one.textContent.includes('What would settle it'),
        one.querySelector('[data-correction]')?.textContent ?? '',
      ]),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const [settles, correction] of texts) {
      expect(settles).toBe(true);
      expect(correction).toMatch(/rulebook [\d.]+: a correction\n.*seeds\/.*\n/);
    }
    await expectSound(page);
    await page.locator('section > details > summary').click();
    await expect.poll(() => entries.count()).toBeGreaterThan(texts.length + 50);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
