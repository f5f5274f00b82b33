import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { openBrowser } from './browser.ts';
import { drawer, opener, type Opener } from './open.ts';
import { figuresOn, unfold, type Figure } from './figures.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const named = Object.values(loaded.names.en)
  .flatMap((names) => Object.values(names))
  .filter((name) => /\d/.test(name))
  .sort((a, b) => b.length - a.length);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** What stays of a text once dates, years and names that hold digits are taken out of it. */
const bare = (text: string): string =>
  named
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(new RegExp(`\\b\\d{1,2} ${MONTH}( (19|20)\\d\\d)?\\b`, 'g'), '')
    .replace(/\b(19|20)\d\d\b/g, '');

const numbers = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** Figures on screen that need no evidence of their own, and why. */
const EXCEPT: readonly { why: string; is: (figure: Figure, all: readonly Figure[]) => boolean }[] =
  [
    {
      why: 'a date, a year, or a name with a number in it; a label may give a part of the name',
      is: ({ text }) => !/\d/.test(bare(text)) || named.some((name) => name.includes(text)),
    },
    {
      why: 'hours of the day along the edge of a picture',
      is: ({ text, within }) => / svg\S* text/.test(within) && /^\d\d(:00)?$/.test(text),
    },
    {
      why: 'ticks of the axis of the running total',
      is: ({ text, within }) => / div\.chart svg text\.soft$/.test(within) && /^[\d,]+$/.test(text),
    },
    {
      why: 'the number of a duty on the strip of its day, which stands before its name below',
      is: ({ text, within }) => / section\.day .* svg svg text$/.test(within) && /^\d$/.test(text),
    },
    {
      why: 'said for those who do not see the page; the same stands on screen, marked',
      is: ({ within }) => /\.hidden( |$)/.test(within),
    },
    {
      why: 'a shut fold, or the line that stays on a phone, says again what is marked elsewhere',
      is: ({ text, within }, all) =>
        / (summary span\.main|div\.bar b)$/.test(within) &&
        numbers(text).every((one) =>
          all.some(({ text: other, key }) => key !== null && numbers(other).includes(one)),
        ),
    },
    {
      why: 'how many entries a fold holds; they stand in it',
      is: ({ text, within, held }) =>
        / details summary( span\.main)?$/.test(within) &&
        numbers(text).join().replaceAll(',', '') === String(held),
    },
    {
      why: 'the words of the file that explain its columns',
      is: ({ within }) => / details dl dd$/.test(within),
    },
    {
      why: 'how large a picture to take away is',
      is: ({ text, within }) =>
        / section p\.sub$/.test(within) && /^[^\d]*[\d,]+ pixels[^\d]*$/.test(text),
    },
    {
      why: 'how large the one file to carry away is',
      is: ({ text, within }) => / section p\.do a$/.test(within) && /^[^\d]*[\d.]+ MB$/.test(text),
    },
    {
      why: 'a time of day, to say that times in the calendar have no zone',
      is: ({ text, within }) =>
        / section p\.sub$/.test(within) && numbers(text).every((one) => /^0?5$|^00$/.test(one)),
    },
    {
      why: 'the year in the other reading; choosing it shows its evidence. The gap is between both',
      is: ({ within }) => / section\.readings .*(li\.row span\.ends|p\.gap)/.test(within),
    },
    { why: 'version and licences', is: ({ within }) => / footer p\.note$/.test(within) },
    {
      why: 'the length of any day, to compare',
      is: ({ text, within }) => / section\.day p\.note$/.test(within) && /\b24 hours\b/.test(text),
    },
  ];

let browser: Browser;
let open: Opener;
beforeAll(async () => {
  browser = await openBrowser();
  open = opener(browser, inject('address'));
});
afterAll(() => browser.close());

const STATES = [
  ['?who=wealthy-trader&do=pay&day=0302&open=1', 1280],
  ['?day=0302&open=1&lit=farm-mobilization', 375],
  ['?year=2021&who=womens-union-cadre&read=reported&do=pay&day=0415&open=1', 1280],
] as const;

async function everythingOpen(
  path: string,
  width: number,
): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await open(path, { viewport: { width, height: 900 } });
  await page.locator('.positions li').nth(15).waitFor({ state: 'attached' });
  await page.locator('#files').waitFor();
  await unfold(page);
  await page.locator('tfoot [data-quantity]').first().waitFor();
  return { page, faults };
}
const unanswered = (all: readonly Figure[]): string[] =>
  all
    .filter((one) => one.key === null && !EXCEPT.some(({ is }) => is(one, all)))
    .map(({ text, within }) => `${text} <- ${within}`);

describe('every figure on screen', () => {
  test.each(STATES)(
    'lies in a mark that opens its evidence: %s',
    { timeout: 60_000 },
    async (path, width) => {
      const { page, faults } = await everythingOpen(path, width);
      const all = await figuresOn(page);
      expect(all.filter(({ key }) => key !== null).length).toBeGreaterThan(500);
      expect(unanswered(all)).toEqual([]);
      // A figure that nobody marked does not go unseen.
      await page.evaluate(() => {
        document.querySelector('.burden')?.append('Some 42 hours of something new.');
      });
      expect(unanswered(await figuresOn(page))).toHaveLength(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  const walked = new Set<string>();
  // The third adds no kind of figure to these two.
  test.each(STATES.slice(0, 2))(
    'leads to a claim or a reasoned assumption: %s',
    { timeout: 240_000 },
    async (path, width) => {
      const { page, faults } = await everythingOpen(path, width);
      const marks = await page
        .locator('.quantity')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-quantity') ?? ''));
      // The dates of one duty have one answer; the unit tests go through all of them.
      const kind = (key: string): string =>
        key.replace(/^(.+)\.\d{4}$/, (all, duty: string) => (duty === 'day' ? all : `${duty}.`));
      const all = [...new Map(marks.map((key) => [kind(key), key])).values()];
      expect(all.length).toBeGreaterThan(60);
      // A figure of the rulebook, or an effect, has the same answer in every year.
      const keys = all.filter((key) => !walked.has(key));
      for (const key of keys) if (/^(figure|effect)\./.test(key)) walked.add(key);
      const reached = new Set<string>();
      for (const key of keys) {
        await page
          .locator(`.quantity[data-quantity="${key}"]`)
          .first()
          .evaluate((one: HTMLElement) => {
            one.click();
          });
        await drawer(page).locator('[data-value]').waitFor();
        const said = await answerOn(page);
        expect(said.value, key).not.toBe('');
        if (!said.fell) expect(said.value, key).toMatch(/did not fall|Reported|\./);
        else {
          expect(said.how, key).toMatch(/\.$/);
          expect(said.range || said.unknown || said.effect, key).toBeTruthy();
          expect(said.basis || said.nothing, key).toBeTruthy();
        }
        if (said.grounds === 0 && !said.nothing) {
          const [duty = ''] = said.duties;
          expect(duty, key).not.toBe('');
          if (!reached.has(duty)) {
            reached.add(duty);
            await drawer(page).locator('[data-duty]').first().click();
            await drawer(page).locator('[data-claim], [data-reason]').first().waitFor();
          }
        }
        await page.keyboard.press('Escape');
        await expect.poll(() => drawer(page).count()).toBe(0);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

/** What the open drawer says. */
const answerOn = (page: Page) =>
  drawer(page).evaluate((one) => {
    const text = (selector: string): string =>
      one.querySelector(selector)?.textContent.trim() ?? '';
    const value = text('[data-value]').replace(/\s+/g, ' ');
    return {
      value,
      range: text('[data-range]'),
      how: text('[data-how]'),
      basis: text('[data-basis]') || text('[data-support]'),
      /** a duty that did not fall has no computation */
      fell: one.querySelector('[data-how]') !== null,
      unknown: value.startsWith('No source gives its size'),
      effect: one.querySelector('[data-support=effect]') !== null,
      nothing: /^0( |$)/.test(value),
      grounds: one.querySelectorAll('[data-claim], [data-reason]').length,
      duties: [...one.querySelectorAll('[data-duty]')].map(
        (duty) => duty.getAttribute('data-duty') ?? '',
      ),
    };
  });
