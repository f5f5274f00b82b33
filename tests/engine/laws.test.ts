import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burden, range, simulate, type Ledger } from '../../src/engine/index.ts';
import type { Means, Model } from '../../src/rulebook/model.ts';
import { MEANS, picks, request, rulebook, withSingles } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';

/** The laws of the model, for random people under random rulebooks. */

const RUNS = 150;

const politicalMinutes = (ledger: Ledger, rules: ReadonlySet<string>): number =>
  ledger.lines
    .filter((line) => rules.has(line.rule))
    .reduce((sum, line) => sum + (line.minutes ?? 0), 0);

const given = (ledger: Ledger): number => {
  const { minutes } = burden(ledger);
  return minutes.political + minutes.labour + minutes.material;
};

/** Ids of the political rules, the summons aside. */
const politicalRules = (model: Model): Set<string> =>
  new Set(
    model.rules
      .filter((rule) => rule.category === 'political' && rule.role !== 'summons')
      .map((rule) => rule.id),
  );

/** In the reading *demanded* nobody may be bought out of political duties by a rulebook that passed the validator. */
const validated = (model: Model): Model => ({
  ...model,
  rules: model.rules.map((rule) =>
    rule.category === 'political'
      ? {
          ...rule,
          exemptions: rule.exemptions.map((e) => ({ ...e, reading: 'reported' as const })),
        }
      : rule,
  ),
});

describe('for random people under random rulebooks', () => {
  test('political hours, summonses aside, depend on no labour or material duty', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        const alone: Model = {
          ...model,
          rules: model.rules.filter((rule) => rule.category === 'political'),
        };
        const rules = politicalRules(model);
        expect(politicalMinutes(simulate(model, asked), rules)).toBe(
          politicalMinutes(simulate(alone, asked), rules),
        );
      }),
      cases(RUNS),
    );
  });

  test('raising means changes no political hour and raises no hour of labour or material', () => {
    const arbitrary = rulebook({ means: false, away: false }).map(validated);
    fc.assert(
      fc.property(arbitrary, request(), (model, asked) => {
        const of = (means: Means): Ledger =>
          simulate(model, {
            ...asked,
            attributes: { ...asked.attributes, means },
            reading: 'demanded',
            respond: 'pay',
          });
        const years = MEANS.map((means) => of(means));
        const political = years.map((ledger) => burden(ledger).minutes.political);
        expect(new Set(political).size).toBe(1);
        const rest = years.map((ledger) => given(ledger) - burden(ledger).minutes.political);
        expect(rest).toEqual([...rest].sort((a, b) => b - a));
      }),
      cases(RUNS),
    );
  });

  test('paying never raises the hours given', () => {
    fc.assert(
      fc.property(rulebook({ away: false }), request(), (model, asked) => {
        const attended = simulate(model, { ...asked, respond: 'attend' });
        const paid = simulate(model, { ...asked, respond: 'pay' });
        expect(given(paid)).toBeLessThanOrEqual(given(attended));
      }),
      cases(RUNS),
    );
  });

  test('no minute is counted twice, and lines add up to the burden', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, (model, asked, picked) => {
        const ledger = simulate(model, withSingles(model, asked, picked));
        const byDate = new Map<string, number>();
        for (const line of ledger.lines) {
          byDate.set(line.date, (byDate.get(line.date) ?? 0) + (line.minutes ?? 0));
          const gave = Object.values(line.gaveWay).reduce((a, b) => a + b, 0);
          expect(gave).toBe(line.minutes ?? 0);
          if (line.minutes !== null && line.asked !== null)
            expect(line.minutes).toBeLessThanOrEqual(line.asked);
          if (line.response !== 'attend') expect(line.minutes).toBe(0);
        }
        for (const minutes of byDate.values()) expect(minutes).toBeLessThanOrEqual(1440);
        const { minutes, basis, gaveWay, won } = burden(ledger);
        expect(Object.values(basis).reduce((a, b) => a + b, 0)).toBe(minutes.total);
        expect(Object.values(gaveWay).reduce((a, b) => a + b, 0)).toBe(given(ledger));
        expect(won.total).toBe(ledger.lines.reduce((sum, line) => sum + line.won, 0));
        expect(minutes.paid).toBe(ledger.lines.reduce((sum, line) => sum + line.paid, 0));
      }),
      cases(RUNS),
    );
  });

  test('attended minutes of one date never overlap', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        const whole = simulate(model, asked).lines.filter(
          (line) => line.minutes !== null && line.minutes > 0 && line.minutes === line.asked,
        );
        for (const a of whole)
          for (const b of whole)
            if (a !== b && a.date === b.date)
              expect((a.end ?? 0) <= (b.start ?? 0) || (b.end ?? 0) <= (a.start ?? 0)).toBe(true);
      }),
      cases(RUNS / 2),
    );
  });

  test('only an absence adds political time, by a summons that cites it', () => {
    fc.assert(
      fc.property(rulebook(), request(), picks, (model, asked, picked) => {
        const ledger = simulate(model, withSingles(model, asked, picked));
        const summons = model.rules.find((rule) => rule.role === 'summons')?.id;
        for (const line of ledger.lines) {
          expect(line.cites.length > 0).toBe(line.rule === summons);
          if (line.rule === summons) expect(line.response).toBe('attend');
        }
      }),
      cases(RUNS),
    );
  });

  test('the order of the rulebook changes nothing, nor does asking again', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        const turned = JSON.parse(JSON.stringify(model)) as Model;
        turned.rules.reverse();
        turned.effects.reverse();
        turned.parameters = Object.fromEntries(Object.entries(turned.parameters).reverse());
        turned.claims = Object.fromEntries(Object.entries(turned.claims).reverse());
        expect(JSON.stringify(simulate(turned, asked))).toBe(
          JSON.stringify(simulate(model, asked)),
        );
      }),
      cases(RUNS),
    );
  });

  test('the range never excludes the typical total', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        const total = burden(simulate(model, asked)).minutes.total;
        const { low, high } = range(model, asked);
        expect(low).toBeLessThanOrEqual(total);
        expect(high).toBeGreaterThanOrEqual(total);
      }),
      cases(RUNS / 2),
    );
  });
});
