import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openerOfSite } from '../open.ts';
import { queryOf, sentenceOf } from './seen.ts';

const open = openerOfSite('#sentence');

describe('the address', () => {
  test('back and forward lead through the choices', async () => {
    const { page } = await open();
    const first = await sentenceOf(page);
    await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2021');
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2021');
    const second = await sentenceOf(page);
    expect(second).not.toBe(first);
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toBe(first);
    await page.goForward();
    await expect.poll(() => sentenceOf(page)).toBe(second);
    await page.context().close();
  });

  test(
    'three hundred broken addresses each give a usable page and a clean address',
    { timeout: 120_000 },
    async () => {
      const { page, faults } = await open();
      const word = fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          'v',
          'year',
          'who',
          'age',
          'day',
          'with',
          'do',
          'read',
          'lang',
          'open',
          'means',
          '2016',
          '1',
          'ko',
          '0229',
        ),
      );
      const queries = fc.sample(fc.array(fc.tuple(word, word), { maxLength: 5 }), {
        numRuns: 300,
        seed: 1,
      });
      for (const pairs of queries) {
        const query = `?${pairs.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&')}`;
        // A step back to such an address, without loading the page anew.
        const shown = await page.evaluate((to) => {
          history.replaceState(null, '', location.pathname + to);
          dispatchEvent(new PopStateEvent('popstate'));
          return new Promise<string>((done) =>
            setTimeout(() => {
              done(document.querySelector('#sentence')?.textContent ?? '');
            }, 0),
          );
        }, query);
        expect(shown, query).toMatch(/\d/);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('a mistaken address is mended with a notice, and the page shown is the nearest', async () => {
    const { page } = await open('?year=2050&who=coop-farmr&nonsense=1');
    const notice = page.getByRole('status').first();
    await expect(notice.innerText()).resolves.toMatch(
      /2050.*2026[\s\S]*coop-farmr.*coop-farmer[\s\S]*nonsense/,
    );
    await expect.poll(() => queryOf(page)).toBe('?v=1&year=2026&who=coop-farmer');
    await page.context().close();
  });
});

describe('languages', () => {
  test('Korean where the browser asks for it, and by choice; the document says which', async () => {
    const { page } = await open('', { locale: 'ko-KR' });
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe('ko');
    await expect(sentenceOf(page)).resolves.toMatch(/2016년에 .+는 .+불려 나간 셈이다/);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => queryOf(page)).toBe('?v=1&lang=en');
    await expect(sentenceOf(page)).resolves.toContain('In 2016');
    await page.context().close();
  });

  test('claims that are not in Korean are marked as English', async () => {
    const { page, faults } = await open('?lang=ko&day=0302&open=1');
    await page.locator('.day article [data-quantity]').first().click();
    await page.locator('dialog [data-claim]').first().waitFor();
    const marked = await page
      .locator('dialog .claim p:first-child')
      .evaluateAll(
        (all) =>
          all.filter(
            (claim) => !/[가-힣]/.test(claim.textContent) && claim.getAttribute('lang') !== 'en',
          ).length,
      );
    expect(marked).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
