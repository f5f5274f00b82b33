// Pictures of the built site, for looking at: npm run pictures -- [options] [path ...]
//   paths      below the site's root, as in a browser: "" or "?year=2016" (default: "")
//   --widths   320,375,768,1280,1920   --schemes light,dark   --langs en,ko
//   --lang-key NAME   the search parameter that sets the language (default: lang)
//   --full     the whole page instead of the first screen
//   --out DIR  (default: node_modules/.cache/pictures)
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumLaunch } from '../browser/chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '320,375,768,1280,1920' },
    schemes: { type: 'string', default: 'light,dark' },
    langs: { type: 'string', default: 'en,ko' },
    'lang-key': { type: 'string', default: 'lang' },
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: 'node_modules/.cache/pictures' },
  },
});
const paths = positionals.length > 0 ? positionals : [''];
/** @type {Record<string, number>} */
const heights = { 320: 568, 375: 812, 768: 1024, 1280: 800, 1920: 1080 };

const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const root = server.resolvedUrls?.local[0];
if (!root) throw new Error('The preview server gave no address.');
// One font set, so that pictures from different machines can be compared.
process.env.CHROMIUM ??= 'bundled';
const browser = await chromium.launch(await chromiumLaunch());
await mkdir(values.out, { recursive: true });

for (const path of paths) {
  for (const lang of values.langs.split(',')) {
    for (const scheme of values.schemes.split(',')) {
      for (const width of values.widths.split(',')) {
        const page = await browser.newPage({
          viewport: { width: Number(width), height: heights[width] ?? 900 },
          colorScheme: scheme === 'dark' ? 'dark' : 'light',
          locale: lang,
          reducedMotion: 'reduce',
        });
        page.on('console', (message) => {
          if (message.type() === 'error') console.error(`${path}: ${message.text()}`);
        });
        const url = new URL(path, root);
        if (lang !== 'en') url.searchParams.set(values['lang-key'], lang);
        await page.goto(url.href, { waitUntil: 'networkidle' });
        const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'index';
        const file = join(values.out, `${name}.${lang}.${scheme}.${width}.png`);
        await page.screenshot({ path: file, fullPage: values.full });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        console.log(wide > Number(width) ? `${file}  (${wide} px wide: scrolls sideways)` : file);
        await page.close();
      }
    }
  }
}

await browser.close();
await server.close();
