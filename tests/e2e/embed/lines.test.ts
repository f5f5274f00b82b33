import { describe, expect, test } from 'vitest';
import { articles, inside, site } from './articles.ts';

const { open, article } = articles();
const WIDTHS = [320, 480, 720, 1100];

/** The lines that the builder gives for a frame. */
async function lines(query: string): Promise<string> {
  const { page, close } = await open(`${site}builder.html?${query}`);
  const code = page.locator('textarea');
  await expect.poll(() => code.inputValue(), { timeout: 20_000 }).toContain('<iframe');
  // Whatever is still to be measured has been.
  await page.waitForTimeout(500);
  const found = await code.inputValue();
  await close();
  return found;
}

describe.each([
  ['show=year', 'year'],
  ['show=positions', 'positions'],
])('the lines of the builder, without a script in the article: %s', (query) => {
  test.each(['en', 'ko'])('%s: nothing is cut at any width', { timeout: 90_000 }, async (lang) => {
    const code = (await lines(`${query}&lang=${lang}`)).replace(/\n<script.*/, '');
    expect(code).not.toContain('script');
    for (const width of WIDTHS) {
      const { page, faults, elsewhere, close } = await open(article(code), {
        viewport: { width, height: 900 },
      });
      const frame = await inside(page);
      const size = await frame.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 300));
        const { scrollWidth, scrollHeight, clientHeight } = document.documentElement;
        const box = document.getElementById('embed')?.getBoundingClientRect();
        return { scrollWidth, scrollHeight, clientHeight, box: box?.height ?? 0 };
      });
      expect(size.scrollWidth, `${width}: wide`).toBeLessThanOrEqual(width);
      expect(size.scrollHeight, `${width}: cut`).toBeLessThanOrEqual(size.clientHeight);
      expect(size.clientHeight - size.box, `${width}: empty below`).toBeLessThan(120);
      await expect(frame.locator('h1').innerText()).resolves.not.toBe('');
      expect(faults).toEqual([]);
      expect(elsewhere).toEqual([]);
      await close();
    }
  });
});
