import { describe, expect, test } from 'vitest';
import { articles, site } from './articles.ts';

const { open } = articles();

describe('what is always inside', () => {
  test.each([
    'show=year',
    'show=positions',
    'show=positions&do=pay&read=reported',
    'year=2010&who=pensioner',
  ])('%s', async (query) => {
    const { page, faults, close } = await open(`${site}embed.html?${query}`);
    await page.locator('.known').waitFor();
    const words = await page.locator('#embed').innerText();
    expect(words).toMatch(/\d+ hours/);
    expect(words).toMatch(/\d to [\d,]+/);
    expect(words).toMatch(/\d+% reported, \d+% inferred, \d+% assumed/);
    expect(words).toContain('A composite of reports');
    expect(words).toMatch(/Source: The Mobilized Year, rulebook \d/);
    expect(words).toContain('Evidence');
    const link = await page.getByRole('link', { name: 'Open the full year' }).getAttribute('href');
    const own = query.replace(/show=\w+&?/, '');
    expect(link).toBe(own ? `./?v=1&${own}` : './');
    expect(faults).toEqual([]);
    await close();
  });

  test('the evidence, by keyboard: claims and their sources in two steps', async () => {
    const { page, faults, close } = await open(`${site}embed.html`);
    await page.locator('.known').waitFor();
    await page.getByText(/^Evidence/).focus();
    await page.keyboard.press('Enter');
    await page.locator('.duty').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const claim = page.locator('.duty[open] [data-claim]').first();
    await expect(claim.innerText()).resolves.toMatch(/witness/);
    await expect(page.locator('.duty[open] cite a').first().getAttribute('href')).resolves.toMatch(
      /^https?:/,
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('the year, by keyboard: one stop, a day at a time', async () => {
    const { page, close } = await open(`${site}embed.html?day=0315`);
    const year = page.getByRole('slider');
    await expect
      .poll(() => year.getAttribute('aria-valuetext'))
      .toMatch(/^Tuesday 15 March 2016: [A-Z]/);
    await year.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.reading').innerText()).resolves.toMatch(/^Wednesday 16 March/);
    await page.keyboard.press('PageDown');
    await expect(page.locator('.reading').innerText()).resolves.toMatch(/^Saturday 16 April/);
    const link = page.getByRole('link', { name: 'Open the full year' });
    await expect(link.getAttribute('href')).resolves.toBe('./?v=1&day=0416');
    await close();
  });

  test.each([
    ['light', 'dark', 'rgb(250, 247, 241)'],
    ['dark', 'light', 'rgb(23, 22, 20)'],
    ['auto', 'light', 'rgb(250, 247, 241)'],
    ['auto', 'dark', 'rgb(23, 22, 20)'],
  ] as const)('theme %s where the reader has set %s', async (theme, colorScheme, paper) => {
    const { page, close } = await open(`${site}embed.html?theme=${theme}`, { colorScheme });
    await page.locator('.known').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    await close();
  });
});
