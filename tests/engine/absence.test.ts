import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rulebook/model.ts';
import { PARAMETERS, way, written, year } from './priced.ts';
import { at, duty, FIRM, levy, on, once, somebodyWith, value } from './tiny.ts';

/** What staying away, living away and the household's levies make of a year. */

describe('an absence', () => {
  const summons = duty({
    id: 'summons-self-criticism',
    category: 'political',
    role: 'summons',
    start: { at: at('18:00'), ...FIRM },
  });
  /** Wednesday and Friday of one week. */
  const missed = [duty({ id: 'road', schedules: [once('2016-06-01'), once('2016-06-03')] })];
  const called = (rules: Rule[]): [string, string[]][] =>
    year(rules, { respond: 'absent' })
      .lines.filter((l) => l.rule === summons.id)
      .map((l) => [l.date, l.cites]);
  const cites = ['road@2016-06-01', 'road@2016-06-03'];

  test('leads to one summons for the week, on the Saturday of the next', () => {
    expect(called([...missed, summons])).toEqual([['2016-06-11', cites]]);
  });

  test('or on the life review of that week', () => {
    const review = duty({
      id: 'review',
      category: 'political',
      role: 'life-review',
      schedules: [once('2016-06-07')],
    });
    expect(called([...missed, review, summons])[0]).toEqual(['2016-06-07', cites]);
  });

  test('of the last week of December counts in the next year', () => {
    const late = duty({ id: 'late', schedules: [once('2015-12-30')] });
    expect(called([late, summons])).toEqual([['2016-01-09', ['late@2015-12-30']]]);
  });

  test('is named after the third in a quarter, in no hours', () => {
    const penalties = {
      id: 'penalties',
      who: {},
      lastSeen: 2026,
      trigger: 'third-summons' as const,
      footing: FIRM,
    };
    const may = { from: '05-02', to: '05-29' };
    const weekly = duty({
      id: 'road',
      schedules: [on({ kind: 'times', count: 'n', window: may })],
    });
    const effects = (n: number): string[] =>
      year(
        [weekly, summons],
        { respond: 'absent' },
        {
          effects: [penalties],
          parameters: { ...PARAMETERS, n: value('times', n) },
        },
      ).unquantified;
    expect(effects(2)).toEqual([]);
    expect(effects(4)).toEqual(['penalties']);
  });

  test('that nobody had is why there is no summons', () => {
    expect(year([...missed, summons], { respond: 'attend' }).whyNot).toEqual([
      { rule: summons.id, why: 'no-absence' },
    ]);
  });
});

describe('living away', () => {
  const stint = duty({
    id: 'site',
    away: true,
    exemptions: [way('out', { means: 'wealthy' })],
    schedules: [on({ kind: 'window', window: { from: '06-01', to: '06-03' } })],
  });
  const june = on({ kind: 'window' as const, window: { from: '06-03', to: '06-04' } });
  const home = duty({ id: 'street', schedules: [june], start: { at: at('20:00'), ...FIRM } });
  const rally = duty({ id: 'rally', category: 'political', schedules: [june] });
  const due = levy({ schedules: [june], money: { kind: 'levy', amount: 'thousand' } });

  test('suspends home duties that take hours, neither political ones nor levies', () => {
    const ledger = year([stint, home, rally, due]);
    expect(ledger.lines.filter((l) => l.rule !== 'site').map((l) => l.id)).toEqual([
      'rally@2016-06-03',
      'levy@2016-06-03',
      'rally@2016-06-04',
      'street@2016-06-04',
      'levy@2016-06-04',
    ]);
    expect(ledger.whyNot).toEqual([{ rule: 'street', why: 'away', dates: 1 }]);
    // Two hours of household and three of livelihood a day.
    expect(ledger.outOfReach).toBe(3 * 300);
  });

  test('suspends nothing where it is paid for', () => {
    const ledger = year([stint, home], { attributes: somebodyWith({ means: 'wealthy' }) });
    expect(ledger.lines.filter((l) => l.rule === 'street')).toHaveLength(2);
    expect(ledger.outOfReach).toBe(0);
  });
});

describe('money of the household', () => {
  const due = levy({
    per: 'household',
    schedules: [once('2016-06-01')],
    money: { kind: 'levy', amount: 'thousand' },
  });

  test('is divided among its earners, and no way leads out of it', () => {
    expect(written(year([due]))).toEqual(['06-01 attend 500']);
  });

  test('asks nothing of pupils and students', () => {
    const ledger = year([due], { attributes: somebodyWith({ work: 'school', age: 12 }) });
    expect(ledger.whyNot).toEqual([{ rule: 'levy', why: 'household' }]);
  });
});
