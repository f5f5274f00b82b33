import { expect, test } from 'vitest';
import { drawer, openerOfSite } from '../open.ts';

const open = openerOfSite();

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
