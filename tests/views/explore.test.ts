import { describe, expect, test } from 'vitest';
import { allRows } from '../background/rows.ts';
import { burden, simulate } from '../../src/engine/index.ts';
import type { Ledger } from '../../src/engine/ledger.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestFor, requestOf } from '../../src/state/request.ts';
import { whyNotOn } from '../../src/views/explore/near.ts';
import { floorOf, heaviestFirst } from '../../src/views/explore/positions.ts';
import {
  basisByCategory,
  gaveWayByCategory,
  paidByKind,
  weekly,
} from '../../src/views/explore/sums.ts';
import { good } from '../rulebook/load-good.ts';

const { model } = good();
const choices = choicesOf(model);
const state = defaults(choices);
const ledger = simulate(model, requestOf(state, choices));
const sums = burden(ledger);

describe('what the page adds up', () => {
  test('what gave way, category by category, is the engine’s own sum', () => {
    for (const { activity, total } of gaveWayByCategory(ledger))
      expect(total).toBe(sums.gaveWay[activity]);
  });

  test('footing by category adds up to the footing of the year', () => {
    const parts = basisByCategory(ledger);
    for (const basis of ['reported', 'inferred', 'assumed'] as const) {
      const total = Object.values(parts).reduce((sum, part) => sum + part[basis], 0);
      expect(total).toBe(sums.basis[basis]);
    }
    expect(parts.political.reported + parts.political.inferred + parts.political.assumed).toBe(
      sums.minutes.political,
    );
  });

  test('hours worked to pay, by kind of money, are the engine’s', () => {
    const { bribes, levies, dues } = paidByKind(ledger);
    expect(bribes + levies + dues).toBe(sums.minutes.paid);
    expect(weekly(366, 366)).toBe(7);
  });
});

describe('the other positions', () => {
  test('each stands once with its own year; the floor is the smallest', () => {
    const requests = Object.fromEntries(
      model.positions.map(({ id }) => [id, requestFor(id, state, choices)]),
    );
    const rows = heaviestFirst(allRows(model, 'others', requests));
    expect(rows.map(({ position }) => position).sort()).toEqual(
      model.positions.map(({ id }) => id).sort(),
    );
    const own = rows.find(({ position }) => position === state.position);
    expect(own?.minutes).toEqual(sums.minutes);
    const totals = rows.map(({ minutes }) => minutes.total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    for (const { minutes, low, high } of rows) {
      expect(minutes.political).toBeGreaterThanOrEqual(floorOf(rows));
      expect(low).toBeLessThanOrEqual(minutes.total);
      expect(high).toBeGreaterThanOrEqual(minutes.total);
    }
  });
});

describe('what others had on a day', () => {
  const footing = { basis: 'reported', claims: [] };
  const rules = [
    {
      id: 'tuesdays',
      schedules: [{ kind: 'weekdays', weekdays: ['tue'], until: '2016-12-31', footing }],
    },
    { id: 'battle', schedules: [{ kind: 'window', window: { campaign: 'battle' }, footing }] },
    {
      id: 'winter',
      schedules: [{ kind: 'window', window: { from: '12-01', to: '02-15' }, footing }],
    },
    { id: 'sun', schedules: [{ kind: 'calendar', days: ['sun'], footing }] },
    { id: 'firsts', schedules: [{ kind: 'month-days', days: [1], footing }] },
    { id: 'once', schedules: [{ kind: 'yearly', dates: ['03-02'], footing }] },
    {
      id: 'some',
      schedules: [{ kind: 'times', count: 'n', window: { campaign: 'battle' }, footing }],
    },
  ];
  const book = {
    rules,
    days: [{ id: 'sun', on: '04-15' }],
    campaigns: [{ id: 'battle', periods: [{ from: '2016-02-23', to: '2016-05-02' }] }],
  } as unknown as Model;
  const year = {
    whyNot: rules.map(({ id }) => ({ rule: id, why: 'who', attribute: 'organisation' })),
  } as unknown as Ledger;
  test.each([
    ['2016-03-15', ['tuesdays', 'battle']],
    ['2017-03-14', []],
    ['2016-04-15', ['battle', 'sun']],
    ['2016-01-01', ['winter', 'firsts']],
    ['2016-03-02', ['battle', 'once']],
    ['2016-12-31', ['winter']],
  ])('%s', (date, expected) => {
    expect(whyNotOn(date, year, book).map(({ rule }) => rule)).toEqual(expected);
  });
  test('what was not in force on any date is left to the list of the year', () => {
    const gone = { whyNot: [{ rule: 'tuesdays', why: 'dates' }] } as unknown as Ledger;
    expect(whyNotOn('2016-03-15', gone, book)).toEqual([]);
  });
});
