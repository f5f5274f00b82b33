import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articles, site } from './articles.ts';

const { open } = articles();

test('a mistaken address is mended with a notice', async () => {
  const { page, faults, close } = await open(
    `${site}embed.html?show=position&year=2050&of=zzz&nonsense=1`,
  );
  const notice = page.getByRole('status');
  await expect(notice.innerText()).resolves.toMatch(/position[\s\S]*zzz[\s\S]*2050[\s\S]*nonsense/);
  await expect(page.locator('.rows li').count()).resolves.toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await close();
});

test('sixty broken addresses each give a usable frame', { timeout: 60_000 }, async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'show',
      'positions',
      'theme',
      'of',
      'id',
      'v',
      'year',
      'who',
      'day',
      'with',
      'set',
      '2016',
      '0229',
    ),
  );
  const queries = fc
    .sample(fc.array(fc.tuple(word, word), { maxLength: 5 }), { numRuns: 60, seed: 1 })
    .map((pairs) =>
      pairs.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&'),
    );
  const { page, faults, close } = await open(`${site}embed.html`);
  for (const query of queries) {
    await page.goto(`${site}embed.html?${query}`);
    expect(await page.locator('.lede').innerText(), query).toMatch(/\d+ hours|\d시간/);
  }
  expect(faults).toEqual([]);
  await close();
});
