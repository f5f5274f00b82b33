import fc from 'fast-check';
import type { Campaign, Window } from '../../src/rulebook/model.ts';
import { addDays } from '../reference/dates.ts';
import { date, monthDay, seldom, sparse } from './basics.ts';
import { footing } from './footing.ts';

export const CAMPAIGNS = ['battle', 'spring', 'winter'] as const;

const once = fc
  .tuple(date, fc.integer({ min: 0, max: 120 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

/** A whole year from 29 February to the 28th would overlap itself where there is no 29th. */
const yearly = fc
  .record({ from: monthDay, to: monthDay })
  .filter(({ from, to }) => !(from === '02-29' && to === '02-28'));

export const window: fc.Arbitrary<Window> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CAMPAIGNS).map((campaign) => ({ campaign })) },
  { weight: 2, arbitrary: yearly },
  { weight: 1, arbitrary: fc.constantFrom({ from: '12-15', to: '01-20' }) },
  { weight: 1, arbitrary: once },
);

const period = fc.tuple(once, footing).map(([dates, f]) => ({ ...dates, ...f }));

const eachYear: fc.Arbitrary<NonNullable<Campaign['yearly']>> = fc
  .tuple(
    fc.oneof(yearly, fc.constant({ from: '12-20', to: '01-31' })),
    sparse<{ since?: number; until?: number }>({
      since: seldom(fc.integer({ min: 2014, max: 2016 })),
      until: seldom(fc.integer({ min: 2016, max: 2018 })),
    }),
    footing,
  )
  .map(([dates, years, f]) => ({ ...dates, ...years, ...f }));

export const campaign = (id: string): fc.Arbitrary<Campaign> =>
  sparse<Campaign>({
    id: fc.constant(id),
    periods: fc.array(period, { maxLength: 2 }),
    yearly: fc.option(eachYear, { nil: undefined }),
  });
