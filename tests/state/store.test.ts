import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Model } from '../../src/rulebook/model.ts';
import { mirror, type Place } from '../../src/state/mirror.ts';
import { defaults } from '../../src/state/page-state.ts';
import { requestFor, requestOf } from '../../src/state/request.ts';
import { createPageStore } from '../../src/state/store.ts';
import { decode } from '../../src/state/url.ts';
import { choices } from './choices.ts';

const model = {
  years: choices.years,
  positions: choices.positions,
  rules: choices.rules.map((id) => ({ id })),
  arrangements: [],
  parameters: {},
  effects: [],
} as unknown as Model;
const open = (query = '') => {
  const { state, notices } = decode(query, choices);
  return createPageStore(model, state, notices);
};

/** A window with a history of addresses. */
function place(search = '') {
  const entries = [search];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const location = { pathname: '/', search, hash: '' };
  const go = (url: string) => (location.search = url.slice(1));
  const made: Place = {
    location,
    history: {
      pushState: (_state, _title, url) => {
        go(String(url));
        entries.splice(++at, Infinity, location.search);
      },
      replaceState: (_state, _title, url) => {
        go(String(url));
        entries[at] = location.search;
      },
    },
    addEventListener: (type, given) => listeners.set(type, given),
    removeEventListener: (type) => listeners.delete(type),
    setTimeout: (run, ms) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (id) => {
      clearTimeout(id);
    },
  };
  return {
    made,
    entries,
    back: () => {
      location.search = entries[--at] ?? '';
      listeners.get('popstate')?.();
    },
    leave: () => listeners.get('pagehide')?.(),
    listens: () => listeners.size > 0,
  };
}

describe('the store', () => {
  test('forgets changes that change nothing, and all of them with another position', () => {
    const store = open();
    store.setAttribute('means', 'wealthy');
    expect(store.api.getState().page.set).toEqual({ means: 'wealthy' });
    expect(store.attributes().means).toBe('wealthy');
    store.setAttribute('means', 'poor');
    expect(store.api.getState().page.set).toEqual({});
    store.setAttribute('party', true);
    store.choosePosition('wealthy-trader');
    expect(store.api.getState().page.set).toEqual({});
    expect(store.attributes().trades).toBe('wholesale');
  });

  test('makes nobody who cannot be, and keeps the day within the year', () => {
    const store = open('day=0229');
    expect(store.setAttribute('work', 'school')).toMatchObject({ id: 'school-age' });
    expect(store.setAttribute('age', 12)).toMatchObject({ id: 'work-age', nearest: 16 });
    expect(store.api.getState().page.set).toEqual({});
    expect(store.setAttribute('age', 30)).toBeUndefined();
    expect(store.wouldClash('cadre', 'womens-union')).toMatchObject({ id: 'union-cadre' });
    store.choose({ year: 2015 });
    expect(store.api.getState().page.day).toBe('02-28');
  });

  test('switches duties on and off, each once', () => {
    const store = open();
    store.switchRule('scrap-iron', true);
    store.switchRule('hush-money', true);
    store.switchRule('hush-money', true);
    expect(store.api.getState().page.with).toEqual(['hush-money', 'scrap-iron']);
    store.switchRule('scrap-iron', false);
    expect(store.api.getState().page.with).toEqual(['hush-money']);
  });

  test('a notice goes with the next choice', () => {
    const store = open('year=1999');
    expect(store.api.getState().notices).toHaveLength(1);
    store.walk('03-01');
    expect(store.api.getState().notices).toHaveLength(1);
    store.choose({ respond: 'pay' });
    expect(store.api.getState().notices).toEqual([]);
  });

  test('asks the engine for the person shown, and for others as the rulebook has them', () => {
    const store = open('means=wealthy&do=pay&rules=core&with=hush-money&read=reported&year=2015');
    const { page } = store.api.getState();
    expect(requestOf(page, choices)).toMatchObject({
      year: 2015,
      respond: 'pay',
      reading: 'reported',
      rules: 'core',
      with: ['hush-money'],
      attributes: { means: 'wealthy' },
    });
    expect(requestFor('factory-worker', page, choices).attributes.means).toBe('poor');
  });
});

describe('the mirror', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test('a choice is a step of the history, and back leads home', () => {
    const { made, entries, back, leave } = place();
    const store = open();
    mirror(store, made);
    store.choose({ year: 2015 });
    store.choosePosition('wealthy-trader');
    // What was chosen last is written a moment later, and at the latest when the page is left.
    expect(entries).toEqual(['', '?v=1&year=2015']);
    leave();
    expect(entries).toEqual(['', '?v=1&year=2015', '?v=1&year=2015&who=wealthy-trader']);
    back();
    expect(store.api.getState().page).toMatchObject({ year: 2015, position: 'factory-worker' });
    back();
    expect(store.api.getState().page).toEqual(defaults(choices));
    expect(entries).toHaveLength(3);
  });

  test('walking replaces, some time after the last step, and is kept by the entry it happened in', () => {
    const { made, entries, back } = place();
    const store = open();
    mirror(store, made);
    store.walk('03-01');
    store.walk('03-02');
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['?v=1&day=0302']);
    store.walk('03-03');
    store.choose({ year: 2015 });
    store.walk('03-04');
    vi.advanceTimersByTime(400);
    expect(entries).toEqual(['?v=1&day=0303', '?v=1&year=2015&day=0304']);
    back();
    expect(store.api.getState().page).toMatchObject({ year: 2016, day: '03-03' });
  });

  test('days that pass faster than addresses are written do not put the address off', () => {
    const { made, entries } = place();
    const store = open();
    mirror(store, made);
    for (let day = 1; day <= 9; day++) {
      store.walk(`03-0${String(day)}`);
      vi.advanceTimersByTime(100);
    }
    expect(entries).toEqual(['?v=1&day=0309']);
    store.walk('03-10');
    vi.advanceTimersByTime(299);
    expect(entries).toEqual(['?v=1&day=0309']);
    vi.advanceTimersByTime(1);
    expect(entries).toEqual(['?v=1&day=0310']);
  });

  test('a mistaken address is put right at once; what ends the mirror ends it', () => {
    const { made, entries, listens } = place('?year=1999');
    const store = open('?year=1999');
    const end = mirror(store, made);
    expect(entries).toEqual(['?v=1&year=2010']);
    end();
    expect(listens()).toBe(false);
    store.choose({ year: 2020 });
    expect(entries).toEqual(['?v=1&year=2010']);
  });
});
