import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { anybody, MEANS, request, rulebook, year } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';
import { duePolitical, inCategory, minutesOf } from './sums.ts';

/** The floor: what money and means change, and what they do not, for random people under random rulebooks. */
vi.setConfig({ testTimeout: 300_000 });

const given = (ledger: Ledger): number => minutesOf(ledger.lines);

describe('political hours', () => {
  test('depend on no labour or material duty', () => {
    fc.assert(
      fc.property(
        rulebook(),
        request(),
        fc.constantFrom('attend', 'pay'),
        (model, asked, respond) => {
          const alone = { ...model, rules: model.rules.filter((r) => r.category === 'political') };
          const how: Request = { ...asked, respond: respond === 'pay' ? 'pay' : 'attend' };
          const times = (m: Model) =>
            duePolitical(simulate(m, how)).map(({ id, date, start, end, minutes, coveredBy }) => ({
              id,
              date,
              start,
              end,
              minutes,
              coveredBy,
            }));
          expect(times(model)).toEqual(times(alone));
        },
      ),
      cases(60),
    );
  });

  test('follow the other political duties alone, whatever absences add beside the summons', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        const uncalled = { ...model, rules: model.rules.filter((r) => r.role !== 'summons') };
        const alone = {
          ...uncalled,
          rules: uncalled.rules.filter((r) => r.category === 'political'),
        };
        expect(minutesOf(duePolitical(simulate(uncalled, asked)))).toBe(
          minutesOf(duePolitical(simulate(alone, asked))),
        );
      }),
      cases(50),
    );
  });

  test('are the same under attend and pay, and the two readings the same year under attend', () => {
    fc.assert(
      fc.property(rulebook(), anybody, year, (model, attributes, y) => {
        const ask = (more: Partial<Request>): Ledger =>
          simulate(model, { year: y, attributes, ...more });
        const attended = ask({ respond: 'attend' });
        expect(duePolitical(ask({ respond: 'pay' }))).toEqual(duePolitical(attended));
        expect(ask({ respond: 'attend', reading: 'reported' }).lines).toEqual(attended.lines);
        const unmet = ask({ respond: 'absent' });
        expect(minutesOf(duePolitical(unmet))).toBe(0);
        expect(minutesOf(inCategory(unmet, 'labour', 'material'))).toBe(0);
      }),
      cases(50),
    );
  });
});

describe('paying and means', () => {
  const home = (ledger: Ledger): number => minutesOf(inCategory(ledger, 'labour', 'material'));

  /** Where nobody lives away, the laws hold without exception. */
  test('where no duty is away: more means, never more labour; paying, never more hours', () => {
    fc.assert(
      fc.property(
        rulebook({ means: false, away: false }),
        anybody,
        year,
        (model, attributes, y) => {
          const ask = (means: (typeof MEANS)[number], respond: 'attend' | 'pay'): Ledger =>
            simulate(model, { year: y, attributes: { ...attributes, means }, respond });
          const paying = MEANS.map((means) => ask(means, 'pay'));
          const attending = MEANS.map((means) => ask(means, 'attend'));
          const hours = paying.map(home);
          expect(hours).toEqual([...hours].sort((a, b) => b - a));
          for (const ledger of paying)
            expect(duePolitical(ledger)).toEqual(paying[0] && duePolitical(paying[0]));
          attending.forEach((ledger, i) => {
            expect(paying[i] && given(paying[i])).toBeLessThanOrEqual(given(ledger));
          });
        },
      ),
      cases(50),
    );
  });

  /** Quotas move their trips with the dates away, so they stand aside here. */
  test('where stints are away: hours rise only by home duties that being away had suspended', () => {
    fc.assert(
      fc.property(
        rulebook({ means: false, quotas: false }),
        anybody,
        year,
        (model, attributes, y) => {
          const ask = (means: (typeof MEANS)[number], respond: 'attend' | 'pay'): Ledger =>
            simulate(model, { year: y, attributes: { ...attributes, means }, respond });
          const pairs: [Ledger, Ledger][] = [
            [ask('poor', 'pay'), ask('wealthy', 'pay')],
            [ask('wealthy', 'attend'), ask('wealthy', 'pay')],
          ];
          for (const [before, after] of pairs) {
            const fell = new Set(before.lines.map((line) => line.id));
            const stayed = after.lines.filter((l) => l.category !== 'political' && fell.has(l.id));
            expect(minutesOf(stayed)).toBeLessThanOrEqual(home(before));
            const back = new Set(
              after.lines
                .filter((l) => !fell.has(l.id) && l.id.endsWith(l.date))
                .map((l) => l.rule),
            );
            const suspended = before.whyNot.filter((w) => w.why === 'away').map((w) => w.rule);
            expect(suspended).toEqual(expect.arrayContaining([...back]));
          }
        },
      ),
      cases(50),
    );
  });
});
