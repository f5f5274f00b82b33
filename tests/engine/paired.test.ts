import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { differences, ranges, runs, type Difference } from '../../src/engine/drawn.ts';
import { riceFor } from '../../src/engine/runs/paired.ts';
import { burden, simulate, type Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { request, rulebook } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';

vi.setConfig({ testTimeout: 120_000 });

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const { model } = loaded;
const askedOf = (position: string, change: Partial<Request> = {}): Request => {
  const found = model.positions.find(({ id }) => id === position);
  if (!found) throw new Error(`no position ${position}`);
  return { year: 2016, attributes: found.attributes, ...change };
};

/** Every figure of a comparison, by name. */
function figuresOf(of: ReturnType<typeof differences>): [string, Difference][] {
  const { minutes, gaveWay, months, week, share, won, rice } = of;
  return [
    ...Object.entries(minutes),
    ...Object.entries(gaveWay),
    ...months.map((month, i): [string, Difference] => [`month ${String(i + 1)}`, month]),
    ['week', week],
    ['share', share],
    ['won', won],
    ...(rice ? [['rice', rice] as [string, Difference]] : []),
  ];
}

const RUNS = { seed: 5, runs: 60 };
const ZERO: Difference = { typical: 0, low: 0, high: 0 };

test('identical sides differ by zero exactly, under any rulebook', () => {
  fc.assert(
    fc.property(rulebook(), request(), (model, asked) => {
      const side = { model, request: asked };
      for (const [name, gap] of figuresOf(differences(side, structuredClone(side), RUNS)))
        expect(gap, name).toEqual(ZERO);
    }),
    cases(20),
  );
  const side = { model, request: askedOf('factory-worker') };
  for (const [name, gap] of figuresOf(differences(side, side, RUNS)))
    expect(gap, name).toEqual(ZERO);
});

test.each([
  ['two people', askedOf('factory-worker'), askedOf('wealthy-trader', { respond: 'pay' })],
  ['two years', askedOf('factory-worker', { year: 2015 }), askedOf('factory-worker')],
])('swapping negates every figure and turns its range round: %s', (_, one, two) => {
  const there = figuresOf(differences({ model, request: one }, { model, request: two }, RUNS));
  const back = new Map(
    figuresOf(differences({ model, request: two }, { model, request: one }, RUNS)),
  );
  expect(there.some(([, { typical }]) => typical !== 0)).toBe(true);
  for (const [name, { typical, low, high }] of there) {
    expect(back.get(name), name).toEqual({ typical: 0 - typical, low: 0 - high, high: 0 - low });
    expect(low, name).toBeLessThanOrEqual(typical);
    expect(high, name).toBeGreaterThanOrEqual(typical);
  }
});

test('the typical difference is that of the two burdens, in every unit', () => {
  const [one, two] = [askedOf('coop-farmer'), askedOf('office-cadre', { year: 2021 })];
  const gap = differences({ model, request: one }, { model, request: two }, RUNS);
  const [a, b] = [burden(simulate(model, one)), burden(simulate(model, two))];
  expect(gap.minutes.total.typical).toBe(a.minutes.total - b.minutes.total);
  expect(gap.gaveWay.sleep.typical).toBe(a.gaveWay.sleep - b.gaveWay.sleep);
  expect(gap.won.typical).toBe(a.won.total - b.won.total);
  expect(gap.share.typical).toBe(a.shareOfOwnTime - b.shareOfOwnTime);
  expect(gap.week.typical).toBeCloseTo(
    (a.minutes.total * 7) / 366 - (b.minutes.total * 7) / 365,
    9,
  );
  const rice = (of: typeof a, year: number): number => riceFor(model, year, of) ?? NaN;
  expect(gap.rice?.typical).toBe(rice(a, 2016) - rice(b, 2021));
  const months = gap.months.reduce((sum, { typical }) => sum + typical, 0);
  expect(months).toBe(gap.minutes.total.typical);
});

test('what both sides share moves neither: the range of the gap is narrower than unpaired runs would have it', () => {
  const [one, two] = [askedOf('factory-worker'), askedOf('factory-worker-party')];
  const many = { seed: 1, runs: 300 };
  const { low, high } = differences({ model, request: one }, { model, request: two }, many).minutes
    .total;
  const [a, b] = [runs(model, one, many).total, runs(model, two, { ...many, seed: 2 }).total];
  const unpaired = [...a.map((value, run) => value - (b[run] ?? 0))].sort((x, y) => x - y);
  const width = (unpaired[284] ?? 0) - (unpaired[14] ?? 0);
  expect(high - low).toBeLessThan(width / 2);
});

test('each run of the gap is the gap of two ledgers drawn by the same keys', () => {
  const [one, two] = [askedOf('fisher'), askedOf('pensioner')];
  const gap = differences({ model, request: one }, { model, request: two }, { seed: 3, runs: 1 });
  const total = (asked: Request): number =>
    burden(simulate(model, asked, { seed: 3, run: 0 })).minutes.total;
  const drawn = total(one) - total(two);
  const { typical } = gap.minutes.total;
  expect([gap.minutes.total.low, gap.minutes.total.high]).toEqual([
    Math.min(drawn, typical),
    Math.max(drawn, typical),
  ]);
});

test('what each side comes to by itself is the range of that year', () => {
  const asked = [askedOf('fisher'), askedOf('wealthy-trader', { respond: 'pay' })] as const;
  const { totals } = differences({ model, request: asked[0] }, { model, request: asked[1] }, RUNS);
  for (const [side, request] of [
    ['first', asked[0]],
    ['second', asked[1]],
  ] as const) {
    const { low, high } = ranges(model, request, RUNS).minutes.total;
    const typical = burden(simulate(model, request)).minutes.total;
    expect(totals[side]).toEqual({ typical, low, high });
  }
});

test('a rulebook that prices no rice says nothing of rice', () => {
  const bare = { ...model, money: {} };
  const side = { model: bare, request: askedOf('pensioner', { rules: 'core' }) };
  expect(riceFor(bare, 2016, { won: { bribes: 0, levies: 0, dues: 0, total: 5 } })).toBeNull();
  const asked = model.rules.filter(({ money }) => money === undefined);
  expect(
    differences(
      { ...side, model: { ...bare, rules: asked.map((rule) => ({ ...rule, exemptions: [] })) } },
      { ...side, model: { ...bare, rules: asked.map((rule) => ({ ...rule, exemptions: [] })) } },
      RUNS,
    ).rice,
  ).toBeNull();
});

test('both together: the typical sum is that of the typicals, and swapping the sides leaves it', () => {
  fc.assert(
    fc.property(rulebook(), request(), request(), (model, one, two) => {
      const there = differences({ model, request: one }, { model, request: two }, RUNS);
      const back = differences({ model, request: two }, { model, request: one }, RUNS);
      const { together, totals } = there;
      expect(together.typical).toBe(totals.first.typical + totals.second.typical);
      expect(together.low).toBeLessThanOrEqual(together.typical);
      expect(together.high).toBeGreaterThanOrEqual(together.typical);
      expect(back.together).toEqual(together);
    }),
    cases(20),
  );
  // The same life twice: what is not known moves both alike, so that the range doubles exactly.
  const side = { model, request: askedOf('factory-worker') };
  const { together, totals } = differences(side, side, RUNS);
  const { typical, low, high } = totals.first;
  expect(together).toEqual({ typical: 2 * typical, low: 2 * low, high: 2 * high });
});

test('each run of the sum is the sum of two ledgers drawn by the same keys', () => {
  const [one, two] = [askedOf('trader-womens-union'), askedOf('factory-worker')];
  const { together } = differences(
    { model, request: one },
    { model, request: two },
    { seed: 3, runs: 1 },
  );
  const total = (asked: Request): number =>
    burden(simulate(model, asked, { seed: 3, run: 0 })).minutes.total;
  const drawn = total(one) + total(two);
  expect([together.low, together.high]).toEqual([
    Math.min(drawn, together.typical),
    Math.max(drawn, together.typical),
  ]);
});
