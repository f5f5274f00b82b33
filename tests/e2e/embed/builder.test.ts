import { expect, test } from 'vitest';
import { articles, site } from './articles.ts';

const { open } = articles();

test('writes what is chosen, frozen or following, and goes back', async () => {
  const { page, close } = await open(`${site}builder.html`);
  const code = page.locator('textarea');
  await expect.poll(() => code.inputValue()).toContain(`${site}v0.1/embed.html?v=1&amp;lang=en`);
  await page.getByRole('combobox', { name: 'Picture' }).selectOption('positions');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2015');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.getByRole('combobox', { name: 'Figures' }).selectOption('latest');
  await expect
    .poll(() => code.inputValue())
    .toContain(`${site}embed.html?show=positions&amp;theme=dark&amp;v=1&amp;year=2015&amp;lang=en`);
  await expect(code.inputValue()).resolves.toContain(
    'title="The floor of a North Korean year, 2015: 9 positions"',
  );
  await page.getByLabel(/line for the height/).uncheck();
  await expect(code.inputValue()).resolves.not.toContain('<script');
  await page.goBack();
  await expect
    .poll(() => code.inputValue())
    .toContain(`${site}embed.html?show=positions&amp;v=1&amp;year=2015&amp;lang=en`);
  await close();
});

test('says so while the heights are being measured, and that no other lines have been copied', async () => {
  const { page, close } = await open(`${site}builder.html`, { permissions: ['clipboard-write'] });
  const status = page.locator('main [role=status]');
  const copy = page.getByRole('button', { name: 'Copy' });
  await copy.click();
  await status.filter({ hasText: 'Copied.' }).waitFor();
  let letThrough = (): void => undefined;
  const wait = new Promise<void>((done) => {
    letThrough = done;
  });
  await page.route(/embed\.html/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2015');
  await status.filter({ hasText: 'being measured' }).waitFor();
  expect(await copy.isDisabled()).toBe(true);
  letThrough();
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('year=2015');
  expect(await status.innerText()).toBe('');
  await close();
});

test('the folder of the release holds the same pages', async () => {
  for (const page of ['index.html', 'embed.html', 'builder.html', 'embed.js']) {
    const [newest, frozen] = await Promise.all(
      [page, `v0.1/${page}`].map(async (path) => (await fetch(new URL(path, site))).text()),
    );
    expect(frozen).toBe(newest);
  }
  const { page, faults, close } = await open(`${site}v0.1/embed.html?show=positions`);
  await page.locator('.evidence summary').first().click();
  await page.locator('.duty').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});
