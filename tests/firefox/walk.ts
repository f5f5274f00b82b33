// The walk of the one file and of the site in a stock Firefox: npm run e2e:firefox. FIREFOX=/path names another one.
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefox, type Page } from 'playwright';
import { preview } from 'vite';

const NAMES = ['firefox-esr', 'firefox'];
const onPath = (): string | undefined =>
  NAMES.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  ).find((path) => existsSync(path));

const executablePath = process.env['FIREFOX'] ?? onPath();
if (executablePath === undefined || !existsSync(executablePath)) {
  console.error(
    'Firefox is missing: neither firefox-esr nor firefox is on the PATH, and FIREFOX names none. On Debian: apt-get install firefox-esr. Nothing was tested.',
  );
  process.exit(2);
}

/** Throws what is wrong in words. */
function demand(right: boolean, what: string): void {
  if (!right) throw new Error(what);
}

const shown = async (page: Page): Promise<string> =>
  (await page.locator('header a[aria-current=page]').first().innerText()).trim();

async function walk(page: Page, address: string, asked: string[]): Promise<string[]> {
  const steps: string[] = [];
  await page.goto(address);
  await page.locator('#sentence').waitFor();
  await page.locator('.positions li').nth(15).waitFor();
  steps.push('the year, and in the background the other positions');
  for (const lang of ['en', 'ko'] as const) {
    await page.locator(`header button[lang=${lang}]`).click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    await page.locator('#sentence [data-quantity=total]').first().click();
    await page.locator('dialog[open] [data-duty]').first().click();
    await page.locator('dialog[open] [data-claim]').first().waitFor();
    await page.keyboard.press('Escape');
  }
  steps.push('evidence to its claims, in both languages');
  const links = page.locator('header nav a:visible');
  const names = await links.allInnerTexts();
  demand(names.length > 3, `only ${String(names.length)} pages are linked`);
  for (const name of [...names, names[0] ?? '']) {
    await links.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('header a[aria-current=page]')?.textContent.trim() === wanted,
      name,
    );
    demand((await shown(page)) === name, `${name} does not open`);
    demand((await page.locator('html').getAttribute('lang')) === 'ko', `${name}: not in Korean`);
    demand((await page.locator('.notices').count()) === 0, `${name}: complains of its address`);
    if (/print/.test(page.url()))
      await page.locator('.papers[aria-busy=false] .leaf').first().waitFor();
    steps.push(name);
  }
  const own = address.split('?')[0] ?? '';
  const foreign = asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(own));
  demand(foreign.length === 0, `asks ${foreign.join(', ')}`);
  return steps;
}

const server = await preview({
  logLevel: 'error',
  preview: { port: 0, host: '127.0.0.1', open: false },
});
const site = server.resolvedUrls?.local[0] ?? '';
const file = pathToFileURL(resolve('dist-offline/mobilized-year.html')).href;
// A stock Firefox is driven by WebDriver BiDi.
const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, headless: true });
console.info(`Firefox ${browser.version()}`);
let failed = false;
for (const address of [file, site]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  try {
    const steps = await walk(page, address, asked);
    demand(faults.length === 0, faults.join('\n'));
    console.info(`ok  ${address}\n    ${steps.join('\n    ')}`);
  } catch (error) {
    failed = true;
    console.error(
      `not ok  ${address}\n    ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  await context.close();
}
await browser.close();
await server.close();
process.exit(failed ? 1 : 0);
