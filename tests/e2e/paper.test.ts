import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { drawer, openerOfSite } from './open.ts';

const open = openerOfSite();

const SIDES = { sheet: 2, calendar: 12, worksheet: 1, answers: 1 };
/** Points of a page, upright. */
const POINTS = { a4: [595, 842], letter: [612, 792] } as const;

const ready = async (page: Page): Promise<void> => {
  await page.locator('.papers[aria-busy=false] .leaf').first().waitFor();
  // Letters are fitted a frame after what stands on the page has changed.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
};

/** The pages of a PDF with their measures in points, as Chromium writes them. */
const pagesOf = (pdf: Buffer): [number, number][] => {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[([^\]]+)\]/g)].map(
    ([, box = '']) => {
      const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number);
      return [Math.round(width), Math.round(height)];
    },
  );
};

/** Sides that are fuller than they can be, and texts that leave their side. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    for (const leaf of document.querySelectorAll('.leaf')) {
      if (leaf.querySelector('[data-full]'))
        out.push(`full: ${leaf.getAttribute('aria-label') ?? ''}`);
      const side = leaf.getBoundingClientRect();
      const inner = leaf.querySelector('.inner')?.getBoundingClientRect();
      for (const one of leaf.querySelectorAll('text, p, li, td, th, h2, h3, footer span')) {
        const { left, right, top, bottom, width } = one.getBoundingClientRect();
        if (width === 0 || one.closest('.hidden')) continue;
        const foot = one.closest('footer') ? side.bottom : (inner?.bottom ?? 0);
        if (left < side.left || right > side.right || top < side.top || bottom > foot + 2)
          out.push(`${one.localName}: ${one.textContent.slice(0, 40)}`);
      }
    }
    return out;
  });

test('every layout stands on the pages it promises, on both papers, in both languages', async () => {
  const { page, faults } = await open('print.html?who=trader-womens-union&do=pay&lang=en');
  for (const lang of ['en', 'ko']) {
    await page.locator(`header button[lang=${lang}]`).click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    for (const size of ['a4', 'letter'] as const) {
      for (const [layout, sides] of Object.entries(SIDES)) {
        const what = `${lang} ${size} ${layout}`;
        await page.locator(`input[name=size][value=${size}]`).check();
        await page.locator(`input[name=layout][value=${layout}]`).check();
        await ready(page);
        expect(await clipped(page), what).toEqual([]);
        const [short, long] = POINTS[size];
        const lies = layout === 'sheet' || layout === 'calendar';
        const found = pagesOf(await page.pdf({ preferCSSPageSize: true }));
        expect(found, what).toEqual(
          Array.from({ length: sides }, () => (lies ? [long, short] : [short, long])),
        );
      }
    }
  }
  await expect.poll(() => new URL(page.url()).searchParams.get('paper')).toBe('answers');
  await expect.poll(() => new URL(page.url()).searchParams.get('size')).toBe('letter');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the fullest years stay on their sheet', async () => {
  const { page } = await open('print.html?lang=en&do=pay');
  const [years, people] = await page.locator('select').all();
  for (const [year, who] of [
    ['2016', 'factory-worker-better-off'],
    ['2012', 'wealthy-trader'],
  ] as const) {
    await years?.selectOption(year);
    await people?.selectOption(who);
    for (const layout of ['sheet', 'answers'] as const) {
      await page.locator(`input[name=layout][value=${layout}]`).check();
      await ready(page);
      expect(await clipped(page), `${year} ${who} ${layout}`).toEqual([]);
    }
  }
  await page.context().close();
});

test('every side of a year that a reader has changed says so', async () => {
  const { page } = await open('print.html?if=!farm-mobilization&lang=en');
  for (const [layout, sides] of Object.entries(SIDES)) {
    await page.locator(`input[name=layout][value=${layout}]`).check();
    await ready(page);
    const marks = page.locator('.leaf > .hypothetical');
    expect(await marks.allInnerTexts()).toEqual(
      Array<string>(sides).fill('Hypothetical, not as reported'),
    );
    await expect.poll(() => clipped(page), { message: layout }).toEqual([]);
  }
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  // And what was changed stands at its foot.
  const foot = page.locator('.leaf > footer');
  expect(await foot.innerText()).toContain(
    'without the duty “Farm mobilization, going there daily”',
  );
  await page.context().close();
});

test('is fitted again to letters that come with the click that prints', async () => {
  const { page } = await open(
    'print.html?lang=en&paper=answers&size=letter&who=womens-union-cadre&year=2021',
  );
  await ready(page);
  await page.getByRole('heading', { name: 'On paper' }).click();
  // As if it had been fitted to narrower letters; at once, since paper waits for no frame.
  const over = await page.locator('.leaf > .inner').evaluate((inner: HTMLElement) => {
    const isOver = (): boolean => inner.scrollHeight > inner.clientHeight + 1;
    inner.style.setProperty('--pt', '12');
    const before = isOver();
    dispatchEvent(new Event('beforeprint'));
    return [before, isOver()];
  });
  expect(over).toEqual([true, false]);
  await page.context().close();
});

test('is chosen by keyboard, printed by its button, and each figure leads to its evidence', async () => {
  const { page, faults } = await open('print.html?paper=gold&size=A4&year=2021&lang=en');
  const notice = page.locator('.notices');
  await notice.filter({ hasText: 'gold' }).waitFor();
  await notice.getByRole('button').press('Enter');
  expect(await violationsOf(page)).toEqual([]);

  await ready(page);
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.getByRole('button', { name: 'Print' }).press('Enter');
  await page.locator('body[data-printed]').waitFor();
  await page.locator('.leaf [data-quantity=political]').first().press('Enter');
  await drawer(page).locator('[data-duty]').first().waitFor();
  await page.keyboard.press('Escape');

  // The calendar is one stop; arrows walk its days, pages its months.
  await page.locator('input[name=layout]:checked').press('ArrowDown');
  await ready(page);
  await page.locator('a[data-date]').first().focus();
  for (const [key, date] of [
    ['ArrowRight', '2021-01-02'],
    ['ArrowDown', '2021-01-09'],
    ['PageDown', '2021-02-01'],
    ['PageUp', '2021-01-01'],
    ['End', '2021-12-31'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-date'))).toBe(date);
  }
  expect(await page.locator('a[data-date][tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('#day-title').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2021');
  expect(await page.locator('.notices').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('has no fault that axe finds in the dark, and scrolls sideways at no width', async () => {
  const { page, faults } = await open('print.html?lang=ko&paper=answers', {
    colorScheme: 'dark',
  });
  await ready(page);
  expect(await violationsOf(page)).toEqual([]);
  await page.locator('input[name=layout][value=calendar]').check();
  await ready(page);
  // One month of the twelve: they are alike, and many.
  expect(await violationsOf(page, { within: '.room:nth-child(2)' })).toEqual([]);
  await page.locator('input[name=layout][value=sheet]').check();
  await ready(page);
  for (const width of [320, 375, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, String(width)).toBeLessThanOrEqual(width);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
