import type { Frame, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { articles, frameOf, inside, site } from './articles.ts';

const { open, article } = articles();

describe('the height', () => {
  const heightOf = (page: Page, nth = 0): Promise<number> =>
    page
      .locator('iframe')
      .nth(nth)
      .evaluate((frame) => frame.clientHeight);
  const boxOf = (frame: Frame): Promise<number> =>
    frame.evaluate(() =>
      Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0),
    );

  test('is told in three forms, whole pixels, and only when it changes', async () => {
    const listen = '<script>heard=[];addEventListener("message",e=>heard.push(e.data))</script>';
    const { page, close } = await open(
      article(listen + frameOf('show=positions&id=a-1&childId=pym-0')),
    );
    const frame = await inside(page);
    await page.waitForTimeout(500);
    const heard = await page.evaluate<unknown[]>('heard');
    const height = await boxOf(frame);
    expect(heard.slice(-3)).toEqual([
      { type: 'mobilized-year:height', id: 'a-1', height },
      `pymxPYMxpym-0xPYMxheightxPYMx${height}`,
      { sentinel: 'amp', type: 'embed-size', height },
    ]);
    const told = heard.filter((one) => typeof one === 'string');
    expect(new Set(told).size).toBe(told.length);
    await close();
  });

  test.each(['before', 'late'])(
    'is kept by embed.js that comes %s, also when the evidence opens',
    async (when) => {
      const script = `<script src="${site}embed.js"></script>`;
      const { page, faults, close } = await open(
        article(when === 'before' ? script + frameOf('show=positions') : frameOf('show=positions')),
      );
      const frame = await inside(page);
      if (when === 'late') {
        await page.waitForTimeout(300);
        expect(await heightOf(page)).toBe(700);
        await page.addScriptTag({ url: `${site}embed.js` });
      }
      await expect.poll(() => heightOf(page)).toBe(await boxOf(frame));
      const closed = await boxOf(frame);
      await frame.getByText(/^Evidence/).click();
      await frame.locator('.duty').first().waitFor();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(closed);
      await expect.poll(async () => (await heightOf(page)) - (await boxOf(frame))).toBe(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('ten frames on one page each get their own', async () => {
    const frames = Array.from({ length: 10 }, (_, i) =>
      frameOf(i % 2 ? `year=${2010 + i}&who=pensioner` : `show=positions&year=${2010 + i}&lang=ko`),
    );
    const { page, faults, close } = await open(
      article(`<script async src="${site}embed.js"></script>${frames.join('')}`),
    );
    for (let i = 0; i < 10; i++) {
      const frame = await (await page.locator('iframe').nth(i).elementHandle()).contentFrame();
      if (!frame) throw new Error('no frame');
      await frame.waitForSelector('.known');
      await expect.poll(async () => (await heightOf(page, i)) - (await boxOf(frame))).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('is kept under a strict policy of the article', async () => {
    const { page, faults, close } = await open(
      article(`<script src="${site}embed.js"></script>${frameOf('')}`, {
        'content-security-policy': `default-src 'none'; script-src ${site}embed.js; frame-src ${site}; style-src 'sha256-1OjyRYLAOH1vhXLUN4bBHal0rWxuwBDBP220NNc0CNU='`,
      }),
    );
    const frame = await inside(page);
    await expect.poll(async () => (await heightOf(page)) - (await boxOf(frame))).toBe(0);
    expect(faults.filter((fault) => !fault.includes('style'))).toEqual([]);
    await close();
  });
});
