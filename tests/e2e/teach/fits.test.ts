import { expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { loaded, measure, SCENES } from './stage.ts';

const open = openerOfSite();

/** Days with many duties and long names, hypothetical ones, and pairs: what a teacher may add. */
const ADDED = [
  './?day=0412&open=1&if=!farm-mobilization',
  './?day=0502&open=1&who=coop-farmer&if=!farm-mobilization',
  './?day=0412&open=1',
  './?day=0423&open=1',
  'compare.html?who=coop-farmer&b.who=fisher&b.if=!farm-mobilization',
  './?who=womens-union-cadre&if=!farm-mobilization',
  './?guess=ask&who=trader-womens-union',
];
const ADD = { en: ['Address of a view', 'Add'], ko: ['화면의 주소', '더하기'] } as const;
const HYPOTHETICAL = { en: 'hypothetical', ko: '가상' };

test.each([
  ['en', 1280, 720],
  ['ko', 1280, 720],
  ['en', 1920, 1080],
] as const)(
  'whatever is added fits on the wall, its answer and footing whole: %s, %i x %i',
  { timeout: 90_000 },
  async (lang, width, height) => {
    const { page, faults } = await open(`teach.html?lang=${lang}`, { viewport: { width, height } });
    const [label, button] = ADD[lang];
    for (const [i, address] of ADDED.entries()) {
      await page.getByLabel(label).fill(address);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.locator(`[data-card=own-${i + 1}]`).waitFor();
    }
    await page
      .locator('[data-card=own-1] a')
      .filter({ hasText: /scene|장면/ })
      .click();
    await loaded(page);
    for (const [i, address] of ADDED.entries()) {
      await page
        .locator('.dots button')
        .nth(SCENES.length + i)
        .click();
      await page.locator(`main[data-scene=own-${i + 1}]`).waitFor();
      for (const answer of [false, true]) {
        if (answer) await page.keyboard.press('a');
        await page.locator('main [data-coming]').first().waitFor({ state: 'detached' });
        await expect
          .poll(async () => (await measure(page)).over, { message: `${address} ${answer}` })
          .toBeLessThanOrEqual(0);
        const beyond = await page.evaluate(() => {
          const main = document.querySelector('main');
          const end = main?.getBoundingClientRect().bottom ?? 0;
          const parts = [...(main?.querySelectorAll('.below .answer, .below .footing') ?? [])];
          return parts.filter((part) => part.getBoundingClientRect().bottom > end + 1).length;
        });
        expect(beyond, `${address} ${answer}`).toBe(0);
        const { smallest } = await measure(page);
        expect(smallest, address).toBeGreaterThanOrEqual(15.9);
      }
    }
    // What is cut is counted.
    await page.locator('.dots button').nth(SCENES.length).click();
    await page.keyboard.press('a');
    const list = page.locator('main ol');
    const shown = await list.locator('li:not([data-more])').count();
    expect(shown).toBeGreaterThanOrEqual(2);
    // A pair says which side is hypothetical, and what was changed.
    await page
      .locator('.dots button')
      .nth(SCENES.length + 4)
      .click();
    await page.locator('[data-scene-rows] small').getByText(HYPOTHETICAL[lang]).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
