import type { Attributes, Reading, Weekday } from './model.ts';

/** A text in both languages. */
export interface Both {
  en: string;
  ko: string;
}

/** What of a year is set against a report; each is defined where it is computed. */
export const MEASURES = [
  'days-with-duty',
  'days-with-duty-a-week',
  'hours-a-day',
  'span-at-work',
  'red-days',
  'red-days-with-duty',
  'market-days-lost',
  'trading-hours-a-day',
  'bribes',
  'demanded-money',
  'figure-over-figure',
  'trade-over-wage',
  'labour-worth',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Whose year, which dates of it, and what of it. */
export interface ModelFigure {
  measure: Measure;
  /** positions; of several the figures are added up, or with `mean` their mean */
  positions: string[];
  mean?: true;
  /** what differs from the positions */
  set?: Partial<Pick<Attributes, 'means' | 'region' | 'arrangement'>>;
  year: number;
  /** the dates, `MM-DD`, both in it; absent: the whole year */
  from?: string;
  to?: string;
  /** only these weekdays */
  weekdays?: Weekday[];
  /** only these duties */
  rules?: string[];
  /** only dates on which duties take at least so many hours */
  hours?: number;
  respond?: 'attend' | 'pay';
  reading?: Reading;
  /** two parameters of money: the first over the second; of hours, what an hour earns over what it is held against */
  figures?: [string, string];
}

export type Verdict = 'agrees' | 'below' | 'above' | 'none';

/** A report that is kept out of the rules, set against what the model gives. */
export interface Check {
  id: string;
  /** what is asked of both */
  name: Both;
  /** claims whose use is `check` */
  claims: string[];
  /** absent: there is no comparable figure */
  model?: ModelFigure;
  /** low and high of what is reported, in the unit of the measure */
  reported?: [number, number];
  /** how it is known to fail; absent: it agrees, or cannot be compared */
  verdict?: 'below' | 'above';
  /** needed where it fails and where there is no comparable figure */
  why?: Both;
}

/** What would settle something, and what it is about. */
export interface Unknown {
  id: string;
  kind: 'figure' | 'duty' | 'people' | 'question' | 'years';
  name: Both;
  /** parameters it speaks of */
  figures?: string[];
  /** duties it speaks of */
  rules?: string[];
  /** what is known, and why no more */
  known: Both;
  settle: Both;
}

/** What the rulebook says of its own limits. */
export interface Doubt {
  checks: Check[];
  unknowns: Unknown[];
}
