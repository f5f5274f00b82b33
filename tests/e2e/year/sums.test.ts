import { describe, expect, test } from 'vitest';
import { burden, simulate } from '../../../src/engine/index.ts';
import { grouped, hoursLong } from '../../../src/i18n/format.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf } from '../../../src/state/page-state.ts';
import { requestOf } from '../../../src/state/request.ts';
import { decode } from '../../../src/state/url.ts';
import { openerOfSite } from '../open.ts';
import { sentenceOf } from './seen.ts';

const open = openerOfSite('#sentence');

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;
const choices = choicesOf(model);
const computed = (query: string) => {
  const request = requestOf(decode(query, choices).state, choices);
  const ledger = simulate(model, request);
  return { ledger, sums: burden(ledger) };
};

describe('sums', () => {
  test.each([
    '',
    '?year=2015&who=coop-farmer',
    '?year=2021&who=trader-womens-union&do=pay',
    '?year=2010&who=pupil-secondary',
    '?year=2026&who=wealthy-trader&do=pay&read=reported',
    '?means=wealthy&do=pay',
  ])('of the page are the engine’s: %s', async (query) => {
    const { page, faults } = await open(query);
    const { ledger, sums } = computed(query);
    await expect(sentenceOf(page)).resolves.toContain(
      `about ${hoursLong(sums.minutes.total, 'en')}`,
    );
    await page.locator('summary', { hasText: 'All lines of the year' }).click();
    const rows = page.locator('tbody tr', { has: page.locator('td:nth-child(10)') });
    await expect.poll(() => rows.count()).toBe(ledger.lines.length);
    const taken = sums.minutes.total - sums.minutes.paid;
    await expect(page.locator('[data-total="minutes"]').innerText()).resolves.toBe(
      grouped(taken, 'en'),
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
