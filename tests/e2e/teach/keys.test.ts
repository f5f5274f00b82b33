import { expect, inject, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { openerOfSite } from '../open.ts';
import { loaded, sceneOn } from './stage.ts';

const address = inject('address');

const open = openerOfSite();

test(
  'answers keys, has no fault that axe finds, and is left by Escape',
  { timeout: 60_000 },
  async () => {
    const { page, faults } = await open('teach.html?scene=4&answer=1', {
      viewport: { width: 1280, height: 720 },
    });
    await loaded(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.locator('.blank').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.blank').waitFor({ state: 'detached' });
    expect(await sceneOn(page)).toBe('ways true');
    // The guesses of a class are pasted and kept as dots.
    await page.keyboard.press('Home');
    await expect.poll(() => sceneOn(page)).toBe('guess false');
    await page.locator('.collect button').click();
    await page.locator('dialog[open] textarea').fill('900\n1200\n18 a week');
    await page.locator('dialog[open] textarea + *, dialog[open] .row button').first().click();
    await page.locator('dialog[open] [data-class]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.scale circle').count()).toBe(3);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#scenes').waitFor();
    expect(new URL(page.url()).searchParams.has('scene')).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test('keeps in step with the notes in a second window', { timeout: 60_000 }, async () => {
  const { page, faults } = await open('teach.html?scene=2', {
    viewport: { width: 1280, height: 720 },
  });
  await loaded(page);
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('n'),
  ]);
  await notes.getByText('In step with the wall').waitFor();
  await notes.getByText('Scene 2 of 8').waitFor();
  await page.bringToFront();
  // The notes have the ranges of totals as well.
  await page.keyboard.press('Home');
  await notes.getByText(/it may be [\d,]+ to [\d,]+ hours/).waitFor({ timeout: 25_000 });
  await page.locator('.dots button').nth(1).click();
  await notes.getByText('Scene 2 of 8').waitFor();
  await page.keyboard.press('PageDown');
  await notes.locator('.shown').waitFor();
  await notes.locator('main button').last().click();
  await expect.poll(() => sceneOn(page)).toBe('year false');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('says so where no second window opens, or where windows cannot keep in step', async () => {
  const { page } = await open('teach.html');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.locator('.show button').click();
  await loaded(page);
  await page.keyboard.press('n');
  const way = page.locator('.refused a');
  await way.waitFor();
  const to = await way.getAttribute('href');
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await page.goto(new URL(to ?? '', address).href);
  await page.getByText('does not let two windows keep in step').waitFor();
  await page.locator('main button').last().click();
  await page.locator('.shown').waitFor();
  await page.context().close();
});
