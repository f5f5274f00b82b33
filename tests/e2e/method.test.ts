import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { openerOfSite } from './open.ts';

const open = openerOfSite();
const titleOf = (page: Page): Promise<string> => page.locator('h1').first().innerText();

describe.each(['method.html', 'glossary.html'])('%s', (path) => {
  test.each([
    ['en', 'light'],
    ['ko', 'dark'],
  ] as const)(
    'has no fault that axe finds and asks no other host: %s, %s',
    async (lang, scheme) => {
      const { page, faults } = await open(`${path}?lang=${lang}`, { colorScheme: scheme });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
  );

  test('scrolls sideways at no width', async () => {
    for (const lang of ['en', 'ko']) {
      const { page } = await open(`${path}?lang=${lang}`);
      for (const width of [240, 320, 375, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${lang} ${width}`).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    }
  });

  test('speaks the other language in place, and goes back', async () => {
    const { page, faults } = await open(path);
    const english = await titleOf(page);
    await page.getByRole('button', { name: '한국어' }).click();
    await page.locator('html[lang=ko]').waitFor();
    expect(await titleOf(page)).not.toBe(english);
    expect(await page.title()).toContain(await titleOf(page));
    expect(new URL(page.url()).searchParams.get('lang')).toBe('ko');
    await page.goBack();
    await page.locator('html[lang=en]').waitFor();
    expect(await titleOf(page)).toBe(english);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('takes a reader back to the year as it was left', async () => {
    const { page, faults } = await open('?year=2021&who=coop-farmer&lang=ko');
    await page.locator(`a[href^="${path}"]:visible`).click();
    await page.locator(`[aria-current=page][href^="${path}"]`).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ko');
    await page.locator('nav a[href^="./"]').first().click();
    await page.locator('#sentence').waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('year')).toBe('2021');
    expect(searchParams.get('who')).toBe('coop-farmer');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('every link within the pages leads somewhere', async () => {
  for (const path of ['method.html', 'glossary.html']) {
    const { page } = await open(path);
    await page.waitForFunction(() => document.querySelector('main a') !== null);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(5);
    for (const link of new Set(links)) {
      const { hash, origin, pathname } = new URL(link);
      if (hash && pathname === new URL(page.url()).pathname)
        await expect(page.locator(hash).count(), link).resolves.toBe(1);
      else expect((await page.request.get(origin + pathname)).status(), link).toBe(200);
    }
    await page.context().close();
  }
});

test('a duty of the glossary leads to its sources among all evidence', async () => {
  const { page, faults } = await open('glossary.html?lang=ko');
  await page.locator('#loyalty-meeting a[href^="evidence.html"]').click();
  await page.locator('#rule-loyalty-meeting-dawn.here').waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ko');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a word of the glossary opens the year on a day with its duty', async () => {
  const { page, faults } = await open('glossary.html');
  await page.locator('#loyalty-meeting a[href^="./"]').click();
  await page.locator('#sentence').waitFor();
  await expect(page.locator('main').innerText()).resolves.toContain('Loyalty meeting at dawn');
  expect(new URL(page.url()).searchParams.get('open')).not.toBeNull();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the sections of the method are reached by keyboard', async () => {
  const { page } = await open('method.html');
  const link = page.locator('main nav a').nth(3);
  await link.focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('main h2').nth(3);
  await page.waitForFunction(() => location.hash !== '');
  expect(await heading.evaluate((node) => document.activeElement === node)).toBe(true);
  await page.context().close();
});
