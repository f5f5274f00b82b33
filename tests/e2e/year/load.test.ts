import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { opener } from '../open.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('where a part does not load, the page says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/model-.*\.js/, (route) => route.abort());
  await page.goto(address);
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('could not be loaded');
  await context.close();
});

test('a change of a control is computed and laid out within a frame, or nearly', async () => {
  const { page } = await opener(browser, address)();
  // Time of the page's own thread: whoever else shares the cores is not counted.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const changes = (count: number): Promise<void> =>
    page.evaluate(async (times) => {
      const select = document.querySelector<HTMLSelectElement>('#sentence select');
      if (!select) throw new Error('no control');
      for (let i = 0; i < times; i++) {
        select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await Promise.resolve();
        document.body.getBoundingClientRect();
      }
    }, count);
  // The first ones warm the code, as a reader does who tries a few years; the others are new ones.
  await changes(4);
  const before = await worked();
  await changes(12);
  const each = ((await worked()) - before) / 12;
  console.info(`a change of the year: ${each.toFixed(1)} ms`);
  // Sixteen milliseconds on a reader's machine; more where cores are slow or shared.
  expect(each).toBeLessThan(60);
  await page.context().close();
});
