import { describe, expect, test } from 'vitest';
import { burden, type Request } from '../../src/engine/index.ts';
import type { Exemption, Response, Rule } from '../../src/rulebook/model.ts';
import { written, year, way } from './priced.ts';
import { duty, on } from './tiny.ts';

/** What a way out makes of a duty and of a quota. */

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
