import type { Rule } from '../rulebook/model.ts';
import type { Day } from './civil.ts';
import type { Rests } from './footing.ts';
import type { Drawn } from './values.ts';

/** A rule falling on the person on a date, before it is answered. */
export interface Occurrence {
  rule: Rule;
  day: Day;
  schedule: number;
  season: number;
  start: number | null;
  /** minutes demanded; null: size not known */
  asked: number | null;
  rests: Rests;
  /** the quota period that this trip belongs to */
  quota: Quota | null;
}

/** A quota over one period: met in trips, or answered as a whole. */
export interface Quota {
  from: Day;
  /** the day it is due */
  due: Day;
  minutes: number;
  amount: Drawn;
  /** stands for the whole period on the day it is due */
  whole: Occurrence;
  trips: Occurrence[];
}
