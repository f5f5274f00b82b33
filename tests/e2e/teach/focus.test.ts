import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { loaded } from './stage.ts';

const open = openerOfSite();

test('what vanishes hands the focus on, and Back brings no older lesson', async () => {
  const { page, faults } = await open('teach.html');
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const card = at?.closest('[data-card]')?.getAttribute('data-card');
      return `${card ? `${card} ` : ''}${at?.tagName ?? ''} ${at?.getAttribute('aria-label') ?? at?.textContent ?? ''}`;
    });
  const card = (id: string) => page.locator(`[data-card=${id}]`);
  // A browser without full screen shows the scene all the same.
  await page.evaluate(() => {
    Reflect.defineProperty(document.documentElement, 'requestFullscreen', { value: undefined });
  });
  await page.getByRole('button', { name: 'Show it on the wall' }).click();
  await loaded(page);
  await expect.poll(focused).toMatch(/^H1 1\. /);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toMatch(/^BUTTON Show it on the wall/);
  await card('day')
    .getByRole('button', { name: /^Later/ })
    .press('Enter');
  await expect.poll(focused).toMatch(/^day BUTTON Later/);
  await card('day').getByRole('button', { name: /^Drop/ }).press('Enter');
  await expect.poll(focused).toMatch(/^ways H3/);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#lesson=/);
  // The step before was made of the lesson as it was then.
  await page.goBack();
  await loaded(page);
  await page.goBack();
  await card('ways').waitFor();
  expect(await card('day').count()).toBe(0);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#lesson=/);
  await page.getByRole('button', { name: 'Back to the site’s own lesson' }).press('Enter');
  await expect.poll(focused).toMatch(/^H2 Change and keep/);
  await card('day').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('of a year that passes only what its day has is kept, and the notice hands the focus on', async () => {
  const { page, faults } = await open('live.html?day=0415&at=stop&demand=9');
  await page.locator('.notices').waitFor();
  await expect.poll(() => page.url()).toMatch(/\?v=1&day=0415$/);
  expect(await page.locator('.notices li').count()).toBe(2);
  await page.locator('.notices button').press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(faults).toEqual([]);
  await page.context().close();
});
