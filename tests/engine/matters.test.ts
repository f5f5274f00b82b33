import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { matters } from '../../src/engine/drawn.ts';
import { burden, planYear, simulate, type Request } from '../../src/engine/index.ts';
import { ranked, swing, type Matter } from '../../src/engine/ranked.ts';
import type { Results } from '../../src/engine/results.ts';
import { placedYear } from '../../src/engine/simulate.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Attributes, Model } from '../../src/rulebook/model.ts';
import { request, rulebook } from '../arbitraries/index.ts';
import { cases } from '../arbitraries/settings.ts';

vi.setConfig({ testTimeout: 120_000 });

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
const own = loaded.model;
const personOf = (position: string): Attributes => {
  const found = own.positions.find(({ id }) => id === position);
  if (!found) throw new Error(`there is no ${position}`);
  return found.attributes;
};

/** A rulebook without ranges: every value typical, those of one parameter at an end. */
const flat = (model: Model, id?: string, end: 'low' | 'high' = 'low'): Model => ({
  ...model,
  parameters: Object.fromEntries(
    Object.entries(model.parameters).map(([name, parameter]) => [
      name,
      {
        ...parameter,
        values: parameter.values.map((value) => {
          const one = name === id ? value[end] : value.typical;
          return { ...value, low: one, typical: one, high: one };
        }),
      },
    ]),
  ),
});

/** The plain year of a rulebook without ranges, with the ways out of the typical year. */
const plain = (model: Model, asked: Request, like: Model): Results => {
  const { decided } = planYear(like, asked);
  const { minutes, won } = burden(placedYear(planYear(model, asked, 'low', decided)));
  return {
    total: minutes.total,
    political: minutes.political,
    own: minutes.own,
    won: won.total,
  };
};

/** The parameters that a plain year reads. */
const readBy = (model: Model, asked: Request): Set<string> => {
  const read = new Set<string>();
  const parameters = new Proxy(model.parameters, {
    get: (all, id) => {
      read.add(String(id));
      return all[String(id)];
    },
  });
  simulate({ ...model, parameters }, asked);
  return read;
};

const expectPlain = (model: Model, asked: Request, pick: (each: Matter[]) => Matter[]): void => {
  const { typical, each } = matters(model, asked);
  expect(typical).toEqual(plain(flat(model), asked, model));
  for (const { id, low, high } of pick(each)) {
    expect({ id, ...low }).toEqual({ id, ...plain(flat(model, id, 'low'), asked, model) });
    expect({ id, ...high }).toEqual({ id, ...plain(flat(model, id, 'high'), asked, model) });
  }
};

describe('what a parameter alone does to a year', () => {
  test('is the difference of two plain years, for random people under random rulebooks', () => {
    fc.assert(
      fc.property(rulebook(), request(), (model, asked) => {
        expectPlain(model, asked, (each) => each);
      }),
      cases(25),
    );
  });

  test('is the same under the rulebook as it is, and what the year does not read is absent', () => {
    fc.assert(
      fc.property(
        fc.record<Request>({
          year: fc.constantFrom(...own.presets),
          attributes: fc.constantFrom(...own.positions.map(({ attributes }) => attributes)),
          respond: fc.constantFrom('attend', 'pay'),
          reading: fc.constantFrom('demanded', 'reported'),
        }),
        fc.nat(200),
        (asked, n) => {
          expectPlain(own, asked, (each) => each.slice(n % each.length, (n % each.length) + 1));
          const read = readBy(own, asked);
          const absent = matters(own, asked).each.filter(({ id }) => !read.has(id));
          expect(absent.map(({ id }) => id)).toEqual([]);
        },
      ),
      cases(8),
    );
  });

  test('ranks by the chosen result, without what moves nothing', () => {
    const { each } = matters(own, { year: 2016, attributes: personOf('factory-worker') });
    const byTotal = ranked(each, 'total');
    expect(byTotal.length).toBeGreaterThan(20);
    expect(byTotal.length).toBeLessThan(each.length);
    const swings = byTotal.map((one) => swing(one, 'total'));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(swings.at(-1)).toBeGreaterThan(0);
    // Won are not earned again by a change of earnings: the hours change, the money does not.
    const earns = byTotal.find(({ id }) => id.startsWith('earns-'));
    expect(earns && swing(earns, 'won')).toBe(0);
    // A farmer’s rest days are nothing to a worker.
    const ids = new Set(each.map(({ id }) => id));
    const hers = matters(own, { year: 2016, attributes: personOf('coop-farmer') }).each;
    expect(hers.some(({ id }) => !ids.has(id))).toBe(true);
  });
});
