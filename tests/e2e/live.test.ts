import { expect, inject, test } from 'vitest';
import { violationsInBoth, violationsOf } from './axe.ts';
import { drawer, openerOfSite } from './open.ts';

const open = openerOfSite();

test('a year passes, pauses after a campaign, is walked by keys, and a week is tried', async () => {
  const { page, faults } = await open('live.html?who=wealthy-trader&day=0212&speed=14', {
    reducedMotion: 'no-preference',
    viewport: { width: 1280, height: 900 },
  });
  const heading = (words: string | RegExp) => page.getByRole('heading', { name: words });
  await page.locator('[data-response=pay]').waitFor();
  expect(await page.locator('article.happens').getAttribute('data-response')).toBe('attend');
  expect(await violationsOf(page)).toEqual([]);

  // Nothing plays by itself; space plays, and the stop after the compost battle pauses.
  await heading('Friday 12 February 2016').waitFor();
  await page.keyboard.press('Space');
  await heading('Monday 15 February 2016. The compost battle ends.').waitFor();
  await expect.poll(() => page.url()).toMatch(/day=0215.*at=stop/);
  await page.locator('.pause [data-claim]').first().waitFor();
  await expect.poll(() => page.locator('.others .coming').count()).toBe(0);
  expect(await violationsInBoth(page)).toEqual([]);
  await page.locator('.pause .say .quantity').first().press('Enter');
  await drawer(page).locator('[data-value]').waitFor();
  expect(await drawer(page).locator('[data-value]').innerText()).toMatch(/hours/);
  await page.keyboard.press('Escape');
  await expect.poll(() => drawer(page).count()).toBe(0);

  // Keys.
  await page.locator('main').focus();
  // A reader of the stop scrolls.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(page.url()).toMatch(/day=0215.*at=stop/);
  await page.keyboard.press('Escape');
  await heading('Monday 15 February 2016').waitFor();
  await page.locator('[role=slider]').focus();
  await page.keyboard.press('PageDown');
  await heading('Tuesday 15 March 2016').waitFor();
  await page.keyboard.press('ArrowRight');
  await heading('Wednesday 16 March 2016').waitFor();
  await page.keyboard.press('End');
  await heading('Saturday 31 December 2016').waitFor();
  await page.keyboard.press('Home');
  await heading('Friday 1 January 2016').waitFor();
  expect(await page.locator('main [role=status].hidden').innerText()).toMatch(/1 January 2016/);

  // What leads away takes its reader along.
  await page.getByRole('button', { name: /15 Feb: Compost/ }).click();
  await page.getByRole('button', { name: /Go on: February/ }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('today');
  await page.locator('[role=slider]').press('Home');
  await heading('Friday 1 January 2016').waitFor();

  // A week tried changes the ledger, and is in the link.
  await page.getByRole('button', { name: 'A week on' }).click();
  await page.getByRole('button', { name: 'what if she had paid?' }).click();
  await expect.poll(() => page.url()).toMatch(/try=0104p/);
  // The week itself first, as it is and as tried, each opening its evidence; the year second.
  const week = page.locator('.try li').first();
  await week.getByText('4 January to 10 January: paid for where a way out is open').waitFor();
  await expect.poll(() => week.getByText('at the widest').count()).toBe(2);
  await page.getByText('The year as a whole').waitFor();
  for (const key of ['wealthy-trader.total.0104.0110', 'total.0104.0110', 'bribes.0104.0110']) {
    const figure = week.locator(`[data-quantity="${key}"]`);
    const said = await figure.innerText();
    await figure.press('Enter');
    await drawer(page).locator('[data-value]').waitFor();
    expect(await drawer(page).locator('[data-value]').innerText()).toContain(said);
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer(page).count()).toBe(0);
  }
  expect(await violationsOf(page)).toEqual([]);
  expect(page.url().length - inject('address').length).toBeLessThan(200);
  await page.getByRole('button', { name: 'Go on to the end of the year' }).click();
  await heading('Saturday 31 December 2016. The year is over.').waitFor();
  await page.getByText('Range ').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a stop after a tried week says what was asked and what the week changed of it', async () => {
  const { page, faults } = await open('live.html?who=factory-worker&day=0502&at=stop&try=0321a');
  const say = page.locator('.pause .say');
  await say.waitFor();
  expect(await say.innerText()).toMatch(
    /hours were asked\. As it is, .* hours; with the week tried \(21 March to 27 March: stayed away\) .* no way out by paying, sending somebody or exemption is reported/,
  );
  const was = say.locator('[data-quantity="factory-worker.total.0223.0502"]');
  const hours = await was.innerText();
  await was.press('Enter');
  await drawer(page).locator('[data-value]').waitFor();
  expect(await drawer(page).locator('[data-value]').innerText()).toContain(hours);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a pupil is called by the school, on a school day', async () => {
  const { page } = await open('live.html?who=pupil-secondary&day=0323');
  await page.getByText('called by the school').first().waitFor();
  expect(await page.locator('.today .note').first().innerText()).toBe('school day');
  expect(await page.locator('.today').innerText()).not.toMatch(/workplace|working day|8\.3/);
  await page.context().close();
});

test('a child’s year has no tries, weeks pass where less motion is wanted, and a bad address says so', async () => {
  const { page, faults } = await open(
    'live.html?lang=ko&who=pupil-secondary&day=0310&try=0321a&at=never&speed=99',
    { viewport: { width: 375, height: 800 } },
  );
  await page.getByText('아이를 대신해 정하지 않는다').waitFor();
  expect(await page.locator('.notices li').count()).toBe(2);
  expect(await page.getByText('돈을 냈다면?').count()).toBe(0);
  expect(await page.getByText('한 주씩 나아간다').count()).toBe(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.getByRole('button', { name: '재생' }).click();
  await page.getByRole('heading', { name: '2016년 3월 17일' }).waitFor();
  await page.getByRole('button', { name: '멈춤' }).click();
  await page.locator('[data-response]').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
