import { describe, expect, test } from 'vitest';
import { burden, simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import type { Exemption, Model, Response, Rule } from '../../src/rulebook/model.ts';
import { ask, at, duty, FIRM, HOUR, levy, on, once, somebodyWith, tiny, value } from './tiny.ts';

/** What paying, staying away and living away make of a year. 600 won earn an hour. */

const way = (id: string, changes: Partial<Exemption> = {}): Exemption => ({
  id,
  kind: 'pay',
  term: 'occurrence',
  price: 'thousand',
  means: 'poor',
  lastSeen: 2026,
  ...FIRM,
  ...changes,
});

const PARAMETERS = {
  ...HOUR,
  thousand: value('won', 1000),
  'two-thousand': value('won', 2000),
  rice: value('kg-rice', 0.5),
  'price-rice': value('won', 4500),
  amount: value('kg', 6),
  'hours-per-kg': value('hours-per-unit', 2),
  trip: value('hours', 5),
};

const WINTER = { from: '12-30', to: '01-02' };
const winter = (exemptions: Exemption[]): Rule =>
  duty({ id: 'road', exemptions, schedules: [on({ kind: 'window', window: WINTER })] });

const quota = (exemptions: Exemption[] = []): Rule =>
  duty({
    id: 'gather',
    category: 'material',
    exemptions,
    schedules: [
      on({
        kind: 'quota',
        amount: 'amount',
        hoursPerUnit: 'hours-per-kg',
        trip: 'trip',
        window: { from: '09-01', to: '09-30' },
      }),
    ],
  });

const year = (rules: Rule[], changes: Partial<Request> = {}, model: Partial<Model> = {}): Ledger =>
  simulate(
    tiny({ rules, parameters: PARAMETERS, money: { 'kg-rice': 'price-rice' }, ...model }),
    ask(2016, { respond: 'pay', ...changes }),
  );

/** `01-01 pay 1000` for each line. */
const written = ({ lines }: Ledger): string[] =>
  lines.map((l) => `${l.date.slice(5)} ${l.response} ${String(l.won)}`);

describe('a way out', () => {
  const terms: [Exemption['term'], string[]][] = [
    ['occurrence', ['01-01 pay 1000', '01-02 pay 1000', '12-30 pay 1000', '12-31 pay 1000']],
    ['day', ['01-01 pay 1000', '01-02 pay 1000', '12-30 pay 1000', '12-31 pay 1000']],
    ['season', ['01-01 pay 0', '01-02 pay 0', '12-30 pay 1000', '12-31 pay 0']],
    ['month', ['01-01 pay 1000', '01-02 pay 0', '12-30 pay 1000', '12-31 pay 0']],
    ['year', ['01-01 pay 1000', '01-02 pay 0', '12-30 pay 0', '12-31 pay 0']],
  ];
  test.each(terms)('for the %s is paid on the first date of its term', (term, lines) => {
    expect(written(year([winter([way('out', { term })])]))).toEqual(lines);
  });

  test('costs minutes of livelihood, and its price may be in kilos of rice', () => {
    const ledger = year([winter([way('out', { price: 'rice', term: 'year' })])]);
    expect(ledger.lines[0]).toMatchObject({ won: 2250, wonKind: 'bribes', paid: 225, minutes: 0 });
    expect(burden(ledger).minutes).toMatchObject({ labour: 0, paid: 225, total: 225, asked: 240 });
  });

  test('is the one that costs least over the year, then the lower id', () => {
    const dear = way('a-dear', { price: 'two-thousand' });
    const cheap = [way('c'), way('b'), dear];
    expect(year([winter(cheap)]).lines.map((l) => l.exemption)).toEqual(['b', 'b', 'b', 'b']);
    const yearly = [way('b'), way('y', { term: 'year', price: 'two-thousand' })];
    expect(year([winter(yearly)]).lines.map((l) => l.exemption)).toEqual(['y', 'y', 'y', 'y']);
  });

  test('of a substitute is answered as such', () => {
    const ledger = year([winter([way('man', { kind: 'substitute', term: 'year' })])]);
    expect(burden(ledger).counts).toMatchObject({ substitute: 4, pay: 0 });
  });

  const closed: [string, Partial<Exemption>, string][] = [
    ['below its means', { means: 'well-off' }, 'means'],
    ['without a known price', { price: null }, 'price-not-known'],
    ['for others', { who: { sex: 'f' } }, 'who'],
    ['of other years', { years: [2012, 2015] }, 'years'],
    ['not reported for more than five years', { lastSeen: 2010 }, 'last-reported'],
  ];
  test.each(closed)('%s is closed, and the duty attended', (_says, changes, why) => {
    const ledger = year([winter([way('out', changes)])]);
    expect(ledger.closed).toEqual([{ rule: 'road', exemption: 'out', why }]);
    expect(burden(ledger).counts).toMatchObject({ attend: 4, pay: 0 });
  });

  test('of a political duty belongs to the reading of reports, and to paying alone', () => {
    const rally: Rule = {
      ...winter([way('out', { reading: 'reported' })]),
      id: 'rally',
      category: 'political',
    };
    const pays = (changes: Partial<Request>): number => burden(year([rally], changes)).counts.pay;
    expect(pays({ reading: 'demanded' })).toBe(0);
    expect(pays({ reading: 'reported' })).toBe(4);
    expect(pays({ reading: 'reported', respond: 'attend' })).toBe(0);
  });

  test('is taken by single occurrences too, where one is open', () => {
    const responses: Record<string, Response> = {
      'road@2016-01-01': 'pay',
      'road@2016-01-02': 'substitute',
      'road@2016-12-30': 'absent',
    };
    const ledger = year([winter([way('out')])], { respond: 'attend', responses });
    expect(written(ledger)).toEqual([
      '01-01 pay 1000',
      '01-02 attend 0',
      '12-30 absent 0',
      '12-31 attend 0',
    ]);
  });
});

describe('a quota', () => {
  test('is met on Sundays, the last trip being shorter', () => {
    const ledger = year([quota()], { respond: 'attend' });
    expect(ledger.lines.map((l) => [l.date.slice(5), l.minutes])).toEqual([
      ['09-04', 300],
      ['09-18', 300],
      ['09-25', 120],
    ]);
  });

  test('is bought on the last day of its period, all hours asked and none given', () => {
    const [line, ...others] = year([quota([way('bought', { kind: 'buy' })])]).lines;
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      id: 'gather@2016-09-30',
      response: 'pay',
      start: null,
      asked: 720,
      minutes: 0,
      won: 6000,
      wonKind: 'levies',
      exemption: 'bought',
    });
  });

  test('is missed as a whole, by naming any of its dates', () => {
    const responses: Record<string, Response> = { 'gather@2016-09-18': 'absent' };
    const ledger = year([quota()], { respond: 'attend', responses });
    expect(ledger.lines.map((l) => [l.id, l.response, l.asked])).toEqual([
      ['gather@2016-09-30', 'absent', 720],
    ]);
  });
});

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
