import { expect, inject, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { loaded, SCENES } from './stage.ts';

const address = inject('address');

const open = openerOfSite();

test(
  'keeps a changed lesson in a link and in a file, and loses nothing to a bad one',
  { timeout: 60_000 },
  async () => {
    const { page, faults } = await open('teach.html?year=2021&who=fisher');
    const cards = page.locator('[data-card]');
    const order = () => cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-card')));
    await expect.poll(order).toEqual(SCENES);
    await page.locator('[data-card=day]').getByRole('button', { name: /^Drop/ }).click();
    await page
      .locator('[data-card=close]')
      .getByRole('button', { name: /^Earlier/ })
      .click();
    await page.getByRole('button', { name: /^Add: Fisher/ }).click();
    const changed = ['guess', 'year', 'ways', 'bargain', 'price', 'close', 'age', 'own-1'];
    await expect.poll(order).toEqual(changed);
    // Any view: one that is none says so.
    await page.getByLabel('Address of a view').fill('https://example.org/method.html');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The page “Method” cannot be a scene').waitFor();
    await page.getByLabel('Address of a view').fill('evidence.html?claim=zzz');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The page “Evidence” cannot be a scene').waitFor();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#lesson=1z/);
    const link = await page.getByLabel('Link to this lesson').inputValue();
    // As a file, and back.
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const path = await saved.path();
    await page.getByRole('button', { name: 'Back to the site’s own lesson' }).click();
    await expect.poll(order).toEqual(SCENES);
    await page.locator('input[type=file]').setInputFiles({
      name: 'shopping.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"milk": 2}'),
    });
    await page.locator('[data-file]').getByText('shopping.json was not opened').waitFor();
    expect(await order()).toEqual(SCENES);
    await page.locator('input[type=file]').setInputFiles(path);
    await expect.poll(order).toEqual(changed);
    // The link in a browser of its own, in the other language.
    const other = await open(link.replace(address, '').replace('lang=en', 'lang=ko'));
    await expect
      .poll(() =>
        other.page
          .locator('[data-card]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-card'))),
      )
      .toEqual(changed);
    expect(await other.page.locator('html').getAttribute('lang')).toBe('ko');
    expect([...faults, ...other.faults]).toEqual([]);
    await other.page.context().close();
    await page.context().close();
  },
);

test('a scene of a hypothetical year is named so and carries its mark', async () => {
  const { page, faults } = await open('teach.html');
  await page.getByLabel('Address of a view').fill('./?v=1&if=!farm-mobilization');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const card = page.locator('[data-card=own-1]');
  await card.getByText('Hypothetical: Factory worker, 2016').waitFor();
  await card.getByRole('link', { name: 'Show this scene' }).click();
  await loaded(page);
  await page.locator('main .mark').getByText('Hypothetical').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('takes scenes that were kept on the page of the year', async () => {
  const { page, faults } = await open('?year=2021&who=coop-farmer');
  await page.getByRole('button', { name: 'Keep as a scene for teaching' }).click();
  await page.getByText('Kept: 1 scene waits').waitFor();
  await page.getByRole('link', { name: 'To the lesson' }).click();
  await page
    .getByRole('button', { name: /^Add: Farmer/ })
    .first()
    .click();
  await page.locator('[data-card=own-1]').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('takes scenes that were kept on the pages of two sides and of a year that passes', async () => {
  const { page, faults } = await open(
    'compare.html?year=2021&who=coop-farmer&b.who=factory-worker&b.why=total',
  );
  await page.keyboard.press('Escape');
  const keep = page.getByRole('button', { name: 'Keep as a scene for teaching' });
  const kept = (): Promise<unknown> =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('mobilized-year.scenes') ?? '[]') as unknown,
    );
  await keep.click();
  await page.getByText('Kept: 1 scene waits').waitFor();
  const [pair] = (await kept()) as string[];
  expect(pair).toMatch(/^compare\.html\?.*year=2021.*who=coop-farmer.*b\.who=factory-worker$/);

  const live = (query: string): Promise<unknown> =>
    page.goto(new URL(`live.html?${query}`, page.url()).href);
  // A tried week, a pause and the end are shown by no scene, and none is offered of them.
  await live('who=factory-worker&day=0323&try=0321a');
  await page.getByText('The year as a whole').waitFor();
  expect(await keep.count()).toBe(0);
  await live('who=factory-worker&day=0502&at=stop');
  await page.locator('.pause .say').waitFor();
  expect(await keep.count()).toBe(0);
  await live('who=coop-farmer&day=0516&speed=7');
  await keep.click();
  await page.getByText('Kept: 2 scenes wait').waitFor();
  expect(await kept()).toEqual([pair, 'live.html?v=1&who=coop-farmer&day=0516']);

  await page.getByRole('link', { name: 'To the lesson' }).click();
  await page.getByRole('button', { name: /^Add: .*Farmer.* 16 May 2016/ }).click();
  await page
    .getByRole('button', { name: /^Add: .*Farmer.*2021/ })
    .first()
    .click();
  const day = page.locator('[data-card=own-1]');
  await day.getByRole('link', { name: 'Show this scene' }).click();
  await loaded(page);
  await page.locator('main').getByText('Monday 16 May 2016').first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
