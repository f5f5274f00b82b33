import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { drawer, opener, violationsOf, type Opener } from './open.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
const open: Opener = (path, options) => opener(browser, address)(path, options);

const loaded = (page: Page) => page.locator('.stage[data-loaded=all]').waitFor({ timeout: 25_000 });
const sceneOn = (page: Page): Promise<string> =>
  page
    .locator('main[data-scene]')
    .evaluate((main) => `${main.getAttribute('data-scene')} ${main.getAttribute('data-answer')}`);
const SCENES = ['guess', 'day', 'year', 'ways', 'bargain', 'price', 'age', 'close'];
const WAY = SCENES.flatMap((scene) => [`${scene} false`, `${scene} true`]);

/** Sizes of the letters of questions and answers as they stand on screen, and what stands over an edge. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('.stage main');
    const sizes: number[] = [];
    const every: number[] = [];
    const stage = document.querySelector('.stage');
    const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !node.textContent?.trim() ||
        !parent?.checkVisibility() ||
        parent.closest('.hidden, dialog')
      )
        continue;
      // What is drawn larger than it is written: by the scale of the wall or of a picture.
      const range = document.createRange();
      range.selectNodeContents(parent);
      let scale = 1;
      for (let at: Element | null = parent; at && at !== stage; at = at.parentElement) {
        const { transform, zoom } = getComputedStyle(at);
        if (transform !== 'none') scale *= new DOMMatrix(transform).a;
        scale *= Number(zoom) || 1;
      }
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      every.push(size);
      if (parent.closest('.question, .text, .answer')) sizes.push(size);
    }
    return {
      least: Math.min(...sizes),
      smallest: Math.min(...every),
      over: (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0),
      wide: document.documentElement.scrollWidth - innerWidth,
      missing: main?.querySelectorAll('.missing').length,
    };
  });

describe('the lesson on the wall', () => {
  test.each([
    ['en', 1280, 720],
    ['ko', 1920, 1080],
  ] as const)(
    'is walked scene by scene without a network: %s, %i x %i',
    { timeout: 60_000 },
    async (lang, width, height) => {
      const { page, faults } = await open(`teach.html?lang=${lang}&scene=1`, {
        viewport: { width, height },
        colorScheme: 'dark',
      });
      await loaded(page);
      await page.context().setOffline(true);
      const keys = ['ArrowRight', 'PageDown', ' ', 'ArrowDown'];
      for (const [i, expected] of WAY.entries()) {
        await expect.poll(() => sceneOn(page)).toBe(expected);
        await page.waitForTimeout(60);
        const { least, smallest, over, wide, missing } = await measure(page);
        expect(least, expected).toBeGreaterThanOrEqual(28);
        expect(smallest, expected).toBeGreaterThanOrEqual(15.9);
        expect(over, expected).toBeLessThanOrEqual(0);
        expect(wide, expected).toBe(0);
        expect(missing, expected).toBe(0);
        expect(new URL(page.url()).searchParams.get('scene')).toBe(String(Math.floor(i / 2) + 1));
        await page.keyboard.press(keys[i % keys.length] ?? ' ');
      }
      // Always light, whatever the reader's theme.
      expect(
        await page.evaluate(
          () => getComputedStyle(document.querySelector('.stage') ?? document.body).backgroundColor,
        ),
      ).toBe('rgb(255, 255, 255)');
      // A figure opens its evidence without a network, too.
      await page.locator('.answer .quantity').first().click();
      await drawer(page).locator('[data-value]').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => drawer(page).count()).toBe(0);
      for (const expected of [...WAY].reverse().slice(1, 5)) {
        await page.keyboard.press('PageUp');
        await expect.poll(() => sceneOn(page)).toBe(expected);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test(
    'answers keys, has no fault that axe finds, and is left by Escape',
    { timeout: 60_000 },
    async () => {
      const { page, faults } = await open('teach.html?scene=4&answer=1', {
        viewport: { width: 1280, height: 720 },
      });
      await loaded(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('?');
      await page.locator('dialog[open] kbd').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      await page.locator('.blank').waitFor();
      await page.keyboard.press('PageDown');
      await page.locator('.blank').waitFor({ state: 'detached' });
      expect(await sceneOn(page)).toBe('ways true');
      // The guesses of a class are pasted and kept as dots.
      await page.keyboard.press('Home');
      await expect.poll(() => sceneOn(page)).toBe('guess false');
      await page.locator('.collect button').click();
      await page.locator('dialog[open] textarea').fill('900\n1200\n18 a week');
      await page.locator('dialog[open] textarea + *, dialog[open] .row button').first().click();
      await page.locator('dialog[open] [data-class]').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.scale circle').count()).toBe(3);
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#scenes').waitFor();
      expect(new URL(page.url()).searchParams.has('scene')).toBe(false);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('keeps in step with the notes in a second window', { timeout: 60_000 }, async () => {
    const { page, faults } = await open('teach.html?scene=2', {
      viewport: { width: 1280, height: 720 },
    });
    await loaded(page);
    const [notes] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('n'),
    ]);
    await notes.getByText('In step with the wall').waitFor();
    await notes.getByText('Scene 2 of 8').waitFor();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await notes.locator('.shown').waitFor();
    await notes.locator('main button').last().click();
    await expect.poll(() => sceneOn(page)).toBe('year false');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('says so where no second window opens, or where windows cannot keep in step', async () => {
    const { page } = await open('teach.html');
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.locator('.show button').click();
    await loaded(page);
    await page.keyboard.press('n');
    const way = page.locator('.refused a');
    await way.waitFor();
    const to = await way.getAttribute('href');
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await page.goto(new URL(to ?? '', address).href);
    await page.getByText('does not let two windows keep in step').waitFor();
    await page.locator('main button').last().click();
    await page.locator('.shown').waitFor();
    await page.context().close();
  });
});

const notesOf = (context: BrowserContext): Page | undefined => context.pages()[0];

describe('the teacher’s page', () => {
  test.each([
    ['en', 'light'],
    ['ko', 'dark'],
  ] as const)(
    'has no fault that axe finds and no sideways scroll: %s, %s',
    { timeout: 60_000 },
    async (lang, colorScheme) => {
      const { page, faults } = await open(`teach.html?lang=${lang}`, { colorScheme });
      await page.locator('#scenes').waitFor();
      for (const fold of await page.locator('details').all())
        await fold.evaluate((one: HTMLDetailsElement) => (one.open = true));
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.locator('.missing').count()).toBe(0);
      for (const path of [
        '',
        '&sheet=homework',
        '&sheet=plan',
        '&scene=4&answer=1',
        '&scene=7',
        '&notes=1&scene=1',
      ]) {
        if (path) await page.goto(`${address}teach.html?lang=${lang}${path}`);
        for (const width of path ? [320, 1280] : [320, 375, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
        }
      }
      expect(await violationsOf(page)).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(notesOf(page.context())).toBe(page);
      await page.context().close();
    },
  );

  test(
    'keeps a changed lesson in a link and in a file, and loses nothing to a bad one',
    { timeout: 60_000 },
    async () => {
      const { page, faults } = await open('teach.html?year=2021&who=fisher');
      const cards = page.locator('[data-card]');
      const order = () =>
        cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-card')));
      await expect.poll(order).toEqual(SCENES);
      await page.locator('[data-card=day]').getByRole('button', { name: /^Drop/ }).click();
      await page
        .locator('[data-card=close]')
        .getByRole('button', { name: /^Earlier/ })
        .click();
      await page.getByRole('button', { name: /^Add: Fisher/ }).click();
      const changed = ['guess', 'year', 'ways', 'bargain', 'price', 'close', 'age', 'own-1'];
      await expect.poll(order).toEqual(changed);
      // Any view: one that is none says so.
      await page.getByLabel('Address of a view').fill('https://example.org/method.html');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText('This is no address of a view').waitFor();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#lesson=1z/);
      const link = await page.getByLabel('Link to this lesson').inputValue();
      // As a file, and back.
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a file' }).click(),
      ]);
      const path = await saved.path();
      await page.getByRole('button', { name: 'Back to the site’s own lesson' }).click();
      await expect.poll(order).toEqual(SCENES);
      await page.locator('input[type=file]').setInputFiles({
        name: 'shopping.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"milk": 2}'),
      });
      await page.locator('[data-file]').getByText('shopping.json was not opened').waitFor();
      expect(await order()).toEqual(SCENES);
      await page.locator('input[type=file]').setInputFiles(path);
      await expect.poll(order).toEqual(changed);
      // The link in a browser of its own, in the other language.
      const other = await open(link.replace(address, '').replace('lang=en', 'lang=ko'));
      await expect
        .poll(() =>
          other.page
            .locator('[data-card]')
            .evaluateAll((all) => all.map((one) => one.getAttribute('data-card'))),
        )
        .toEqual(changed);
      expect(await other.page.locator('html').getAttribute('lang')).toBe('ko');
      expect([...faults, ...other.faults]).toEqual([]);
      await other.page.context().close();
      await page.context().close();
    },
  );

  test('takes scenes that were kept on the page of the year', async () => {
    const { page, faults } = await open('?year=2021&who=coop-farmer');
    await page.getByRole('button', { name: 'Keep as a scene for teaching' }).click();
    await page.getByText('Kept: 1 scene waits').waitFor();
    await page.getByRole('link', { name: 'To the lesson' }).click();
    await page
      .getByRole('button', { name: /^Add: Farmer/ })
      .first()
      .click();
    await page.locator('[data-card=own-1]').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    '?scene=99&answer=7&sheet=tea#lesson=1zzz',
    '?who=nobody&scene=x&scene=2',
    '#lesson=9q',
  ])('stays usable and says what it could not read: %s', async (path) => {
    const { page, faults } = await open(`teach.html${path}`);
    await page.waitForFunction(() => document.querySelector('[data-card], .stage') !== null);
    if (await page.locator('.stage').count()) {
      await loaded(page);
      await page.keyboard.press('Escape');
    }
    await page.locator('[role=alert], .notices').first().waitFor();
    expect(await page.locator('[data-card]').count()).toBe(SCENES.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test(
    'prints the homework sheet and the letter on one page each, A4 and Letter',
    { timeout: 60_000 },
    async () => {
      for (const lang of ['en', 'ko'])
        for (const sheet of ['homework', 'answers', 'parents']) {
          const { page } = await open(`teach.html?lang=${lang}&sheet=${sheet}`);
          await page.locator('[data-sheet]').waitFor();
          for (const format of ['A4', 'Letter']) {
            const pdf = await page.pdf({ format, preferCSSPageSize: false });
            const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
            expect(pages, `${lang} ${sheet} ${format}`).toBe(1);
          }
          await page.context().close();
        }
    },
  );
});
