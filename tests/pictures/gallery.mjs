// Contact sheets of the built site: npm run gallery [-- word ...], then open node_modules/.cache/gallery/index.html.
// Words choose pages by name, languages, schemes or widths: npm run gallery -- explore ko dark 375
import { existsSync } from 'node:fs';
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
/** @type {{ name: string, path: string }[]} */
const VIEWS = [
  { name: 'explore', path: '?day=0315' },
  { name: 'day', path: '?day=0315&open=1' },
  { name: 'drawer', path: '?why=total' },
  { name: 'pay', path: '?who=trader-womens-union&do=pay&year=2021' },
  { name: 'whatif', path: '?if=!farm-mobilization,*political~well-off' },
  { name: 'compare', path: 'compare.html' },
  { name: 'compare-if', path: 'compare.html?b.if=!farm-mobilization' },
  { name: 'live', path: 'live.html?day=0324&who=wealthy-trader' },
  { name: 'live-stop', path: 'live.html?day=0502&at=stop' },
  { name: 'live-end', path: 'live.html?at=end&try=0321a' },
  { name: 'guess', path: '?who=coop-farmer&guess=900&guesses=300.500.700.720.900.1500' },
  { name: 'evidence', path: 'evidence.html' },
  { name: 'rule', path: 'evidence.html#rule=learning-session-weekly' },
  { name: 'method', path: 'method.html' },
  { name: 'glossary', path: 'glossary.html' },
  { name: 'teach', path: 'teach.html' },
  { name: 'teach-scene', path: 'teach.html?scene=4&answer=1' },
  { name: 'teach-homework', path: 'teach.html?sheet=homework' },
  { name: 'print', path: 'print.html' },
  { name: 'print-calendar', path: 'print.html?paper=calendar' },
  { name: 'print-worksheet', path: 'print.html?paper=worksheet' },
  { name: 'unknown', path: 'unknown.html' },
  { name: 'checks', path: 'checks.html' },
  { name: 'builder', path: 'builder.html' },
  { name: 'embed', path: 'embed.html' },
  { name: 'embed-positions', path: 'embed.html?show=positions' },
].filter(({ path }) => existsSync(join('dist', path.split(/[?#]/)[0] || 'index.html')));

const words = process.argv.slice(2);
/** Whether the words that choose among some names, if there are any, choose this one. @param {string[]} names @param {string} name */
const wanted = (names, name) => {
  const chosen = words.filter((word) => names.includes(word));
  return chosen.length === 0 || chosen.includes(name);
};
const names = {
  views: VIEWS.map(({ name }) => name),
  langs: ['en', 'ko'],
  schemes: ['light', 'dark'],
  widths: SIZES.map(([width]) => String(width)),
};
const known = Object.values(names).flat();
const strange = words.find((word) => !known.includes(word));
if (strange !== undefined) {
  console.error(`gallery: "${strange}" is not one of ${known.join(', ')}`);
  process.exit(2);
}

const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const root = server.resolvedUrls?.local[0];
if (!root) throw new Error('The preview server gave no address.');
// One font set, so that pictures from different machines can be compared.
process.env.CHROMIUM ??= 'bundled';
const browser = await chromium.launch(await chromiumLaunch());
await mkdir(OUT, { recursive: true });

const sections = [];
for (const { name, path } of VIEWS.filter(({ name }) => wanted(names.views, name)))
  for (const lang of names.langs.filter((lang) => wanted(names.langs, lang)))
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      if (!wanted(names.schemes, colorScheme)) continue;
      const figures = [];
      for (const [width, height] of SIZES.filter(([width]) =>
        wanted(names.widths, String(width)),
      )) {
        const page = await browser.newPage({
          viewport: { width, height },
          colorScheme,
          locale: lang,
          reducedMotion: 'reduce',
        });
        const address = new URL(path, root);
        address.searchParams.set('lang', lang);
        await page.goto(address.href, { waitUntil: 'networkidle' });
        // The serif stands at the latest after the first key; the ranges of all positions take a while.
        await page.keyboard.press('Shift');
        await page.waitForTimeout(1000);
        // Some parts are put in when a reader comes near them.
        await page.evaluate(async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise((done) => setTimeout(done, 60));
          }
          scrollTo(0, 0);
        });
        await page.waitForSelector('[aria-busy="true"]', { state: 'detached', timeout: 30_000 });
        await page.waitForTimeout(500);
        const file = `${name}.${lang}.${colorScheme}.${width}.png`;
        await page.screenshot({ path: join(OUT, file), fullPage: true, timeout: 120_000 });
        figures.push(
          `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="" height="900"></a><figcaption>${width} px</figcaption></figure>`,
        );
        await page.close();
      }
      console.log(`${name}, ${lang}, ${colorScheme}`);
      sections.push(`<h2>${name}, ${lang}, ${colorScheme}</h2><div>${figures.join('')}</div>`);
    }
await writeFile(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;background:#888}div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0}</style>${sections.join('\n')}\n`,
);
await browser.close();
await server.close();
console.log(join(OUT, 'index.html'));
