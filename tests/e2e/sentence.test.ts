import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { contextOf } from './open.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await contextOf(browser, options);
  const page = await context.newPage();
  await page.goto(inject('address') + query);
  await page.locator('#sentence').waitFor();
  return page;
}
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);
const queryOf = (page: Page): string => new URL(page.url()).search;
const typed = async (page: Page, text: string): Promise<void> => {
  await page.locator('#date').fill(text);
  await page.keyboard.press('Enter');
};

test('a date that is typed opens its day, in whatever year', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Type a date' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('date');
  await typed(page, 'April 15, 2015');
  await expect.poll(() => focused(page)).toBe('day-title');
  await expect.poll(() => queryOf(page)).toBe('?v=1&year=2015&day=0415&open=1');
  await page.context().close();
});

test('a wrong date says what would be right; a birthday leaves its day alone in the address', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('a date …');
  const fault = page.locator('#date-fault');
  for (const [text, words] of [
    ['31 April', 'April 2016 has the days 1 to 30'],
    ['5/4', 'could be two different days'],
    ['15 April 1998', '2010 to 2026'],
    ['whenever', '15 April 2016'],
  ] as const) {
    await typed(page, text);
    await expect.poll(() => fault.innerText()).toContain(words);
  }
  await expect.poll(() => queryOf(page)).toBe('');
  await typed(page, 'my birthday');
  await page.getByLabel('Your birthday, day and month').waitFor();
  await typed(page, '4 May 1990');
  await expect.poll(() => focused(page)).toBe('day-title');
  await expect.poll(() => queryOf(page)).toBe('?v=1&day=0504&open=1');
  await page.context().close();
});

test('the sentence is copied with its range, source and link', async () => {
  const page = await open('?year=2015', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy this sentence' }).click();
  await expect.poll(() => page.locator('.tools [role=status]').innerText()).toContain('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^In 2015, a state factory worker, .* hours \([\d,]+ to [\d,]+\)/);
  expect(text).toMatch(/Source: The Mobilized Year, rulebook \d/);
  expect(text).toContain('composite');
  expect(text).toMatch(/\?v=1&year=2015$/);
  await page.context().close();
});

test('where copying is refused, the text stands selected', async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy this sentence' }).click();
  await expect.poll(() => page.locator('.tools [role=status]').innerText()).toContain('not allow');
  const selected = await page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toMatch(/^In 2016.*\n.*rulebook/);
  await page.context().close();
});

test('a shorter sentence moves nothing below it; another width or language begins anew', async () => {
  const page = await open('?lang=en', { viewport: { width: 1280, height: 800 } });
  const reading = page.getByRole('combobox', { name: 'What is counted', exact: true }).first();
  const placeOf = (): Promise<[text: string, height: number, below: number]> =>
    page.evaluate(() => {
      const lede = document.querySelector('#sentence') as HTMLElement;
      const below = document.querySelector('.year')?.getBoundingClientRect().top ?? NaN;
      return [lede.innerText, lede.offsetHeight, below + scrollY];
    });
  const [short] = await placeOf();
  await reading.selectOption('reported');
  await expect.poll(async () => (await placeOf())[0]).not.toBe(short);
  const [long, high, below] = await placeOf();
  expect(long.length).toBeGreaterThan(short.length);
  await reading.selectOption('demanded');
  await expect.poll(async () => (await placeOf())[0]).toBe(short);
  expect((await placeOf()).slice(1)).toEqual([high, below]);
  await page.setViewportSize({ width: 800, height: 800 });
  await expect.poll(async () => (await placeOf())[1]).toBeGreaterThan(high);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(async () => (await placeOf())[1]).toBeLessThan(high);
  await page.getByRole('button', { name: '한국어' }).click();
  await expect.poll(async () => (await placeOf())[0]).toContain('공장 노동자');
  const fresh = await open('?lang=ko', { viewport: { width: 1280, height: 800 } });
  const korean = await fresh
    .locator('#sentence')
    .evaluate((lede: HTMLElement) => lede.offsetHeight);
  await expect.poll(async () => (await placeOf())[1]).toBe(korean);
  await fresh.context().close();
  await page.context().close();
});

test('one step leads to the year; Escape and the question mark work anywhere but in a field', async () => {
  const page = await open('?day=0412&open=1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe(
    'slider',
  );
  await page.getByRole('button', { name: 'Change something' }).click();
  const age = page.getByRole('spinbutton', { name: 'Age' });
  await age.press('?');
  await age.press('Escape');
  await expect(page.getByRole('dialog').count()).resolves.toBe(0);
  await page.locator('#day-title').waitFor();
  // What cannot be is no choice, and an age that cannot be says why.
  await age.fill('12');
  await age.press('Tab');
  await expect(page.locator('#age-refused').innerText()).resolves.toContain('work begins at 16');
  expect(await age.inputValue()).toBe('40');
  const school = page.locator('#change option[value="school"]');
  expect(await school.evaluate((one: HTMLOptionElement) => one.disabled)).toBe(true);
  await page.getByRole('button', { name: 'Change something' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#day-title').count()).resolves.toBe(0);
  await page.getByRole('slider').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys of the year' });
  await dialog.waitFor();
  await expect(dialog.locator('dt').count()).resolves.toBe(9);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('slider');
  await page.context().close();
});

test('the serif comes after the picture and nothing shifts', async () => {
  const page = await open();
  await page.waitForTimeout(800);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(sum);
        }, 100);
      }),
  );
  expect(shift).toBe(0);
  await page.keyboard.press('Shift');
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px Gelasio'))).toBe(true);
  await page.context().close();
});

test.each([1280, 768])('with text doubled at %i px nothing scrolls sideways', async (width) => {
  const page = await open('?day=0412&open=1', { viewport: { width, height: 800 } });
  const wide = await page.evaluate(() => {
    // As browsers do that enlarge text alone: every size doubled, nothing else.
    const all = [...document.querySelectorAll<HTMLElement>('body, body :not(svg, svg *)')];
    const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
    all.forEach((one, i) => {
      one.style.fontSize = `${String((sizes[i] ?? 16) * 2)}px`;
    });
    return document.documentElement.scrollWidth;
  });
  expect(wide).toBeLessThanOrEqual(width);
  await page.context().close();
});
