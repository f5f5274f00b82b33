import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { openHost, type Host } from './host.ts';

const site = inject('address');
const WIDTHS = [320, 480, 720, 1100];
let browser: Browser;
let host: Host;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), openHost()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

interface Opened {
  page: Page;
  faults: string[];
  elsewhere: string[];
  close: () => Promise<void>;
}
/** A page whose complaints and requests to other hosts are kept. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (!['127.0.0.1', 'localhost'].includes(hostname)) elsewhere.push(request.url());
  });
  await page.goto(address);
  return { page, faults, elsewhere, close: () => context.close() };
}
/** The inside of the only frame, once its picture stands. */
async function inside(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The frame has no page.');
  await frame.waitForSelector('.known');
  return frame;
}
const frameOf = (query: string, more = ''): string =>
  `<iframe src="${site}embed.html?${query}" title="t" width="100%" height="700" ${more}></iframe>`;

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
      const { page, faults, elsewhere, close } = await open(host.page(code), {
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

describe('what is always inside', () => {
  test.each([
    'show=year',
    'show=positions',
    'show=positions&do=pay&read=reported',
    'year=2010&who=pensioner',
  ])('%s', async (query) => {
    const { page, faults, close } = await open(`${site}embed.html?${query}`);
    await page.locator('.known').waitFor();
    const words = await page.locator('#embed').innerText();
    expect(words).toMatch(/\d+ hours/);
    expect(words).toMatch(/\d to [\d,]+/);
    expect(words).toMatch(/\d+% reported, \d+% inferred, \d+% assumed/);
    expect(words).toContain('A composite of reports');
    expect(words).toMatch(/Source: The Mobilized Year, rulebook \d/);
    expect(words).toContain('Evidence');
    const link = await page.getByRole('link', { name: 'Open the full year' }).getAttribute('href');
    const own = query.replace(/show=\w+&?/, '');
    expect(link).toBe(own ? `./?v=1&${own}` : './');
    expect(faults).toEqual([]);
    await close();
  });

  test('the evidence, by keyboard: claims and their sources in two steps', async () => {
    const { page, faults, close } = await open(`${site}embed.html`);
    await page.locator('.known').waitFor();
    await page.getByText(/^Evidence/).focus();
    await page.keyboard.press('Enter');
    await page.locator('.duty').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const claim = page.locator('.duty[open] [data-claim]').first();
    await expect(claim.innerText()).resolves.toMatch(/witness/);
    await expect(page.locator('.duty[open] cite a').first().getAttribute('href')).resolves.toMatch(
      /^https?:/,
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('the year, by keyboard: one stop, a day at a time', async () => {
    const { page, close } = await open(`${site}embed.html?day=0315`);
    const year = page.getByRole('slider');
    await expect
      .poll(() => year.getAttribute('aria-valuetext'))
      .toMatch(/^Tuesday 15 March 2016: [A-Z]/);
    await year.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.reading').innerText()).resolves.toMatch(/^Wednesday 16 March/);
    await page.keyboard.press('PageDown');
    await expect(page.locator('.reading').innerText()).resolves.toMatch(/^Saturday 16 April/);
    const link = page.getByRole('link', { name: 'Open the full year' });
    await expect(link.getAttribute('href')).resolves.toBe('./?v=1&day=0416');
    await close();
  });

  test.each([
    ['light', 'dark', 'rgb(250, 247, 241)'],
    ['dark', 'light', 'rgb(23, 22, 20)'],
    ['auto', 'light', 'rgb(250, 247, 241)'],
    ['auto', 'dark', 'rgb(23, 22, 20)'],
  ] as const)('theme %s where the reader has set %s', async (theme, colorScheme, paper) => {
    const { page, close } = await open(`${site}embed.html?theme=${theme}`, { colorScheme });
    await page.locator('.known').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    await close();
  });
});

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
      host.page(listen + frameOf('show=positions&id=a-1&childId=pym-0')),
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
        host.page(
          when === 'before' ? script + frameOf('show=positions') : frameOf('show=positions'),
        ),
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
      host.page(`<script async src="${site}embed.js"></script>${frames.join('')}`),
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
      host.page(`<script src="${site}embed.js"></script>${frameOf('')}`, {
        'content-security-policy': `default-src 'none'; script-src ${site}embed.js; frame-src ${site}; style-src 'sha256-1OjyRYLAOH1vhXLUN4bBHal0rWxuwBDBP220NNc0CNU='`,
      }),
    );
    const frame = await inside(page);
    await expect.poll(async () => (await heightOf(page)) - (await boxOf(frame))).toBe(0);
    expect(faults.filter((fault) => !fault.includes('style'))).toEqual([]);
    await close();
  });
});

describe('a good guest', () => {
  test('in a sandbox that allows nothing but scripts', async () => {
    const { page, faults, close } = await open(host.page(frameOf('', 'sandbox="allow-scripts"')));
    const frame = await inside(page);
    await frame.getByText(/^Evidence/).click();
    await frame.locator('.duty summary').first().click();
    await expect(frame.locator('[data-claim]').count()).resolves.toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('shows the evidence that was opened, where the article gives no more height', async () => {
    const { page, close } = await open(host.page(frameOf('show=positions')));
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
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(host.page(frameOf('show=positions')));
    const frame = await inside(page);
    await frame.getByText(/^Evidence/).click();
    await frame.locator('.duty').first().waitFor();
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('takes neither the focus nor the wheel of the article', async () => {
    const { page, close } = await open(
      host.page(
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
    const { page, close } = await open(host.page(frameOf('')), { javaScriptEnabled: false });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await expect(frame?.locator('h1 a').innerText()).resolves.toBe('The Mobilized Year');
    await expect(frame?.locator('noscript').innerText()).resolves.toContain('needs JavaScript');
    await close();
  });

  test('a mistaken address is mended with a notice', async () => {
    const { page, faults, close } = await open(
      `${site}embed.html?show=position&year=2050&of=zzz&nonsense=1`,
    );
    const notice = page.getByRole('status');
    await expect(notice.innerText()).resolves.toMatch(
      /position[\s\S]*zzz[\s\S]*2050[\s\S]*nonsense/,
    );
    await expect(page.locator('.rows li').count()).resolves.toBeGreaterThan(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('sixty broken addresses each give a usable frame', { timeout: 60_000 }, async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'show',
        'positions',
        'theme',
        'of',
        'id',
        'v',
        'year',
        'who',
        'day',
        'with',
        'set',
        '2016',
        '0229',
      ),
    );
    const queries = fc
      .sample(fc.array(fc.tuple(word, word), { maxLength: 5 }), { numRuns: 60, seed: 1 })
      .map((pairs) =>
        pairs.map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&'),
      );
    const { page, faults, close } = await open(`${site}embed.html`);
    for (const query of queries) {
      await page.goto(`${site}embed.html?${query}`);
      expect(await page.locator('.lede').innerText(), query).toMatch(/\d+ hours|\d시간/);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test.each(['', 'show=positions'])(
    'axe finds nothing, open or closed, in light and dark, in both languages: %s',
    { timeout: 60_000 },
    async (query) => {
      for (const theme of ['light', 'dark'])
        for (const lang of ['en', 'ko']) {
          const { page, close } = await open(
            `${site}embed.html?theme=${theme}&lang=${lang}&${query}`,
          );
          await page.locator('.evidence summary').first().click();
          await page.locator('.duty summary').first().click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${theme} ${lang} ${id}: ${nodes[0]?.html ?? ''}`),
          ).toEqual([]);
          await close();
        }
    },
  );
});

describe('how much it loads', () => {
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
      const context = await browser.newContext();
      const page = await context.newPage();
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
      await context.close();
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
});

describe('the builder', () => {
  test.each(['', 'show=positions&lang=ko'])('axe finds nothing: %s', async (query) => {
    const { page, faults, close } = await open(`${site}builder.html?${query}`);
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('<iframe');
    // The frames are looked at by themselves.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('writes what is chosen, frozen or following, and goes back', async () => {
    const { page, close } = await open(`${site}builder.html`);
    const code = page.locator('textarea');
    await expect.poll(() => code.inputValue()).toContain(`${site}v0.1/embed.html?v=1&amp;lang=en`);
    await page.getByRole('combobox', { name: 'Picture' }).selectOption('positions');
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2015');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await page.getByRole('combobox', { name: 'Figures' }).selectOption('latest');
    await expect
      .poll(() => code.inputValue())
      .toContain(
        `${site}embed.html?show=positions&amp;theme=dark&amp;v=1&amp;year=2015&amp;lang=en`,
      );
    await expect(code.inputValue()).resolves.toContain(
      'title="The floor of a North Korean year, 2015: 9 positions"',
    );
    await page.getByLabel(/line for the height/).uncheck();
    await expect(code.inputValue()).resolves.not.toContain('<script');
    await page.goBack();
    await expect.poll(() => code.inputValue()).not.toContain('dark');
    await close();
  });
});

test('the folder of the release holds the same pages', async () => {
  for (const page of ['index.html', 'embed.html', 'builder.html', 'embed.js']) {
    const [newest, frozen] = await Promise.all(
      [page, `v0.1/${page}`].map(async (path) => (await fetch(new URL(path, site))).text()),
    );
    expect(frozen).toBe(newest);
  }
  const { page, faults, close } = await open(`${site}v0.1/embed.html?show=positions`);
  await page.locator('.evidence summary').first().click();
  await page.locator('.duty').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});
