import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from './axe.ts';
import { drawer, openerOfSite } from './open.ts';

const open = openerOfSite();

/** Both ranges and that of the difference are drawn, and all small pictures stand. */
async function settled(page: Page): Promise<void> {
  await page.locator('#sentence[aria-busy=false]').waitFor();
  await page.locator('.gap:not(.coming)').waitFor();
  await page.locator('.all .quantity').nth(15).waitFor({ state: 'attached' });
  await page.locator('.everyone .groups li').nth(12).waitFor({ state: 'attached' });
}
const sentence = (page: Page) => page.locator('#sentence').innerText();
const query = (page: Page): string => new URL(page.url()).search;

describe('two sides', () => {
  test('are read as one household while they are that couple, with the hours of both', async () => {
    const { page, faults } = await open('compare.html?year=2019&b.year=2019');
    const household = page.locator('.household');
    await page.locator('#sentence').waitFor();
    expect(await household.count()).toBe(0);
    await page.getByRole('button', { name: 'wife and husband of one household' }).click();
    await expect
      .poll(() => household.innerText())
      .toMatch(/about [\d,]+ hours \([\d,]+ to [\d,]+\) together.*pairing is ours/s);
    const his = household.locator('.quantity').nth(1);
    const hours = await his.innerText();
    await his.press('Enter');
    await drawer(page).locator('[data-value]').waitFor();
    expect(query(page)).toContain('b.why=total');
    expect(await drawer(page).locator('[data-value]').innerText()).toContain(hours);
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer(page).count()).toBe(0);
    // Swapped they are still the two, and another year is another year of theirs; other people are not.
    const [both] = await household.locator('b').allInnerTexts();
    await page.getByRole('button', { name: 'Swap the sides' }).click();
    await expect.poll(() => query(page)).toContain('b.who=trader-womens-union');
    expect(await household.locator('b').innerText()).toBe(both);
    expect(await household.locator('.quantity').nth(1).innerText()).toBe(hours);
    await page.getByRole('button', { name: 'the same job, poor and better-off' }).click();
    await expect.poll(() => household.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('are compared, swapped, changed and opened', { timeout: 60_000 }, async () => {
    const { page, faults } = await open('compare.html', { viewport: { width: 1280, height: 900 } });
    await settled(page);
    expect(query(page)).toBe('');
    expect(await sentence(page)).toMatch(/factory worker.*wealthy trader.*at least.*no way out/s);
    expect(await page.locator('.gap').innerText()).toMatch(/^That is about [\d,]+ hours \(/);
    expect(await violationsInBoth(page)).toEqual([]);

    // The picture has one tab stop; its keys walk the days of both.
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toContain('The other: ');
    await expect.poll(() => query(page)).toContain('day=');
    await page.keyboard.press('PageDown');
    expect(await page.locator('.day').count()).toBe(2);

    // A figure of the second side opens the second side's evidence.
    await page.locator('.who').nth(1).locator('.quantity').first().click();
    await drawer(page).locator('[data-value]').waitFor();
    expect(query(page)).toContain('b.why=total');
    expect(await drawer(page).innerText()).toContain('Wealthy wholesale trader');
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer(page).count()).toBe(0);
    await page.locator('.quantity[data-quantity="month.05"]').first().click();
    await drawer(page).locator('[data-duty]').first().waitFor();
    expect(await drawer(page).innerText()).toContain('May 2016');
    await page.keyboard.press('Escape');

    // Every weight opens what it rests on.
    expect(await page.locator('.everyone .said').innerText()).toMatch(
      /^In 2016, if everybody meets every demand in person, .* million people .* billion hours/,
    );
    await page.locator('.everyone').scrollIntoViewIfNeeded();
    const each = page.locator('.everyone .groups summary').first().locator('.soft').nth(1);
    await expect
      .poll(() => each.innerText(), { timeout: 20_000 })
      .toMatch(/^\([\d,]+ to [\d,]+\)$/);
    const farmers = page.locator('.everyone .groups details').nth(3);
    await farmers.locator('summary').click();
    expect(await farmers.innerText()).toMatch(
      /mean of this group, 5\d% of it women: .*agriculture, forestry and fishing/s,
    );

    // Two years of one person, as one step of the history; their ranges come anew.
    await page.getByRole('button', { name: 'the same person in 2015 and 2016' }).click();
    await settled(page);
    expect(query(page)).toContain('year=2015');
    expect(query(page)).toContain('b.year=2016');
    expect(query(page).length).toBeLessThan(200);
    await page.getByRole('button', { name: 'Swap the sides' }).click();
    await expect.poll(() => query(page)).toContain('b.year=2015');
    await page.goBack();
    await expect.poll(() => query(page)).toContain('b.year=2016');
    expect(await page.locator('.who b').allInnerTexts()).toEqual([
      'Factory worker, 2015',
      'Factory worker, 2016',
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('one thing changed, on a phone and in Korean', { timeout: 60_000 }, async () => {
    const { page, faults } = await open('compare.html?who=coop-farmer&lang=ko', {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
    });
    await settled(page);
    await page.locator('.controls select').selectOption('party true');
    await settled(page);
    expect(query(page)).toContain('b.party=1');
    expect(query(page)).not.toContain('b.who');
    expect(await sentence(page)).toContain('바꾼 조건: 당원');
    // What the Party adds to this person is of one sign, or said to be open.
    expect(await page.locator('.gap').innerText()).toMatch(/불려 나갔다|알 수 없다/);
    await page
      .locator('.all')
      .getByRole('button', { name: /^둘째로: 대학생/ })
      .click();
    await expect.poll(() => query(page)).toContain('b.who=student');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('summary').last().click();
    await page.locator('tbody').nth(2).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violationsOf(page)).toEqual([]);
    // Links to other pages hold what these understand.
    const year = await page.locator('nav a').first().getAttribute('href');
    expect(year).toBe('./?v=1&who=coop-farmer&lang=ko');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test(
    'any string in the place of the address gives a usable page',
    { timeout: 60_000 },
    async () => {
      const { page, faults } = await open(
        'compare.html?who=fishr&b.year=1850&b.who=%F0%9F%92%A9&b.read=reported&b.means=lots&zzz=1',
      );
      await settled(page);
      const notices = page.locator('.notices');
      expect(await notices.locator('li').count()).toBe(6);
      expect(await notices.innerText()).toMatch(/b\.year: “1850” was read as “2010”/);
      expect(await sentence(page)).toContain('fisherman');
      expect(await page.locator('.who b').allInnerTexts()).toEqual([
        'Fisher, 2016',
        'Fisher, 2010',
      ]);
      await notices.getByRole('button').click();
      expect(await notices.count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
