import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { opener, type Opener } from './open.ts';

/** The built site in a folder of its own, so that a newer version can be put up. */
const site = mkdtempSync(join(tmpdir(), 'kept-'));
let server: Awaited<ReturnType<typeof preview>>;
let browser: Browser;
let open: Opener;
let address = '';

beforeAll(async () => {
  cpSync('dist', join(site, 'some/folder'), {
    recursive: true,
    filter: (from) => !/dist\/v\d/.test(from),
  });
  server = await preview({
    logLevel: 'error',
    build: { outDir: site },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  address = `${server.resolvedUrls?.local[0] ?? ''}some/folder/`;
  browser = await openBrowser();
  open = opener(browser, address);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true });
});

test('the site is kept, opens again without a network, and says when a newer one is there', async () => {
  const { page, faults } = await open('?year=2021&lang=en', { serviceWorkers: 'allow' });
  await expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
      { timeout: 20_000 },
    )
    .toBe('activated');
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('#sentence').filter({ hasText: '2021' }).waitFor();
  for (const path of ['print.html?lang=ko', 'glossary.html', 'method.html', 'compare.html']) {
    await page.goto(address + path);
    await page.locator('main h1, main h2').first().waitFor();
  }
  await page.goto(`${address}?why=total&lang=ko`);
  await page.locator('dialog[open] [data-duty]').first().waitFor();

  // A newer version waits until it is asked for.
  await page.context().setOffline(false);
  appendFileSync(join(site, 'some/folder/sw.js'), '\n// newer');
  await page.goto(`${address}?lang=en`);
  const notice = page.locator('.newer');
  await notice.waitFor({ timeout: 15_000 });
  await Promise.all([
    page.waitForEvent('load'),
    notice.getByRole('button', { name: 'Load it' }).press('Enter'),
  ]);
  await page.locator('#sentence').waitFor();
  expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|offline\.json/.test(fault))).toEqual(
    [],
  );
  await page.context().close();
}, 60_000);

test('the frame for articles keeps nothing', async () => {
  const { page } = await open('embed.html', { serviceWorkers: 'allow' });
  await page.waitForTimeout(5000);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/embed\.html|embed-[A-Za-z]/);
  await page.context().close();
});

test('the one file is carried along, packed as well, and offered with its size', async () => {
  const one = readFileSync('dist-offline/mobilized-year.html');
  expect(readFileSync('dist/mobilized-year.html').equals(one)).toBe(true);
  const unpacked = unzipSync(readFileSync('dist/mobilized-year.zip'));
  expect(Object.keys(unpacked)).toEqual(['mobilized-year.html']);
  expect(Buffer.from(unpacked['mobilized-year.html'] ?? []).equals(one)).toBe(true);
  expect(statSync('dist/mobilized-year.zip').size).toBeLessThan(one.length);

  const { page } = await open('?lang=en');
  const link = page.locator('a[href="mobilized-year.html"]');
  await link.waitFor();
  expect(await link.innerText()).toContain(
    ` ${String(Number((one.length / 1_000_000).toFixed(2)))} `,
  );
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button[data-ics=political]').click(),
  ]);
  expect(saved.suggestedFilename()).toBe('mobilized-year-2016-factory-worker-political.ics');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR/);
  expect(text.replace(/\r\n /g, '')).toContain(`URL;VALUE=URI:${address}?v=1&day=0101&open=1`);
  expect(text).not.toContain('CATEGORIES:labour');
  await page.context().close();
});
