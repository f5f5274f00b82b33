import type {
  Activity,
  Attributes,
  Basis,
  Category,
  DayKind,
  Reading,
  Response,
} from '../rulebook/model.ts';

/** What is asked of the engine: a person, a year, and how the person answers. */
export interface Request {
  year: number;
  attributes: Attributes;
  /** default demanded */
  reading?: Reading;
  /** default attend */
  respond?: 'attend' | 'pay' | 'absent';
  /** single occurrences answered otherwise, by occurrence id (`rule@date`) */
  responses?: Record<string, Response>;
  /** default all */
  rules?: 'core' | 'all';
  /** rules that are off by default, switched on */
  with?: string[];
  /** rule id to the variant chosen instead of its default */
  variants?: Record<string, string>;
}

/** One run of many: its values are drawn, by seed and number of the run alone. */
export interface RunDraw {
  /** whole, 0 to 4294967295 */
  seed: number;
  /** whole, from 0 */
  run: number;
}

/** Which value each parameter takes; `low` and `high` respect `inverse`, and so does a run. */
export type Draw = 'typical' | 'low' | 'high' | RunDraw;

export type MoneyKind = 'bribes' | 'levies' | 'dues';
export type Minutes = Record<Activity, number>;

/** One rule falling on one person on one date; what runs past midnight is two lines with one id. */
export interface Line {
  /** `rule@date` of its start */
  id: string;
  /** YYYY-MM-DD */
  date: string;
  /** minutes from midnight; null for money-only lines */
  start: number | null;
  end: number | null;
  rule: string;
  category: Category;
  response: Response;
  /** minutes demanded whatever the response; null: size not known */
  asked: number | null;
  /** minutes taken; 0 unless attended; null: size not known */
  minutes: number | null;
  /** occurrence ids that took the minutes asked but not given, in the order they were placed */
  coveredBy: string[];
  /** minutes by the activity that gave way; adds up to `minutes` */
  gaveWay: Minutes;
  won: number;
  wonKind: MoneyKind | null;
  /** minutes of livelihood that earn `won` */
  paid: number;
  /** weakest of: that it applies, its dates, its length */
  basis: Basis;
  /** weakest of price and earnings; null without money */
  paidBasis: Basis | null;
  claims: readonly string[];
  /** way out taken */
  exemption: string | null;
  /** index of the schedule of the rule that set the date; -1 for summonses and arrangements */
  schedule: number;
  /** a summons: the ids of the absences it is for */
  cites: string[];
}

/** Why a rule did not fall on the person, in the order in which it is tested. */
export type WhyNot =
  | { rule: string; why: 'tier' }
  | { rule: string; why: 'dates' }
  | { rule: string; why: 'last-reported'; year: number }
  | { rule: string; why: 'who'; attribute: string }
  | { rule: string; why: 'household' }
  | { rule: string; why: 'workplace' }
  | { rule: string; why: 'covered'; arrangement: string }
  | { rule: string; why: 'day-kind' }
  | { rule: string; why: 'possible' }
  | { rule: string; why: 'away'; dates: number }
  | { rule: string; why: 'no-absence' };

/** Why a way out was not open. */
export interface Closed {
  rule: string;
  exemption: string;
  why: 'means' | 'price-not-known' | 'reading' | 'who' | 'years' | 'last-reported';
}

export interface Ledger {
  year: number;
  attributes: Attributes;
  organisation: string;
  profile: string;
  /** the kind of each date of the year */
  dayKinds: DayKind[];
  lines: Line[];
  /** minutes of livelihood and household out of reach while away */
  outOfReach: number;
  /** minutes of the year by activity of the profile, before any duty */
  profileMinutes: Minutes;
  effects: { id: string; claims: readonly string[] }[];
  /** rules that fell but whose size is not known; the penalties that may follow */
  unquantified: string[];
  whyNot: WhyNot[];
  closed: Closed[];
  /** what a reader has changed of the rulebook, as it stands in an address; absent: it is as reported */
  hypothetical?: string;
}

/** A ledger added up; minutes and won are whole numbers. */
export interface Burden {
  minutes: Record<Category, number> & {
    paid: number;
    total: number;
    asked: number;
    own: number;
    outOfReach: number;
  };
  won: Record<MoneyKind, number> & { total: number };
  gaveWay: Minutes;
  /** adds up to minutes.total */
  basis: Record<Basis, number>;
  counts: Record<Response, number>;
  /** (own less sleep plus paid) / waking minutes that are not the job's */
  shareOfOwnTime: number;
}
