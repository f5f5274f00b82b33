import { describe, expect, test } from 'vitest';
import { articles, frameOf, inside } from './articles.ts';

const { open, article } = articles();

describe('a good guest', () => {
  test('in a sandbox that allows nothing but scripts', async () => {
    const { page, faults, close } = await open(article(frameOf('', 'sandbox="allow-scripts"')));
    const frame = await inside(page);
    await frame.getByText(/^Evidence/).click();
    await frame.locator('.duty summary').first().click();
    await expect(frame.locator('[data-claim]').count()).resolves.toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('shows the evidence that was opened, where the article gives no more height', async () => {
    const { page, close } = await open(article(frameOf('show=positions')));
    const frame = await inside(page);
    await frame.getByText(/^Evidence/).click();
    await frame.locator('.duty').first().waitFor();
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollTop))
      .toBeGreaterThan(200);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
  });

  test('where storage is refused; it uses none', async () => {
    const refusing = (): void => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    };
    const { page, faults, close } = await open(
      article(frameOf('show=positions')),
      undefined,
      refusing,
    );
    const frame = await inside(page);
    await frame.getByText(/^Evidence/).click();
    await frame.locator('.duty').first().waitFor();
    expect(faults).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  test('takes neither the focus nor the wheel of the article', async () => {
    const { page, close } = await open(
      article(
        `${frameOf('show=positions', 'style="height:1200px"')}<div style="height:3000px"></div>`,
      ),
      {
        viewport: { width: 480, height: 600 },
      },
    );
    await inside(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.mouse.move(240, 300);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await close();
  });

  test('without scripts it says what it is, with a link', async () => {
    const { page, close } = await open(article(frameOf('')), { javaScriptEnabled: false });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await expect(frame?.locator('h1 a').innerText()).resolves.toBe('The Mobilized Year');
    await expect(frame?.locator('noscript').innerText()).resolves.toContain('needs JavaScript');
    await close();
  });
});
