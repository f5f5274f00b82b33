import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { grouped } from '../../src/i18n/format.ts';
import { DENSITY } from '../../src/views/explore/pictures/png.ts';
import { openBrowser } from './browser.ts';
import { contextOf } from './open.ts';

const address = inject('address');
let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A page whose every complaint and every request is kept. */
async function open(query: string, before?: () => void) {
  const context = await contextOf(browser);
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  if (before) await page.addInitScript(before);
  await page.goto(address + query);
  await page.getByRole('button', { name: /(The hours of the year|한 해의 시간), SVG/ }).waitFor();
  await page.waitForLoadState('networkidle');
  return { page, faults, asked };
}

async function fetched(page: Page, button: RegExp): Promise<{ name: string; path: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return { name, path };
}

/** Size of a picture as an `img` shows it, and how its pixels are spread. */
async function look(path: string, type: string) {
  const page = await browser.newPage();
  const data = `data:${type};base64,${(await readFile(path)).toString('base64')}`;
  const seen = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { buffer } = context.getImageData(0, 0, width, height).data;
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const colours: Record<string, number> = {};
    for (const [pixel, count] of counts) {
      // Bytes stand as red, green, blue, alpha.
      const parts = [...new Uint8Array(Uint32Array.of(pixel).buffer)].slice(0, 3);
      const colour = parts.map((part) => part.toString(16).padStart(2, '0')).join('');
      colours[colour] = (colours[colour] ?? 0) + count;
    }
    const common = Object.entries(colours).filter(([, count]) => count > (width * height) / 10_000);
    return { width, height, colours: Object.fromEntries(common) };
  }, data);
  await page.close();
  return seen;
}

/** What of an SVG, opened by itself, is drawn outside its sheet or runs into other words. */
async function misplaced(path: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  const found = await page.evaluate(() => {
    const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox
      .baseVal;
    const out: string[] = [];
    const texts: [string, DOMRect][] = [];
    for (const one of document.querySelectorAll('text, rect, path')) {
      if (one.closest('defs')) continue;
      const box = one.getBoundingClientRect();
      const name = `${one.tagName} ${one.textContent}`;
      if (box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5)
        out.push(`${name}: outside`);
      if (one.tagName === 'text') texts.push([name, box]);
    }
    for (const [i, [name, a]] of texts.entries()) {
      for (const [other, b] of texts.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // The boxes of lines that follow each other overlap a little; their letters do not.
        if (wide > 1 && tall > 5) out.push(`${name} on ${other}`);
      }
    }
    return out;
  });
  await page.close();
  return found;
}

const CASES = [
  ['', /hours of the year/, 'mobilized-year-2016-factory-worker'],
  ['', /positions side by side/, 'mobilized-year-2016-positions'],
  [
    '?who=trader-womens-union&do=pay&lang=ko',
    /한 해의 시간/,
    'mobilized-year-2016-trader-womens-union-pay-ko',
  ],
  ['?year=2021&who=coop-farmer&lang=ko', /나란히 놓은/, 'mobilized-year-2021-positions-ko'],
] as const;

test.each(CASES)('%s %s: the SVG and the PNG are one picture', async (query, what, name) => {
  const { page, faults, asked } = await open(query);
  expect(asked.filter((url) => /\/(pictures|sheet)-/.test(url))).toEqual([]);

  const svg = await fetched(page, new RegExp(`${what.source}.*SVG`));
  const png = await fetched(page, new RegExp(`${what.source}.*PNG`));
  expect([svg.name, png.name]).toEqual([`${name}.svg`, `${name}.png`]);
  expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
    expect.stringContaining(png.name),
  );
  const text = await readFile(svg.path, 'utf8');
  expect(text).toContain(`${address}?v=1`);
  expect(await misplaced(svg.path)).toEqual([]);

  const vector = await look(svg.path, 'image/svg+xml');
  const pixels = await look(png.path, 'image/png');
  expect(vector.width).toBe(1000);
  expect([pixels.width, pixels.height]).toEqual([vector.width * DENSITY, vector.height * DENSITY]);
  expect(await page.locator('section', { has: page.locator('#files') }).innerText()).toContain(
    grouped(pixels.width, 'en'),
  );
  const all = pixels.width * pixels.height;
  const white = pixels.colours['ffffff'] ?? 0;
  expect(white / all).toBeGreaterThan(0.1);
  expect(white / all).toBeLessThan(0.9);
  for (const colour of ['1d1b18', '992319', 'ac7110', '4a463f'])
    expect(pixels.colours[colour] ?? 0, colour).toBeGreaterThan(0);

  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(address))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('dark colours are asked for by a box', async () => {
  const { page, faults } = await open('');
  await page.getByLabel('dark colours').check();
  const { name, path } = await fetched(page, /hours of the year.*PNG/);
  expect(name).toBe('mobilized-year-2016-factory-worker-dark.png');
  const { width, height, colours } = await look(path, 'image/png');
  expect((colours['171614'] ?? 0) / (width * height)).toBeGreaterThan(0.1);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  [
    'gives no file',
    () => {
      HTMLCanvasElement.prototype.toBlob = (done) => {
        done(null);
      };
    },
  ],
  [
    'gives back white, as against fingerprinting',
    () => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    },
  ],
  [
    'has no canvas to draw on',
    () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  ],
])('a browser that %s leads to plain words and a way on', async (_, refuse) => {
  const { page, faults } = await open('', refuse);
  await page.getByRole('button', { name: /hours of the year.*PNG/ }).click();
  const status = page.getByRole('status').filter({ hasText: 'PNG' });
  await status.filter({ hasText: 'The SVG holds the same picture.' }).waitFor();
  const { name } = await fetched(page, /hours of the year.*SVG/);
  expect(name).toMatch(/\.svg$/);
  expect(faults).toEqual([]);
  await page.context().close();
});
