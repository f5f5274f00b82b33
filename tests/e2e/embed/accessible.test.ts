import { expect, test } from 'vitest';
import { violationsInBoth, violationsOf } from '../axe.ts';
import { articles, site } from './articles.ts';

const { open } = articles();

test.each(
  ['', 'show=positions'].flatMap((query) => ['en', 'ko'].map((lang) => [query, lang] as const)),
)('axe finds nothing in the frame, opened, in light and dark: %s, %s', async (query, lang) => {
  for (const theme of ['light', 'dark']) {
    const { page, close } = await open(`${site}embed.html?theme=${theme}&lang=${lang}&${query}`);
    await page.locator('.evidence summary').first().click();
    await page.locator('.duty summary').first().click();
    expect(await violationsOf(page), theme).toEqual([]);
    await close();
  }
});

test.each(['', 'show=positions&lang=ko'])(
  'axe finds nothing in the builder, in light and dark: %s',
  async (query) => {
    const { page, faults, close } = await open(`${site}builder.html?${query}`);
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('<iframe');
    // The frames are looked at by themselves.
    expect(await violationsInBoth(page, { without: 'iframe' })).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  },
);
