import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { site } from './articles.ts';

const zipped = async (path: string): Promise<number> => {
  const response = await fetch(new URL(path, site));
  expect(response.status, path).toBe(200);
  return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length;
};

test('embed.js is at most 1 kB', async () => {
  expect(await zipped('embed.js')).toBeLessThanOrEqual(1000);
});

test.each(['', '?show=positions'])(
  'at most 70 kB until the first picture, and nothing moves: embed.html%s',
  async (query) => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as { shift?: number }).shift =
            ((globalThis as { shift?: number }).shift ?? 0) +
            (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site}embed.html${query}`, { waitUntil: 'networkidle' });
    const found = await page.evaluate(() => {
      const until = performance.getEntriesByName('first-picture', 'mark')[0]?.startTime;
      const loaded = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime <= (until ?? Infinity));
      return {
        until,
        names: loaded.map(({ name }) => name),
        shift: (globalThis as { shift?: number }).shift ?? 0,
      };
    });
    await browser.close();
    const paths = ['embed.html', ...new Set(found.names)];
    const sizes = await Promise.all(paths.map(zipped));
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
    console.info(
      paths.map((path, i) => `${String(sizes[i]).padStart(8)}  ${path}`).join('\n'),
      `\n${String(total).padStart(8)}  of 70000`,
    );
    expect(found.until).toBeDefined();
    expect(found.names.some((name) => name.endsWith('.js'))).toBe(true);
    expect(found.names.filter((name) => /\.(woff2?|ttf)$/.test(name))).toEqual([]);
    expect(total).toBeLessThanOrEqual(70_000);
    expect(found.shift).toBe(0);
  },
);
