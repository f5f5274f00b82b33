import { describe, expect, test } from 'vitest';
import { checked, verdictOf } from '../../src/doubt/checks.ts';
import { measured } from '../../src/doubt/measures.ts';
import { openFigures } from '../../src/doubt/open.ts';
import { burden, simulate } from '../../src/engine/index.ts';
import type { ModelFigure } from '../../src/rulebook/doubt.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const { model, doubt } = loaded;

/** The figure of a check, of the factory worker in 2016. */
const figure = (of: Partial<ModelFigure>): ModelFigure => ({
  measure: 'days-with-duty',
  positions: ['factory-worker'],
  year: 2016,
  ...of,
});
const worker = model.positions.find(({ id }) => id === 'factory-worker');
const ledger = () => {
  if (!worker) throw new Error('there is no factory worker');
  return simulate(model, { year: 2016, attributes: worker.attributes });
};

describe('reports that are kept out of the rules', () => {
  // A verdict that comes as a surprise is looked into: the rulebook is mended where it was wrong, never to fit; else
  // the check says in its `verdict` and `why` how it fails.
  test.each(doubt.checks)('$id fails only in the way that is listed and explained', (check) => {
    const { verdict, model: found } = checked(model, check);
    expect(verdict).toBe(check.model ? (check.verdict ?? 'agrees') : 'none');
    if (verdict !== 'agrees') expect(check.why?.ko).toMatch(/[가-힣]/);
    if (found) expect(found.low).toBeLessThanOrEqual(found.high);
  });
});

describe('the measures', () => {
  test('agree with the ledger they are read from', () => {
    const { lines, dayKinds } = ledger();
    const dates = new Set(lines.flatMap(({ date, minutes }) => (minutes ? [date] : [])));
    expect(measured(model, figure({}), 'typical')).toBe(dates.size);
    const march = [...dates].filter((date) => date.slice(5, 7) === '03').length;
    expect(measured(model, figure({ from: '03-01', to: '03-31' }), 'typical')).toBe(march);
    const { minutes } = burden(ledger());
    const hours = measured(model, figure({ measure: 'hours-a-day' }), 'typical');
    expect(hours * 60 * 366).toBeCloseTo(minutes.total - minutes.paid);
    const red = dayKinds.filter((kind) => kind === 'rest' || kind === 'holiday').length;
    expect(measured(model, figure({ measure: 'red-days' }), 'typical')).toBe(red);
    const span = measured(
      model,
      figure({ measure: 'span-at-work', from: '02-23', to: '05-02' }),
      'typical',
    );
    expect(span).toBeGreaterThan(11);
    expect(span).toBeLessThan(24);
  });

  test('add people up, or take their mean, and count only the duties and dates asked for', () => {
    const both = figure({ measure: 'demanded-money', positions: ['factory-worker', 'pensioner'] });
    const each = both.positions.map((one) =>
      measured(model, { ...both, positions: [one] }, 'typical'),
    );
    const sum = each.reduce((a, b) => a + b, 0);
    expect(measured(model, both, 'typical')).toBe(sum);
    expect(measured(model, { ...both, mean: true }, 'typical')).toBe(sum / 2);
    const mondays = figure({ weekdays: ['mon'], rules: ['learning-session-weekly'] });
    expect(measured(model, mondays, 'typical')).toBe(0);
    expect(
      measured(model, figure({ weekdays: ['tue'], rules: mondays.rules ?? [] }), 'typical'),
    ).toBeGreaterThan(40);
    expect(measured(model, figure({ hours: 24 }), 'typical')).toBe(0);
  });

  test('a verdict allows a tenth beside what is reported', () => {
    expect([8.9, 9, 10, 13.2, 13.3].map((value) => verdictOf(value, [10, 12]))).toEqual([
      'below',
      'agrees',
      'agrees',
      'agrees',
      'above',
    ]);
  });
});

describe('what is not known', () => {
  const open = openFigures(loaded);
  test('assumed figures are ranked by what they move, and the first have what would settle them', () => {
    expect(open.length).toBeGreaterThan(50);
    expect(open.map(({ mean }) => mean)).toEqual(
      open.map(({ mean }) => mean).sort((a, b) => b - a),
    );
    const settled = new Set(doubt.unknowns.flatMap(({ figures = [] }) => figures));
    expect(open.slice(0, 25).filter(({ id }) => !settled.has(id))).toEqual([]);
    for (const { place, mean, most } of open) {
      expect(place).toMatch(/^seeds\/[\w/-]+\.yaml:\d+$/);
      expect(mean).toBeLessThanOrEqual(most);
    }
  });

  test('every entry names parameters that are there', () => {
    const named = doubt.unknowns.flatMap(({ figures = [] }) => figures);
    expect(named.filter((id) => !(id in model.parameters))).toEqual([]);
  });
});
