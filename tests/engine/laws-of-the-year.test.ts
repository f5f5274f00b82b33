import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { range } from '../../src/engine/drawn.ts';
import { burden, simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Attributes, Means, Model } from '../../src/rulebook/model.ts';
import { anybody } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';

/** The laws of the model for random people, sensible or not, in all years of the rulebook as it is shipped. */
const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const { model } = loaded;
const [first, last] = model.years;

const year = fc.integer({ min: first, max: last });
const respond = fc.constantFrom('attend' as const, 'pay' as const, 'absent' as const);
const reading = fc.constantFrom('demanded' as const, 'reported' as const);
const PEOPLE = 400;

const political = (ledger: Ledger): number =>
  ledger.lines
    .filter((line) => line.category === 'political' && line.cites.length === 0)
    .reduce((sum, line) => sum + (line.minutes ?? 0), 0);

/** Minutes of labour and material, those aside that fall on dates which somebody else in the comparison lives away. */
const homeMinutes = (ledger: Ledger, aside: ReadonlySet<string>): number =>
  ledger.lines
    .filter((line) => line.category !== 'political' && !aside.has(line.date))
    .reduce((sum, line) => sum + (line.minutes ?? 0), 0);

const awayRules = new Set(model.rules.filter((rule) => rule.away).map((rule) => rule.id));
const awayDates = (ledger: Ledger): Set<string> =>
  new Set(
    ledger.lines
      .filter((line) => awayRules.has(line.rule) && line.response === 'attend')
      .map((line) => line.date),
  );

/** Quotas leave out dates lived away, so a law that sets these aside looks at people whom no such duty takes. */
const staysHome = (attributes: Attributes): boolean =>
  awayDates(simulate(model, { year: model.presets[0] ?? first, attributes })).size === 0;

const without = (from: Model, category: string): Model => ({
  ...from,
  rules: from.rules.filter((rule) => rule.category === category || rule.role === 'summons'),
});

describe('for people at random, in every year', () => {
  test('political hours, summonses aside, depend on no labour or material duty', () => {
    const onlyPolitical = without(model, 'political');
    fc.assert(
      fc.property(anybody, year, respond, (attributes, y, how) => {
        const request: Request = { year: y, attributes, respond: how };
        expect(political(simulate(model, request))).toBe(
          political(simulate(onlyPolitical, request)),
        );
      }),
      cases(PEOPLE),
    );
  });

  test('raising means changes no political hour and raises no labour or material one', () => {
    const ladder: Means[] = ['poor', 'ordinary', 'well-off', 'wealthy'];
    fc.assert(
      fc.property(anybody.filter(staysHome), year, (attributes, y) => {
        const years = ladder.map((means) =>
          simulate(model, { year: y, attributes: { ...attributes, means }, respond: 'pay' }),
        );
        expect(new Set(years.map(political)).size).toBe(1);
        const home = years.map((ledger) => homeMinutes(ledger, new Set()));
        expect(home).toEqual([...home].sort((a, b) => b - a));
      }),
      cases(PEOPLE / 2),
    );
  });

  test('paying never raises the hours given', () => {
    fc.assert(
      fc.property(anybody.filter(staysHome), year, (attributes, y) => {
        const given = (how: 'attend' | 'pay'): number => {
          const { minutes } = burden(simulate(model, { year: y, attributes, respond: how }));
          return minutes.political + minutes.labour + minutes.material;
        };
        expect(given('pay')).toBeLessThanOrEqual(given('attend'));
      }),
      cases(PEOPLE / 2),
    );
  });

  test('no minute is counted twice, and no date holds more than there is', () => {
    fc.assert(
      fc.property(anybody, year, respond, (attributes, y, how) => {
        const { lines } = simulate(model, { year: y, attributes, respond: how });
        const byDate = new Map<string, number>();
        for (const line of lines) {
          byDate.set(line.date, (byDate.get(line.date) ?? 0) + (line.minutes ?? 0));
          const gave = Object.values(line.gaveWay).reduce((a, b) => a + b, 0);
          expect(gave).toBe(line.minutes ?? 0);
          expect(line.minutes ?? 0).toBeLessThanOrEqual(line.asked ?? 0);
        }
        for (const minutes of byDate.values()) expect(minutes).toBeLessThanOrEqual(1440);
      }),
      cases(PEOPLE / 2),
    );
  });

  test('the lines add up to the burden, and its footing and what gave way to its hours', () => {
    fc.assert(
      fc.property(anybody, year, respond, reading, (attributes, y, how, read) => {
        const ledger = simulate(model, { year: y, attributes, respond: how, reading: read });
        const { minutes, won, gaveWay, basis, counts } = burden(ledger);
        const sum = (of: (line: (typeof ledger.lines)[number]) => number): number =>
          ledger.lines.reduce((all, line) => all + of(line), 0);
        const given = minutes.political + minutes.labour + minutes.material;
        expect(given).toBe(sum((line) => line.minutes ?? 0));
        expect(minutes.total).toBe(given + sum((line) => line.paid));
        expect(won.total).toBe(sum((line) => line.won));
        expect(Object.values(gaveWay).reduce((a, b) => a + b, 0)).toBe(given);
        expect(Object.values(basis).reduce((a, b) => a + b, 0)).toBe(minutes.total);
        expect(minutes.own).toBe(given - gaveWay.job);
        const ids = new Set(ledger.lines.map((line) => line.id));
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(ids.size);
      }),
      cases(PEOPLE / 2),
    );
  });

  test('the order in which the rulebook was read changes nothing', () => {
    const turned: Model = {
      ...model,
      rules: [...model.rules].reverse(),
      days: [...model.days].reverse(),
      campaigns: [...model.campaigns].reverse(),
      effects: [...model.effects].reverse(),
    };
    fc.assert(
      fc.property(anybody, year, respond, (attributes, y, how) => {
        const request: Request = { year: y, attributes, respond: how };
        expect(JSON.stringify(simulate(turned, request))).toBe(
          JSON.stringify(simulate(model, request)),
        );
      }),
      cases(PEOPLE / 5),
    );
  });

  test('the range never excludes the typical total', () => {
    fc.assert(
      fc.property(anybody, year, respond, (attributes, y, how) => {
        const request: Request = { year: y, attributes, respond: how };
        const total = burden(simulate(model, request)).minutes.total;
        const { low, high } = range(model, request, { runs: 20 });
        expect(low).toBeLessThanOrEqual(total);
        expect(high).toBeGreaterThanOrEqual(total);
      }),
      cases(PEOPLE / 5),
    );
  });

  test('the same people give the same ledger again, byte for byte', () => {
    const again = JSON.parse(JSON.stringify(model)) as Model;
    fc.assert(
      fc.property(anybody, year, respond, (attributes, y, how) => {
        const request: Request = { year: y, attributes, respond: how };
        expect(JSON.stringify(simulate(again, request))).toBe(
          JSON.stringify(simulate(model, request)),
        );
      }),
      cases(PEOPLE / 5),
    );
  });
});
