import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { drawer, openerOfSite } from '../open.ts';
import { everythingOpen, STATES } from './figures.ts';

const open = openerOfSite();

/** What the drawer says of a figure that is pressed, once no other answer is open. */
const answerOf = (page: Page, key: string) =>
  page.evaluate(async (of) => {
    // Looked for at every frame: hundreds of figures are pressed.
    const when = async <T>(found: () => T | null): Promise<T> => {
      for (let frame = 0; frame < 5000; frame++) {
        const is = found();
        if (is !== null) return is;
        await new Promise(requestAnimationFrame);
      }
      throw new Error(`${of}: no answer`);
    };
    await when(() => (document.querySelector('dialog[open]') ? null : true));
    const marks = document.querySelectorAll<HTMLElement>('.quantity');
    [...marks].find((mark) => mark.dataset['quantity'] === of)?.click();
    const one = await when(
      () => document.querySelector('dialog[open] [data-value]')?.closest('dialog') ?? null,
    );
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
  }, key);

const walked = new Set<string>();
// The third adds no kind of figure to these two.
test.each(STATES.slice(0, 2))(
  'every figure on screen leads to a claim or a reasoned assumption: %s',
  { timeout: 240_000 },
  async (path, width) => {
    const { page, faults } = await everythingOpen(open, path, width);
    const marks = await page
      .locator('.quantity')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-quantity') ?? ''));
    // Hundreds of answers open above this page: what lies beneath need not be laid out anew for each.
    await page.locator('main :is(section, details)').evaluateAll((all) => {
      for (const one of all as HTMLElement[]) one.style.contentVisibility = 'hidden';
    });
    // The dates of one duty have one answer; the unit tests go through all of them.
    const kind = (key: string): string =>
      key.replace(/^(.+)\.\d{4}$/, (all, duty: string) => (duty === 'day' ? all : `${duty}.`));
    const all = [...new Map(marks.map((key) => [kind(key), key])).values()];
    expect(all.length).toBeGreaterThan(60);
    // Each kind of figure is pressed once: unit tests go through the answers of all people and years.
    const keys = all.filter((key) => !walked.has(key));
    expect(keys.length).toBeGreaterThan(10);
    for (const key of keys) walked.add(key);
    const reached = new Set<string>();
    for (const key of keys) {
      const said = await answerOf(page, key);
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
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);
