// A contact sheet of the built site: npm run gallery, then open node_modules/.cache/gallery/index.html
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumLaunch } from '../browser/chromium.mjs';

const OUT = 'node_modules/.cache/gallery';
/** @type {[number, number][]} */
const SIZES = [
  [320, 568],
  [375, 812],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
];
const VIEWS = [
  { name: 'closed', query: '?day=0315' },
  { name: 'open', query: '?day=0315&open=1' },
];

const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const root = server.resolvedUrls?.local[0];
if (!root) throw new Error('The preview server gave no address.');
// One font set, so that pictures from different machines can be compared.
process.env.CHROMIUM ??= 'bundled';
const browser = await chromium.launch(await chromiumLaunch());
await mkdir(OUT, { recursive: true });

const sections = [];
for (const { name, query } of VIEWS)
  for (const lang of ['en', 'ko'])
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const figures = [];
      for (const [width, height] of SIZES) {
        const page = await browser.newPage({
          viewport: { width, height },
          colorScheme,
          locale: lang,
          reducedMotion: 'reduce',
        });
        await page.goto(`${root}${query}&lang=${lang}`, { waitUntil: 'networkidle' });
        // The serif stands at the latest after the first key.
        await page.keyboard.press('Shift');
        await page.waitForTimeout(200);
        const file = `${name}.${lang}.${colorScheme}.${width}.png`;
        await page.screenshot({ path: join(OUT, file), fullPage: true });
        figures.push(
          `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="" height="900"></a><figcaption>${width} px</figcaption></figure>`,
        );
        await page.close();
      }
      console.log(`${name}, ${lang}, ${colorScheme}`);
      sections.push(`<h2>day ${name}, ${lang}, ${colorScheme}</h2><div>${figures.join('')}</div>`);
    }
await writeFile(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;background:#888}div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0}</style>${sections.join('\n')}\n`,
);
await browser.close();
await server.close();
console.log(join(OUT, 'index.html'));
