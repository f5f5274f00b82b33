import { expect, inject, test } from 'vitest';
import { openerOfSite } from '../open.ts';

const address = inject('address');
const open = openerOfSite();

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
