// Figures of the built site, each with its limit: npm run perf. Exits 1 where one is missed.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../browser/chromium.mjs';
import { changes, loads, repaint, slowly } from './measure.mjs';
import { serve } from './server.mjs';

const site = await serve('dist');
const browser = await chromium.launch(await chromiumLaunch());
/** @type {{ name: string, value: number, limit: number, unit: string }[]} */
const figures = [];
/** @param {string} name @param {number} value @param {number} limit @param {string} unit */
const put = (name, value, limit, unit) => {
  figures.push({ name, value, limit, unit });
  const shown = unit === 'kB' || unit === 'ms' ? value.toFixed(1) : value.toFixed(3);
  console.log(
    `${value <= limit ? 'ok  ' : 'MISS'} ${shown.padStart(8)} ${unit.padEnd(5)} of ${limit}  ${name}`,
  );
};

try {
  const explore = await loads(browser, site.address, 5);
  put('explore: bytes until the first picture', explore.bytes / 1000, 130, 'kB');
  put('explore: longest task after load, median of 5 loads', explore.longest, 50, 'ms');
  put('explore: layout shift, median of 5 loads', explore.shift, 0, '');
  if (existsSync('dist/embed.html')) {
    const embed = await loads(browser, `${site.address}embed.html`, 5);
    put('embed: bytes until the picture', embed.bytes / 1000, 70, 'kB');
    put('embed: longest task after load, median of 5 loads', embed.longest, 50, 'ms');
    put('embed: layout shift, median of 5 loads', embed.shift, 0, '');
    // The frame draws its live picture at once, so that one figure holds for the static picture and for the live one.
    const [stands = Infinity] = await slowly(
      browser,
      `${site.address}embed.html`,
      ['first-picture'],
      5,
    );
    const line = 'embed at 1.6 Mb/s, 150 ms, 4x CPU';
    put(`${line}: title, words and picture, median of 5 loads`, stands, 1200, 'ms');
  }
  for (const { control, work, later } of await changes(browser, site.address, 1)) {
    const change = `change of ${control}`;
    put(
      `${change}: script, style and layout until the picture stands, median of 20`,
      work,
      16,
      'ms',
    );
    put(`${change}: longest task of what follows, median of 20`, later, 50, 'ms');
  }
  for (const { control, paint } of await changes(browser, site.address, 4))
    put(`change of ${control}: to next paint at 4x CPU, median of 20`, paint, 50, 'ms');
  put(
    'repainting the year against 365 plain cells',
    await repaint(browser, site.address),
    1.3,
    'times',
  );
} finally {
  await browser.close();
  site.close();
}
const missed = figures.filter(({ value, limit }) => value > limit);
console.log(missed.length === 0 ? 'all within their limits' : `${missed.length} missed`);
process.exitCode = missed.length === 0 ? 0 : 1;
