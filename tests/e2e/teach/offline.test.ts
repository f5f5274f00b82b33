import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { loaded } from './stage.ts';

const open = openerOfSite();

test('once the foot says that all is loaded, the notes open without a network, ranges included', async () => {
  const { page } = await open('teach.html?scene=1', {
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'allow',
  });
  await loaded(page);
  await page.getByText('Everything is loaded.').waitFor({ timeout: 30_000 });
  await page.context().setOffline(true);
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('n'),
  ]);
  await notes.getByText('In step with the wall').waitFor();
  await notes.locator('[data-coming]').first().waitFor({ state: 'detached', timeout: 30_000 });
  expect(await notes.locator('main').innerText()).toMatch(/it may be [\d,]+ to [\d,]+ hours/);
  await page.context().close();
}, 90_000);

test('where nothing is kept the foot waits for nothing and says what still needs a network', async () => {
  const { page } = await open('teach.html?scene=1', { viewport: { width: 1280, height: 720 } });
  await loaded(page);
  await page.locator('[data-ready]').getByText('The wall is loaded').waitFor();
  await page.context().close();
});

test('what leads away from the wall opens beside it', async () => {
  const { page, faults } = await open('teach.html?scene=6', {
    viewport: { width: 1280, height: 720 },
  });
  await loaded(page);
  const sources = page.locator('main cite a');
  await sources.first().waitFor();
  for (const link of await sources.all()) {
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  // A link of the drawer, too.
  await page.locator('main h2 .quantity').first().click();
  const link = page.locator('dialog[open] .do a').first();
  const [other] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await other.waitForURL(/evidence\.html/);
  await page.locator('main[data-scene=price]').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
