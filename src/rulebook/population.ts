import type { Basis, Means } from './model.ts';
import type { Both } from './doubt.ts';

/** A text that may be in English alone. */
type Text = string | { en: string; ko?: string };

/** A number with its range and what it rests on. */
export interface Weight {
  low: number;
  typical: number;
  high: number;
  basis: Basis;
  claims?: string[];
  reason?: Text;
}

/** People who live as a position does. */
export interface Group {
  id: string;
  name: Both;
  /** absent: no position stands for them */
  position?: string;
  /** where it differs from the position's */
  means?: Means;
  /** thousands of people; absent: no count was found */
  thousands?: Weight;
  /** share of women among them, 0 to 1 */
  women?: Weight;
  note?: Text;
}

/** What different sources give for the size of one organisation; thousands. */
export interface Membership {
  id: string;
  name: Both;
  given: {
    thousands: number;
    year: number;
    basis: Basis;
    claims?: string[];
    reason?: Text;
  }[];
}

/** Who the positions stand for. */
export interface Population {
  groups: Group[];
  memberships: Membership[];
}
