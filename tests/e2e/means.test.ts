import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { burden, simulate } from '../../src/engine/index.ts';
import { hours } from '../../src/i18n/format.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Means } from '../../src/rulebook/model.ts';
import { attributesOf, choicesOf, clashIn } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { decode } from '../../src/state/url.ts';
import { openBrowser } from './browser.ts';
import { opener } from './open.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;
const choices = choicesOf(model);
const LADDER: Means[] = ['poor', 'ordinary', 'well-off', 'wealthy'];
const away = new Set(model.rules.filter((rule) => rule.away).map(({ id }) => id));

/** Whether nobody in the year was sent to live elsewhere: that suspends duties at home. */
const staysHome = (position: string, year: number): boolean =>
  !simulate(model, { year, attributes: attributesOf({ position, set: {} }, choices) }).lines.some(
    ({ rule }) => away.has(rule),
  );
/** The means that a person of a position can be of. */
const rungs = (position: string): Means[] =>
  LADDER.filter((means) => clashIn({ position, set: { means } }, choices) === undefined);

const ladders = model.positions.flatMap(({ id }) =>
  model.presets
    .filter((year) => staysHome(id, year))
    .map((year) => ({ id, year, rungs: rungs(id) })),
);

/** Half of the last digit that is shown: “1,100” stands for 1,050 to 1,150. */
const slack = (shown: number): number =>
  shown === 0 ? 0.5 : 0.5 * 10 ** (Math.floor(Math.log10(shown)) - 1);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const TONES = ['political', 'labour', 'material'] as const;
/** The figures that stand for them, as the engine has them. */
const figuresOf = (query: string): string[] => {
  const { state } = decode(query, choices);
  const { minutes } = burden(simulate(model, requestOf(state, choices)));
  return TONES.map((tone) => hours(minutes[tone], 'en'));
};
const queryOf = (id: string, year: number, means: Means): string =>
  `?v=1&who=${id}&do=pay&year=${String(year)}&means=${means}`;

test('as shown, raising means changes no political hour and raises no labour and material ones', async () => {
  const { page, faults } = await opener(browser, inject('address'))('?do=pay');
  await page.locator('.burden [data-quantity="political"]').waitFor();
  const expected = Object.fromEntries(
    ladders.flatMap(({ id, year, rungs }) =>
      rungs.map((means) => {
        const query = queryOf(id, year, means);
        return [query, figuresOf(query)];
      }),
    ),
  );
  expect(Object.keys(expected).length).toBeGreaterThan(100);
  const shown = await page.evaluate(
    async ([all, tones]) => {
      const read = (): string[] =>
        tones.map(
          (tone) =>
            document.querySelector(`.burden [data-quantity="${tone}"]`)?.textContent.trim() ?? '',
        );
      const found: Record<string, string[]> = {};
      for (const [query, figures] of Object.entries(all)) {
        history.replaceState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        // The picture comes first; what stands below follows it.
        for (let i = 0; i < 200 && read().join() !== figures.join(); i++)
          await new Promise((done) => setTimeout(done, 10));
        found[query] = read();
      }
      return found;
    },
    [expected, TONES] as const,
  );
  expect(faults).toEqual([]);
  expect(shown).toEqual(expected);

  const number = (text = ''): number => Number(text.replaceAll(',', ''));
  for (const { id, year, rungs } of ladders) {
    const rows = rungs.map((means) => shown[queryOf(id, year, means)] ?? []);
    const where = `${id} ${String(year)}`;
    expect(new Set(rows.map(([political]) => political)).size, where).toBe(1);
    const sums = rows.map(([, labour, material]) => {
      const [a, b] = [number(labour), number(material)];
      return { sum: a + b, slack: slack(a) + slack(b) };
    });
    for (const [i, { sum, slack }] of sums.entries()) {
      const poorer = sums[i - 1];
      if (poorer) expect(sum, where).toBeLessThanOrEqual(poorer.sum + poorer.slack + slack);
    }
  }
});
