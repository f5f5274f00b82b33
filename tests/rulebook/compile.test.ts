import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rulebook/model.ts';
import { good } from './load-good.ts';

const rule = (id: string): Rule => {
  const found = good().model.rules.find((r) => r.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('values', () => {
  it('in place become parameters named by their place', () => {
    const { parameters } = good().model;
    expect(rule('field-work').length).toBe('field-work.length');
    expect(parameters['field-work.length']).toStrictEqual({
      unit: 'hours',
      values: [{ low: 6, typical: 8, high: 10, basis: 'assumed', claims: [] }],
    });
    expect(rule('compost').schedules[0]).toMatchObject({
      amount: 'compost.schedules.0.amount',
      trip: 'compost.schedules.0.trip',
    });
    expect(rule('support-levy').money).toStrictEqual({
      kind: 'levy',
      amount: 'support-levy.money.amount',
      times: ['support-levy.money.times.0'],
    });
    expect(Object.keys(parameters)).toContain('exemptions.general-way-out.price');
    expect(Object.keys(parameters)).toContain('arrangements.8.3.price');
    expect(Object.keys(parameters)).toContain('earnings.0.earns');
  });

  it('named by id stay shared, with group and inverse', () => {
    const { parameters, householdEarners } = good().model;
    expect(rule('learning-session-weekly').length).toBe('session-length');
    expect(parameters['session-length']).toMatchObject({ unit: 'hours', group: 'sessions' });
    expect(parameters['earns']).toMatchObject({ inverse: true });
    expect(householdEarners).toBe('earners');
  });

  it('the statutory week is a parameter like another, and may be missing', () => {
    const { parameters, statutoryWeek } = good().model;
    expect(parameters[statutoryWeek ?? '']).toMatchObject({ unit: 'hours' });
  });

  it('that change with time stand in the order of years', () => {
    expect(
      good().model.parameters['won-per-yuan']?.values.map((value) => value.years),
    ).toStrictEqual([
      [2015, 2015],
      [2016, 2017],
    ]);
  });
});

describe('ways out', () => {
  const ids = (id: string) => rule(id).exemptions.map((exemption) => exemption.id);

  it('the general one opens labour duties and goods quotas', () => {
    expect(ids('field-work')).toStrictEqual(['general-way-out']);
    expect(ids('compost')).toStrictEqual(['general-way-out']);
  });

  it('but no political duty, no levy, and nothing that could not be bought', () => {
    expect(ids('learning-session-weekly')).toStrictEqual([]);
    expect(ids('loyalty-meeting-founding-day')).toStrictEqual(['mark-bought']);
    expect(ids('support-levy')).toStrictEqual([]);
    expect(ids('blanket')).toStrictEqual([]);
  });

  it('without a price keep null, and last seen from their claims', () => {
    expect(rule('loyalty-meeting-founding-day').exemptions[0]).toMatchObject({
      price: null,
      reading: 'reported',
      lastSeen: 2016,
    });
  });
});

describe('schedules', () => {
  it('name days, tags written out, in order', () => {
    const [before, round] = rule('loyalty-meeting-founding-day').schedules;
    expect(before).toMatchObject({ kind: 'before', days: ['founding-day', 'new-year-moon'] });
    expect(round).toMatchObject({
      kind: 'calendar',
      days: ['founding-day'],
      round: 5,
      length: 'session-length',
    });
  });

  it('keep their windows', () => {
    expect(rule('field-work').schedules[0]).toMatchObject({ window: { campaign: 'early-summer' } });
    expect(rule('compost').schedules[0]).toMatchObject({ window: { from: '01-04', to: '01-31' } });
  });

  it('a summons has none', () => {
    expect(rule('summons-to-criticism')).toMatchObject({
      schedules: [],
      role: 'summons',
      start: { at: 1020 },
    });
  });
});

describe('defaults', () => {
  it('of a rule', () => {
    expect(rule('compost')).toMatchObject({ tier: 'core', per: 'person' });
    expect(rule('support-levy')).toMatchObject({
      tier: 'extended',
      per: 'household',
      until: '2016-12-31',
      lastSeen: 2016,
    });
    expect(rule('blanket').dormant).toBe(true);
  });

  it('of a person', () => {
    expect(good().model.positions).toStrictEqual([
      {
        id: 'worker',
        attributes: {
          age: 40,
          sex: 'm',
          work: 'state',
          means: 'poor',
          party: false,
          married: true,
          arrangement: 'none',
          trades: 'none',
          region: 'other',
          cadre: 'none',
          sentByHousehold: false,
          brigade: false,
        },
      },
      {
        id: 'trader',
        attributes: {
          age: 38,
          sex: 'f',
          work: 'none',
          means: 'well-off',
          party: false,
          married: true,
          arrangement: 'none',
          trades: 'market',
          region: 'other',
          cadre: 'none',
          sentByHousehold: true,
          brigade: false,
        },
      },
    ]);
  });

  it('of a profile: Saturday is a working day, holidays and farm rest days are rest days', () => {
    const [atWork, atHome] = good().model.profiles;
    expect(atWork?.days.saturday).toStrictEqual(atWork?.days.working);
    expect(atWork?.days['farm-rest']).toStrictEqual(atWork?.days.rest);
    expect(atHome?.days.holiday).not.toStrictEqual(atHome?.days.rest);
    expect(atWork?.days.rest).toStrictEqual([
      { from: 0, to: 420, activity: 'sleep' },
      { from: 420, to: 720, activity: 'household' },
      { from: 720, to: 1320, activity: 'livelihood' },
      { from: 1320, to: 1440, activity: 'sleep' },
    ]);
  });

  it('of who: one word is a list of one', () => {
    expect(good().model.earnings[0]?.who).toStrictEqual({ trades: ['market'] });
    expect(good().model.organisations[1]?.who).toStrictEqual({
      any: [{ sex: 'f', married: true }, { age: [14, 30] }],
    });
  });
});
