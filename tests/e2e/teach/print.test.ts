import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';

const open = openerOfSite();

test(
  'prints the homework sheet and the letter on one page each, A4 and Letter',
  { timeout: 60_000 },
  async () => {
    for (const lang of ['en', 'ko'])
      for (const sheet of ['homework', 'answers', 'parents']) {
        const { page } = await open(`teach.html?lang=${lang}&sheet=${sheet}`);
        await page.locator('[data-sheet][aria-busy=false]').waitFor();
        for (const format of ['A4', 'Letter']) {
          const pdf = await page.pdf({ format, preferCSSPageSize: false });
          const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
          expect(pages, `${lang} ${sheet} ${format}`).toBe(1);
        }
        await page.context().close();
      }
  },
);

test('the plan holds the duties of a day with their hours, the homework a range under every figure', async () => {
  const { page } = await open('teach.html?sheet=plan');
  const day = page.locator('main [data-day] li');
  await day.first().waitFor();
  const duties = await day.allInnerTexts();
  expect(duties.length).toBeGreaterThan(2);
  for (const duty of duties) expect(duty).toMatch(/\d\d:\d\d to \d\d:\d\d/);
  await page.goto(page.url().replace('sheet=plan', 'sheet=homework'));
  await page.locator('main[aria-busy=false]').waitFor();
  expect(await page.locator('main caption').innerText()).toContain('2016');
  const cells = page.locator('main tbody tr').first().locator('td');
  expect(await cells.count()).toBe(6);
  for (const cell of (await cells.allInnerTexts()).slice(0, 5))
    expect(cell).toMatch(/\d+\s+[\d,]+/);
  expect(await cells.last().innerText()).toMatch(/^\d+%$/);
  await page.context().close();
});

test('a sheet holds words where a range is still being computed, and says when it is whole', async () => {
  for (const sheet of ['homework', 'plan']) {
    const { page, faults } = await open(`teach.html?sheet=${sheet}`);
    const whole = page.locator('main[aria-busy=false]');
    await page.locator('main[data-sheet]').waitFor();
    // Whatever moment this is, nothing is a hole.
    for (let done = false; !done; done = (await whole.count()) > 0) {
      expect(await page.locator('main').innerText()).not.toMatch(/\(\s*\)/);
      for (const cell of await page.locator('main td').allInnerTexts())
        expect(cell.trim()).not.toBe('');
      await page.waitForTimeout(200);
    }
    expect(await page.locator('[data-coming]').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('the homework is whole whichever scenes are dropped', { timeout: 90_000 }, async () => {
  const { page, faults } = await open('teach.html');
  for (const id of ['ways', 'bargain', 'price'])
    await page.locator(`[data-card=${id}]`).getByRole('button', { name: /^Drop/ }).click();
  await expect.poll(() => page.locator('[data-card]').count()).toBe(5);
  // Answers to questions of the class still hold their figures.
  expect(await page.locator('main').innerText()).not.toMatch(/\[[a-z.-]+\?\]/);
  const link = (name: string) => page.locator('.sheets').getByRole('link', { name, exact: true });
  for (const name of ['Homework sheet', 'Homework sheet with answers']) {
    await expect
      .poll(async () => (await link(name).getAttribute('href')) ?? '')
      .toMatch(/#lesson=/);
    const to = await link(name).getAttribute('href');
    const sheet = await page.context().newPage();
    await sheet.goto(new URL(to ?? '', page.url()).href);
    await sheet.locator('main[data-sheet][aria-busy=false]').waitFor({ timeout: 30_000 });
    expect(await sheet.locator('tbody tr').count()).toBeGreaterThan(3);
    expect(await sheet.locator('main').innerText()).not.toMatch(/\[[a-z.-]+\?\]/);
    expect(await sheet.locator('.missing').count()).toBe(0);
    await sheet.close();
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
