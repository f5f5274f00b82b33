import { describe, expect, test } from 'vitest';
import { burden, simulate } from '../../../src/engine/index.ts';
import { defaults } from '../../../src/state/page-state.ts';
import { requestFor } from '../../../src/state/request.ts';
import { MEASURES } from '../../../src/state/subject.ts';
import { computationOf } from '../../../src/views/evidence/computation/index.ts';
import { choices, facts, model, names } from './facts.ts';

describe('facts', () => {
  test.each(MEASURES)(
    'of %s: the value lies in its range, parts add up to sums of lines',
    (key) => {
      const { value, low, high, parts, unit, sums } = facts(key);
      expect(low).toBeLessThanOrEqual(value ?? 0);
      expect(high).toBeGreaterThanOrEqual(value ?? 0);
      if (key === 'total') expect(value).toBe(sums.minutes.total);
      if (key === 'own') expect(value).toBe(sums.minutes.own + sums.minutes.paid);
      if (unit === 'minutes' && !['week', 'out-of-reach'].includes(key))
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
    },
  );

  test('of a day: what its duties took, no minute twice', () => {
    const { value, parts, lines, unit } = facts('day.0302');
    expect(unit).toBe('minutes');
    expect(value).toBe(lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0));
    expect(value).toBeGreaterThan(0);
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
  });

  test('of the months: what their lines come to, twelve that add up to the year', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      facts(`month.${String(i + 1).padStart(2, '0')}`),
    );
    const sum = months.reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum).toBe(facts('total').value);
    for (const month of months) {
      expect(computationOf(model, month, names.en, 'en').plain).toMatch(/in this month/);
      expect(computationOf(model, month, names.ko, 'ko').plain).toMatch(/이달/);
      expect(month.parts.reduce((all, part) => all + part.value, 0)).toBe(month.value);
    }
  });

  test('of the floor: the fewest political hours of all positions', () => {
    const { value, positions = [], lines } = facts('floor', 'wealthy-trader');
    const all = model.positions.map(({ id }) => {
      const request = requestFor(id, defaults(choices), choices);
      return burden(simulate(model, request)).minutes.political;
    });
    expect(value).toBe(Math.min(...all));
    expect(positions.map(({ minutes }) => minutes)).toEqual(all.sort((a, b) => a - b));
    expect(lines.every(({ category }) => category === 'political')).toBe(true);
  });

  test.each(['factory-worker', 'wealthy-trader', 'worker-8-3'])(
    'of the hours asked: those by way out add up to all, %s',
    (position) => {
      const ways = MEASURES.filter((one) => one.startsWith('asked-'));
      const sum = ways.reduce((all, way) => all + (facts(way, position).value ?? 0), 0);
      expect(sum).toBe(facts('asked', position).value);
      expect(facts('asked-none', position).parts.length).toBeGreaterThan(0);
    },
  );

  test('of a duty that did not fall: no line, and nothing made up', () => {
    const { whyNot } = facts('total').ledger;
    const never = whyNot.find(({ why }) => why === 'last-reported')?.rule ?? '';
    const { lines, value, parts } = facts(never);
    expect([lines.length, value, parts.length]).toEqual([0, 0, 0]);
  });

  test('what asks for too little to make a minute still says what it rests on', () => {
    for (const key of [...MEASURES, ...new Set(facts('total').lines.map(({ rule }) => rule))]) {
      const { lines, basis } = facts(key);
      const all = basis.reported + basis.inferred + basis.assumed;
      expect(all > 0, key).toBe(lines.length > 0);
    }
  });
});

describe('computation', () => {
  test.each(['en', 'ko'] as const)('is said of every sum and every duty, %s', (lang) => {
    const duties = [...new Set(facts('total').lines.map(({ rule }) => rule))];
    for (const key of [...MEASURES, ...duties, 'day.0302', 'day.0101']) {
      const { plain, steps } = computationOf(model, facts(key), names[lang], lang);
      expect(plain, key).toMatch(lang === 'ko' ? /[가-힣].*\.$/ : /^[A-Z0-9a-z].*\.$/);
      expect([plain, ...steps].join(' '), key).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('of a duty: dates times length, less what others took', () => {
    const { plain, steps } = computationOf(model, facts('farm-mobilization'), names.en, 'en');
    expect(plain).toMatch(/^\d+ dates, on average .* each/);
    expect(steps.join('\n')).toContain('asked: ');
  });
});
