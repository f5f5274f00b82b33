import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { loaded } from './stage.ts';

const open = openerOfSite();
const LANGS = ['en', 'ko'];
const on = async (lang: string, scene: number) => {
  const { page, faults } = await open(`teach.html?lang=${lang}&scene=${String(scene)}`, {
    viewport: { width: 1280, height: 720 },
  });
  await loaded(page);
  return { page, faults };
};

test('claims stand whole or are counted, with the question and with the answer', async () => {
  for (const lang of LANGS) {
    const { page, faults } = await on(lang, 6);
    const region = page.locator('main [role=region]');
    for (const answer of [false, true]) {
      if (answer) await page.keyboard.press('a');
      await region.locator('li').first().waitFor();
      await expect
        .poll(() => region.evaluate((box) => box.scrollHeight - box.clientHeight))
        .toBeLessThanOrEqual(0);
      // None stands over its edge, and what is left below them is less than one more would take.
      const left = await region.evaluate((box) => {
        const ends = [...box.querySelectorAll('li')].map((li) => li.getBoundingClientRect().bottom);
        return box.getBoundingClientRect().bottom - Math.max(...ends);
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left, `${lang} ${answer}`).toBeLessThan(100);
      const count = await region.locator('li').count();
      if (count < 4) expect(await region.innerText()).toMatch(/\d+ of \d+ claims|\d+ claims|진술/);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('the hours of a day keep their places with the answer, and every part of it has its name', async () => {
  const { page, faults } = await on('en', 2);
  const hours = () =>
    page.locator('main svg text.soft').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return `${one.textContent} ${Math.round((left + right) / 2)}`;
      }),
    );
  const names = () =>
    page.locator('main svg text:not(.soft)').evaluateAll((all) => all.map((t) => t.textContent));
  const before = await hours();
  expect(before).toHaveLength(5);
  // The first and the last end at the edges, however large their letters are.
  const within = async () => (await hours()).slice(1, 4);
  await page.keyboard.press('a');
  await page.locator('main[data-answer=true] ol').waitFor();
  await expect.poll(within).toEqual(before.slice(1, 4));
  await expect.poll(names).toContain('livelihood');
  expect((await names()).filter((name) => name === 'rest')).toHaveLength(4);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the range of a year stands beside its own total', async () => {
  for (const lang of LANGS) {
    const { page, faults } = await on(lang, 4);
    await page.keyboard.press('a');
    await page.locator('main .sum b').first().waitFor();
    await page.locator('main [data-coming]').first().waitFor({ state: 'detached' });
    const apart = await page.locator('main .sum').evaluateAll((all) =>
      all.map((sum) => {
        const [total, range] = ['b', 'small'].map((what) => {
          const { top = 0, bottom = 0 } = sum.querySelector(what)?.getBoundingClientRect() ?? {};
          return (top + bottom) / 2;
        });
        return Math.abs((total ?? 0) - (range ?? 99));
      }),
    );
    expect(apart).toHaveLength(5);
    for (const one of apart) expect(one).toBeLessThan(12);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('what an earlier try said on the desk goes with the next', async () => {
  const { page, faults } = await open('teach.html');
  await page.getByLabel('Address of a view').fill('https://example.org/method.html');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('The page “Method” cannot be a scene').waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'shopping.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"milk": 2}'),
  });
  await page.locator('[data-file]').getByText('shopping.json was not opened').waitFor();
  expect(await page.getByText('The page “Method” cannot be a scene').count()).toBe(0);
  await page.getByLabel('Address of a view').fill('./?who=fisher');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('[data-card=own-1]').waitFor();
  expect(await page.locator('[data-file]').innerText()).toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});
