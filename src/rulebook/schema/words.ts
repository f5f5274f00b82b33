import type { Activity, Basis, Category, DayKind, Means, Region, Unit, Weekday } from '../model.ts';

/** The closed lists of words, in the order in which messages name them. */
export const BASES = ['reported', 'inferred', 'assumed'] as const satisfies readonly Basis[];
export const CATEGORIES = [
  'political',
  'labour',
  'material',
] as const satisfies readonly Category[];
export const DAY_KINDS = [
  'working',
  'saturday',
  'rest',
  'holiday',
  'school-holiday',
  'farm-rest',
] as const satisfies readonly DayKind[];
export const WEEKDAYS = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const satisfies readonly Weekday[];
export const ACTIVITIES = [
  'sleep',
  'job',
  'livelihood',
  'household',
  'rest',
] as const satisfies readonly Activity[];
export const MEANS = [
  'poor',
  'ordinary',
  'well-off',
  'wealthy',
] as const satisfies readonly Means[];
export const REGIONS = [
  'pyongyang',
  'north-hamgyong',
  'ryanggang',
  'other-border',
  'other',
] as const satisfies readonly Region[];
export const MONEY_UNITS = ['won', 'kg-rice', 'yuan', 'usd'] as const satisfies readonly Unit[];
export const UNITS = [
  'hours',
  'minutes',
  'days',
  'times',
  'kg',
  'units',
  'ratio',
  'hours-per-unit',
  'per-day',
  ...MONEY_UNITS,
] as const satisfies readonly Unit[];
export const SEXES = ['f', 'm'] as const;
export const WORKS = [
  'none',
  'state',
  'coop-farm',
  'school',
  'university',
  'fisheries',
  'office',
  'trade-unit',
] as const;
export const ARRANGED = ['none', '8.3', '8.3-party'] as const;
export const TRADES = ['none', 'market', 'wholesale', 'smuggling'] as const;
export const CADRES = ['none', 'womens-union', 'office'] as const;
