import type { Attributes } from './model.ts';

/** What must be said of a person; all else has a default. */
export type Described = Pick<Attributes, 'age' | 'sex' | 'work' | 'means'> & Partial<Attributes>;

/**
 * Fills in what is not said of a person: no Party, no trade, no arrangement, no cadre, region other, no brigade;
 * married over 30; whom the household sends is whoever has no work and is 17 or older.
 */
export const fillAttributes = (given: Described): Attributes => ({
  party: false,
  married: given.age > 30,
  arrangement: 'none',
  trades: 'none',
  region: 'other',
  cadre: 'none',
  sentByHousehold: given.work === 'none' && given.age >= 17,
  brigade: false,
  ...given,
});
