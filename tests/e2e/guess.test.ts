import { expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from './axe.ts';
import { drawer, openerOfSite } from './open.ts';

const open = openerOfSite();

test('a guess comes before the hours, stays beside them, and a class’s are added locally', async () => {
  const { page, faults } = await open('?who=coop-farmer&guess=ask', {
    viewport: { width: 375, height: 800 },
  });
  await page.getByLabel('The guess, in hours').waitFor();
  // Nothing on the page gives the answer away.
  expect(await page.locator('main').innerText()).not.toMatch(/\d{3} hours|%/);
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await page.getByLabel('The guess, in hours').press('Enter');
  await page.getByText('Write down a number first').waitFor();
  await page.getByLabel('The guess, in hours').fill('many');
  await page.keyboard.press('Enter');
  await page.getByText('no number in “many”').waitFor();
  await page.getByLabel('The guess, in hours').fill('1,200');
  await page.keyboard.press('Enter');
  await page.locator('[data-answer]').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-answer')))
    .toBe(true);
  await expect.poll(() => page.url()).toMatch(/guess=1200/);
  expect(page.url().length).toBeLessThan(200);
  await page.locator('[data-answer] .quantity').press('Enter');
  await drawer(page).locator('[data-value]').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => drawer(page).count()).toBe(0);

  await page.getByText('Give this guess to the class').click();
  await page.getByRole('img', { name: 'Code with the link' }).waitFor();
  // The link is that of the year shown, also when another has been chosen since.
  const code = () => page.getByRole('img', { name: 'Code with the link' }).locator('path');
  const of2016 = await code().getAttribute('d');
  const year = page.getByRole('combobox', { name: 'Year', exact: true });
  await year.selectOption('2015');
  await expect.poll(() => code().getAttribute('d')).not.toBe(of2016);
  await year.selectOption('2016');
  await expect.poll(() => code().getAttribute('d')).toBe(of2016);
  await page.getByText('The guesses of a class').click();
  const field = page.getByLabel('Guesses to add, one a line');
  await field.fill(
    '900\nnobody knows\nhttps://example.org/?who=coop-farmer&guess=300\nhttps://example.org/?year=2021&guess=400\n10 a week',
  );
  await page.getByText('Add these').click();
  await page.getByText('3 guesses; the middle one is 523 hours').waitFor();
  await page.getByText('a guess of another person or year').waitFor();
  expect(await field.inputValue()).toBe('nobody knows\nhttps://example.org/?year=2021&guess=400');
  expect(page.url()).not.toMatch(/guesses/);
  await page.getByText('All guesses').click();
  await page.getByLabel('Remove 900 hours').click();
  await page.getByText('2 guesses;').waitFor();
  expect(await violationsInBoth(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a guess that is none is named, and the year is there', async () => {
  const { page, faults } = await open('?guess=lots&guesses=1.x');
  await page.getByText('“lots” is not known here').waitFor();
  await page.locator('[role=slider]').waitFor();
  // Of the guesses of a class those stay that are some.
  await page.getByText('“1.x”').waitFor();
  await expect.poll(() => page.url()).toMatch(/\?v=1&guesses=1$/);
  expect(faults).toEqual([]);
  await page.context().close();
});
