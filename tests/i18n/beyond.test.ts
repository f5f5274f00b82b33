import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { describeBeyond } from '../../src/i18n/describe/beyond.ts';
import { model } from '../views/evidence/facts.ts';

test('more hours than a year is awake are said to be more than anybody could work', () => {
  const attributes = model.positions.find(({ id }) => id === 'worker-8-3')?.attributes;
  if (!attributes) throw new Error('no such position');
  const ledger = simulate(model, { year: 2010, attributes });
  const hoursOf = (most: number, typical = 1_000) => ({ typical: typical * 60, most: most * 60 });
  expect(describeBeyond(hoursOf(5_200), ledger, 'en')).toBe('');
  expect(describeBeyond(hoursOf(12_357), ledger, 'en')).toBe(
    '12,000 hours is more than the 6,200 hours of a whole year awake: nobody could have earned that by this work.',
  );
  expect(describeBeyond(hoursOf(12_357), ledger, 'ko')).toContain('12,000시간은');
  expect(describeBeyond(hoursOf(15_000, 6_400), ledger, 'en')).toBe(
    'Even the typical 6,400 hours, and all the more the 15,000 hours at the upper end, are more than the 6,200 hours of a whole year awake: nobody could have earned that by this work.',
  );
  expect(describeBeyond(hoursOf(15_000, 6_400), ledger, 'ko')).toMatch(
    /^보통 값인 6,400시간도, 위쪽 끝인 15,000시간도 한 해 동안/,
  );
  expect(describeBeyond(hoursOf(6_400, 6_400), ledger, 'en')).toMatch(
    /^Even the typical 6,400 hours are more/,
  );
  // The typical year of nobody in the rulebook is such.
  for (const { id, attributes: own } of model.positions) {
    const year = simulate(model, { year: 2010, attributes: own });
    const paid = year.lines.reduce((sum, line) => sum + line.paid, 0);
    expect(describeBeyond({ typical: paid, most: paid }, year, 'en'), id).toBe('');
  }
});
