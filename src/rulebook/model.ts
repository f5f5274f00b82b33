/**
 * The compiled rulebook, as the engine reads it: numbers and ids only, plain JSON.
 * Texts (names, claims, reasons) live in the evidence, see `evidence.ts`.
 */

import type { Renames } from './renames.ts';

export type Basis = 'reported' | 'inferred' | 'assumed';
export type Category = 'political' | 'labour' | 'material';
export type Reading = 'demanded' | 'reported';
export type Response = 'attend' | 'pay' | 'substitute' | 'absent';
export type Activity = 'sleep' | 'job' | 'livelihood' | 'household' | 'rest';
export type DayKind = 'working' | 'saturday' | 'rest' | 'holiday' | 'school-holiday' | 'farm-rest';
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type Means = 'poor' | 'ordinary' | 'well-off' | 'wealthy';
export type Region = 'pyongyang' | 'north-hamgyong' | 'ryanggang' | 'other-border' | 'other';
export type Work =
  'none' | 'state' | 'coop-farm' | 'school' | 'university' | 'fisheries' | 'office' | 'trade-unit';
export type Arranged = 'none' | '8.3' | '8.3-party';
export type Trades = 'none' | 'market' | 'wholesale' | 'smuggling';
export type Cadre = 'none' | 'womens-union' | 'office';

/** What makes one person's year differ from another's. The organisation follows from these. */
export interface Attributes {
  /** 7 to 80 */
  age: number;
  sex: 'f' | 'm';
  work: Work;
  party: boolean;
  married: boolean;
  means: Means;
  arrangement: Arranged;
  trades: Trades;
  region: Region;
  cadre: Cadre;
  /** the one whom the household sends when a duty asks one person of each household */
  sentByHousehold: boolean;
  /** serves a months-long stint in a construction brigade this year */
  brigade: boolean;
}

/** Conditions on a person; all given ones must hold. `any`: at least one of; `not`: must not match. */
export interface Who {
  organisation?: string[];
  /** inclusive */
  age?: [number, number];
  sex?: 'f' | 'm';
  work?: Work[];
  party?: boolean;
  married?: boolean;
  means?: Means[];
  arrangement?: Arranged[];
  trades?: Trades[];
  region?: Region[];
  cadre?: Cadre[];
  sentByHousehold?: boolean;
  brigade?: boolean;
  any?: Who[];
  not?: Who;
}

/** What a statement rests on. The basis is that of the years and the place the claims speak of. */
export interface Footing {
  basis: Basis;
  claims: string[];
}

/** The years (first, last) and the region that a claim speaks of. */
export type ClaimScope = [from: number, to: number, region: Region | 'country'];

export interface DatedValue extends Footing {
  /** first and last year this value is for; absent: any year */
  years?: [number, number];
  low: number;
  typical: number;
  high: number;
}

export type Unit =
  | 'hours'
  | 'minutes'
  | 'days'
  | 'times'
  | 'kg'
  | 'units'
  | 'ratio'
  | 'hours-per-unit'
  | 'per-day'
  | 'won'
  | 'kg-rice'
  | 'yuan'
  | 'usd';

export interface Parameter {
  unit: Unit;
  /** parameters of one group share one draw */
  group?: string;
  /** takes its high in the all-low year (earnings) */
  inverse?: boolean;
  values: DatedValue[];
}

/** A stretch of dates: of a campaign, each year (`MM-DD`, may run over New Year) or once (`YYYY-MM-DD`). */
export type Window = { campaign: string } | { from: string; to: string };

export interface ScheduleBase {
  since?: string;
  until?: string;
  /** belongs to this variant of the rule */
  variant?: string;
  who?: Who;
  /** the kinds of day it falls on; absent: all */
  on?: DayKind[];
  /** start of the duty, minutes from midnight, with what that rests on; overrides the rule's */
  start?: Start;
  /** length in hours or minutes; overrides the rule's */
  length?: string;
  /** what the dates rest on */
  footing: Footing;
}

export interface Start extends Footing {
  at: number;
}

export type Schedule = ScheduleBase &
  (
    | { kind: 'weekdays'; weekdays: Weekday[]; window?: Window }
    | { kind: 'yearly'; dates: string[] }
    /** on calendar days, `offset` days later; only on every `round`-th anniversary when given */
    | { kind: 'calendar'; days: string[]; offset?: number; round?: number }
    /** the `count` days before calendar days, or those of them on given weekdays */
    | { kind: 'before'; days: string[]; count: string; weekdays?: Weekday[]; round?: number }
    /** all days of a window, or given weekdays; with `days` only the first so many that fit */
    | { kind: 'window'; window: Window; weekdays?: Weekday[]; days?: string }
    | { kind: 'month-days'; days: number[]; window?: Window }
    /** every `days`-th day from the first day of the window */
    | { kind: 'every'; days: number; window: Window }
    | { kind: 'first-working-day'; of: 'month' | 'year'; window?: Window }
    /** a demand on the last day of each month of which the window holds at least 15 days */
    | { kind: 'monthly'; window?: Window }
    /** so many times within the window, at the middles of equal parts */
    | { kind: 'times'; count: string; window: Window }
    /** amount x hours per unit, in trips of a given length */
    | { kind: 'quota'; amount: string; hoursPerUnit: string; trip: string; window: Window }
    /** a rate per day within a season */
    | { kind: 'unforeseen'; rate: string; window: Window }
  );

/** A way out of a rule. `buy` is for quotas: the goods are bought instead of gathered. */
export interface Exemption extends Footing {
  id: string;
  kind: 'pay' | 'substitute' | 'prepaid' | 'buy';
  term: 'occurrence' | 'day' | 'season' | 'month' | 'year';
  /** money parameter (for `buy`: per unit of the quota); null: price not known */
  price: string | null;
  /** the lowest means at which it is open */
  means: Means;
  who?: Who;
  /** first and last year; absent last year: open, see lastSeen */
  years?: [number, number | null];
  lastSeen: number;
  /** marked as belonging to the reading *reported*; needed on political rules */
  reading?: 'reported';
}

export interface Money {
  /** goods: valued in won, can be bought off; levy: money asked, no way out; dues: membership fee */
  kind: 'levy' | 'goods' | 'dues';
  /** money parameter, times the ratios of `times` */
  amount: string;
  times?: string[];
}

export interface Rule {
  id: string;
  category: Category;
  tier: 'core' | 'extended';
  organiser: string;
  per: 'person' | 'household' | 'workplace';
  who: Who;
  since?: string;
  until?: string;
  /** latest year of any claim that supports the rule */
  lastSeen: number;
  /** that it applies */
  applies: Footing;
  schedules: Schedule[];
  length?: string;
  start?: Start;
  money?: Money;
  away?: true;
  /** life-review: a summons is held on it; summons: what an absence leads to */
  role?: 'life-review' | 'summons';
  exemptions: Exemption[];
  /** variant ids, the first is the default */
  variants?: string[];
  /** why it never fires in the sixteen positions and the preset years */
  dormant?: true;
}

export interface CalendarDay {
  id: string;
  /** `MM-DD`, `YYYY-MM-DD`, or `lunar:NAME` of the lunar table */
  on: string;
  tags: string[];
  since?: string;
  until?: string;
  /** year whose round anniversaries count */
  founded?: number;
  /** public holiday: how many days off, from the day on */
  off?: { since?: string; until?: string; days: number }[];
  footing: Footing;
}

export interface Campaign {
  id: string;
  /** dated periods */
  periods: ({ from: string; to: string } & Footing)[];
  /** for years without a dated period, `MM-DD` */
  yearly?: { from: string; to: string; since?: number; until?: number } & Footing;
}

export interface SchoolHoliday {
  who: Who;
  from: string;
  to: string;
  footing: Footing;
}

/** Where a stretch of the day goes, minutes from midnight. */
export interface Slot {
  from: number;
  to: number;
  activity: Activity;
}

export interface Profile {
  id: string;
  who: Who;
  footing: Footing;
  /** a timetable of 1,440 minutes for each kind of day */
  days: Record<DayKind, Slot[]>;
}

export interface Arrangement extends Footing {
  id: Exclude<Arranged, 'none'>;
  /** rule id under which its monthly line stands */
  rule: string;
  who: Who;
  /** won a month */
  price: string;
  covers: string[];
  /** latest year of any claim that supports it */
  lastSeen: number;
}

/** Won per hour of livelihood; the first whose `who` matches. */
export interface Earning {
  who: Who;
  earns: string;
}

/** What is no occurrence but changes one. */
export interface Effect {
  id: string;
  who: Who;
  since?: string;
  until?: string;
  lastSeen: number;
  window?: Window;
  /** only once the ledger has a third summons in a quarter */
  trigger?: 'third-summons';
  footing: Footing;
}

export interface Position {
  id: string;
  attributes: Attributes;
}

export interface Organisation {
  id: string;
  who: Who;
}

export interface Model {
  version: string;
  /** first and last year that can be shown */
  years: [number, number];
  presets: number[];
  /** parameter: earners of a household, among whom a household levy is divided */
  householdEarners: string;
  /** parameter: hours of the working week that the law sets; a scale beside the burden, no part of it */
  statutoryWeek?: string;
  claims: Record<string, ClaimScope>;
  /** retired ids with what they are called now; absent: none */
  renames?: Renames;
  parameters: Record<string, Parameter>;
  /** money units other than won: parameter with won per unit */
  money: Partial<Record<'kg-rice' | 'yuan' | 'usd', string>>;
  days: CalendarDay[];
  /** name of a lunar day to its dates, one a year */
  lunar: Record<string, string[]>;
  campaigns: Campaign[];
  schoolHolidays: SchoolHoliday[];
  /** first match counts; no match: none */
  organisations: Organisation[];
  positions: Position[];
  /** first match counts */
  profiles: Profile[];
  /** first match counts */
  earnings: Earning[];
  rules: Rule[];
  arrangements: Arrangement[];
  effects: Effect[];
  /** what a reader has changed of it, as it stands in an address; absent: nothing, it is as reported */
  changed?: string;
}
