import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

/** What a reader may have to load before the first picture: page, scripts, styles and data, gzipped. */
const BUDGET = 130_000;

/** The app calls `performance.mark('first-picture')` when the picture stands. */
const MARK = 'first-picture';

test('the first picture costs at most 130 kB', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(inject('address'), { waitUntil: 'networkidle' });
  // Fonts come after the picture by rule. Without the mark, everything loaded counts.
  const loaded = await page.evaluate((name) => {
    const until = performance.getEntriesByName(name, 'mark')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= until)
      .map((entry) => decodeURIComponent(new URL(entry.name).pathname))
      .filter((path) => !/\.(woff2?|ttf)$/.test(path));
  }, MARK);
  await browser.close();

  const files = [...new Set(['/index.html', ...loaded])];
  const sizes = files.map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join('dist', path)), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.info(
    [...sizes, { path: `total, of ${BUDGET} allowed`, bytes: total }]
      .map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`)
      .join('\n'),
  );

  expect(files.some((path) => path.endsWith('.js'))).toBe(true);
  expect(total).toBeLessThanOrEqual(BUDGET);
});
