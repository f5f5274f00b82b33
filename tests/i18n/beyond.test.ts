import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { describeBeyond } from '../../src/i18n/describe/beyond.ts';
import { model } from '../views/evidence/facts.ts';

test('more hours than a year is awake are said to be more than anybody could work', () => {
  const attributes = model.positions.find(({ id }) => id === 'worker-8-3')?.attributes;
  if (!attributes) throw new Error('no such position');
  const ledger = simulate(model, { year: 2010, attributes });
  const hoursOf = (year: number): number => year * 60;
  expect(describeBeyond(hoursOf(5_200), ledger, 'en')).toBe('');
  expect(describeBeyond(hoursOf(12_357), ledger, 'en')).toBe(
    '12,000 hours is more than the 6,200 hours of a whole year awake: nobody could have earned that by this work.',
  );
  expect(describeBeyond(hoursOf(12_357), ledger, 'ko')).toContain('12,000시간은');
  // The typical year of nobody in the rulebook is such.
  for (const { id, attributes: own } of model.positions) {
    const year = simulate(model, { year: 2010, attributes: own });
    const paid = year.lines.reduce((sum, line) => sum + line.paid, 0);
    expect(describeBeyond(paid, year, 'en'), id).toBe('');
  }
});
