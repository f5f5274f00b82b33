import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { drawer, opener, violationsOf, type Opener } from './open.ts';

const address = inject('address');
let browser: Browser;
let open: Opener;
beforeAll(async () => {
  browser = await openBrowser();
  open = opener(browser, address);
});
afterAll(() => browser.close());

describe('the drawer', () => {
  test('from a day, a duty of it and its claim: two clicks', async () => {
    const { page, faults } = await open('?day=0302');
    await page.getByRole('button', { name: 'Open this day' }).click();
    await page.locator('.day article [data-quantity]').first().click();
    await drawer(page).locator('[data-claim]').first().waitFor();
    expect(await drawer(page).locator('cite').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by keyboard: opened from the figure, a duty, its claim; back; Escape returns the focus', async () => {
    const { page, faults } = await open();
    const figure = page.locator('#sentence [data-quantity=total]').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const duty = drawer(page).locator('[data-duty]').first();
    await duty.waitFor();
    await duty.focus();
    await page.keyboard.press('Enter');
    await drawer(page).locator('[data-claim]').first().waitFor();
    await drawer(page).getByRole('button', { name: 'Back' }).press('Enter');
    await duty.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer(page).count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-quantity')))
      .toBe('total');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('takes the number elsewhere: a citation, a CSV, a link that opens it again', async () => {
    const { page, faults } = await open('?why=farm-mobilization');
    const cited = await drawer(page).locator('[data-citation]').innerText();
    expect(cited).toMatch(/^The Mobilized Year, rulebook .*Farm mobilization.*2016: .* hours/);
    expect(cited).toContain('why=farm-mobilization');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      drawer(page).getByRole('button', { name: 'This as CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('mobilized-year-2016-farm-mobilization.csv');
    await drawer(page).getByRole('button', { name: 'Show this duty in the year' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?v=1&lit=farm-mobilization');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['?why=nothing', '?why=total.0315', '?lit=no-such-duty', '?why=scrap-iron.0101'])(
    'any key gives a usable page: %s',
    async (query) => {
      const { page, faults } = await open(query);
      await page.locator('#sentence').waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ko', 'light'],
    ['ko', 'dark'],
  ] as const)('has no fault that axe finds: %s, %s', { timeout: 90_000 }, async (lang, scheme) => {
    for (const why of ['total', 'farm-mobilization', 'figure.statutory-week', 'day.0302']) {
      const { page, faults } = await open(`?lang=${lang}&why=${why}`, {
        colorScheme: scheme,
        viewport: { width: 375, height: 800 },
      });
      await drawer(page).locator('[data-citation]').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      const wide = await drawer(page).evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});

describe('evidence.html', () => {
  test('is searched and filtered, and leads from claim to duty to the year with it lit', async () => {
    const { page, faults } = await open('evidence.html');
    await page.getByRole('button', { name: /^Claims/ }).click();
    await page.getByRole('searchbox').fill('deposit 1,000 won');
    await expect.poll(() => page.locator('article').count()).toBeLessThan(20);
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toContain('list=claims');
    await page.locator('article a[href^="#rule-"]').first().click();
    await page.locator('article.here').waitFor();
    expect(new URL(page.url()).hash).toBe('#rule-battle-70-deposit');
    await page.locator('article.here .year a').click();
    await page.locator('#sentence').waitFor();
    expect(new URL(page.url()).search).toContain('lit=battle-70-deposit');
    await expect(page.locator('.lit').innerText()).resolves.toContain('Lit');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a link leads to one claim, and a wrong one says so', async () => {
    const { page } = await open('evidence.html#claim-aju-paused-2018-2021');
    await page.locator('#claim-aju-paused-2018-2021.here').waitFor();
    await expect(
      page.locator('.here').evaluate((one) => one.getBoundingClientRect().top),
    ).resolves.toBeLessThan(800);
    await page.goto(`${address}evidence.html?x#claim-nothing`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('alert').innerText()).resolves.toContain('claim-nothing');
    await page.context().close();
  });

  test.each([
    ['en', 'light', ''],
    ['ko', 'dark', '#list=claims'],
    ['en', 'dark', '#list=duties'],
    ['ko', 'light', '#list=figures'],
  ] as const)('has no fault that axe finds: %s, %s, %s', async (lang, colorScheme, hash) => {
    for (const width of [320, 1280]) {
      const { page, faults } = await open(`evidence.html?lang=${lang}${hash}`, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await page.locator('article').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
