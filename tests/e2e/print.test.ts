import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openerOfSite } from './open.ts';

const open = openerOfSite();
const AT = { viewport: { width: 1280, height: 800 } };
/** Pixels between the margins of a sheet of Letter that lies. */
const WIDE = 960;

/** The pages of a PDF: how many, and whether they lie. */
const sheets = async (page: Page, format: 'A4' | 'Letter'): Promise<string[]> => {
  const pdf = await page.pdf({ printBackground: true, format, preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => {
    const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number);
    return width > height ? 'lies' : 'stands';
  });
};
/** As it is printed: what the browser says before, and its styles. */
const printed = async (page: Page): Promise<void> => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
};

test('a year that passes is printed whole, without its controls, with its address', async () => {
  for (const query of ['?lang=en', '?at=end&lang=en']) {
    const { page } = await open(`live.html${query}`, AT);
    await page.locator('#today, #end').waitFor();
    const right = await page
      .locator('.year')
      .evaluate((year) => Math.max(year.getBoundingClientRect().right, year.scrollWidth));
    expect(new Set(await sheets(page, 'A4')), query).toEqual(new Set(['lies']));
    await printed(page);
    const zoom = await page.evaluate(() => Number(getComputedStyle(document.body).zoom));
    expect(right * zoom, query).toBeLessThanOrEqual(WIDE);
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/Next demand|Try one week|Keep as a scene|Where to go on|Another/);
    expect(text).toMatch(/live\.html\?\S*lang=en/);
    await page.context().close();
  }
});

test('a scene of a lesson stands whole on one sheet', async () => {
  for (const [query, format] of [
    ['scene=3', 'Letter'],
    ['scene=4&answer=1', 'A4'],
    ['scene=6', 'A4'],
    ['scene=7&answer=1', 'A4'],
  ] as const) {
    const { page } = await open(`teach.html?${query}&lang=en`, AT);
    await page.locator('[data-loaded=all]').waitFor();
    expect(await sheets(page, format), query).toEqual(['lies']);
    await printed(page);
    const cut = await page
      .locator('main, main [role=region]')
      .evaluateAll((boxes) => boxes.map((box) => box.scrollHeight - box.clientHeight));
    expect(Math.max(...cut), query).toBeLessThanOrEqual(1);
    const field = page.locator('main .field');
    if (await field.count()) expect((await field.boundingBox())?.height).toBeGreaterThan(80);
    await page.context().close();
  }
});

test('everyone is printed as a table, and ranges that are not there are said to be missing', async () => {
  for (const [lang, said] of [
    ['en', 'Scroll to this table'],
    ['ko', '범위가 빠진'],
  ] as const) {
    const { page } = await open(`compare.html?lang=${lang}`, AT);
    const rows = page.locator('.everyone .groups summary');
    await rows.nth(12).waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.everyone').innerText()).not.toContain('…');
    expect(await page.locator('.everyone').innerText()).toContain(said);
    // A sheet that stands is narrower than the table, whichever way this one lies.
    await page.setViewportSize({ width: 718, height: 1000 });
    const columns = await rows.first().evaluate((row) => getComputedStyle(row).gridTemplateColumns);
    expect(columns.split(' ')).toHaveLength(5);
    await page.context().close();
  }
});
