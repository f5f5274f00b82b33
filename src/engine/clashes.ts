import type { Attributes, Model } from '../rulebook/model.ts';
import { matches, organisationOf } from './who.ts';

/** What cannot be true of one person. */
export type ClashId =
  | 'school-age'
  | 'university-age'
  | 'work-age'
  | 'school-duty'
  | 'marriage-age'
  | 'party-age'
  | 'union-cadre'
  | 'office-cadre'
  | 'brigade-age'
  | 'arrangement-closed';

export interface Clash {
  id: ClashId;
  /** the attribute that cannot be as it is, and the nearest value that could be */
  attribute: keyof Attributes;
  nearest: Attributes[keyof Attributes];
  /** the attributes that do not go together, the one that cannot be first */
  between: readonly (keyof Attributes)[];
}

/** The parts of the rulebook that say to whom an arrangement is open. */
export type Openings = Pick<Model, 'arrangements' | 'organisations'>;

interface Row extends Omit<Clash, 'attribute' | 'nearest'> {
  when: (a: Attributes) => boolean;
  nearest: (a: Attributes) => Attributes[keyof Attributes];
}

const within = (low: number, high: number) => (a: Attributes) => (a.age < low ? low : high);
const outside = (a: Attributes, low: number, high: number): boolean => a.age < low || a.age > high;

const ROWS: readonly Row[] = [
  {
    id: 'school-age',
    between: ['age', 'work'],
    when: (a) => a.work === 'school' && outside(a, 7, 17),
    nearest: within(7, 17),
  },
  {
    id: 'university-age',
    between: ['age', 'work'],
    when: (a) => a.work === 'university' && outside(a, 16, 40),
    nearest: within(16, 40),
  },
  {
    id: 'work-age',
    between: ['age', 'work'],
    when: (a) => a.work !== 'none' && a.work !== 'school' && a.age < 16,
    nearest: () => 16,
  },
  {
    id: 'school-duty',
    between: ['age', 'work'],
    when: (a) => a.work === 'none' && a.age < 16,
    nearest: () => 16,
  },
  {
    id: 'marriage-age',
    between: ['married', 'age', 'work'],
    when: (a) => a.married && (a.age < 17 || a.work === 'school'),
    nearest: () => false,
  },
  {
    id: 'party-age',
    between: ['party', 'age'],
    when: (a) => a.party && a.age < 18,
    nearest: () => false,
  },
  {
    id: 'union-cadre',
    between: ['cadre', 'sex', 'age'],
    when: (a) => a.cadre === 'womens-union' && (a.sex !== 'f' || a.age < 18),
    nearest: () => 'none',
  },
  {
    id: 'office-cadre',
    between: ['cadre', 'work'],
    when: (a) => a.cadre === 'office' && a.work !== 'office',
    nearest: () => 'none',
  },
  {
    id: 'brigade-age',
    between: ['brigade', 'work', 'age'],
    when: (a) => a.brigade && (a.work === 'school' || a.age < 16),
    nearest: () => false,
  },
];

/** The first thing that cannot be true of one person; undefined where the person can be. */
export function clashOf(openings: Openings, a: Attributes): Clash | undefined {
  const found = ROWS.find(({ when }) => when(a));
  if (found) {
    const { id, between, nearest } = found;
    return { id, attribute: between[0] ?? 'age', nearest: nearest(a), between };
  }
  const open = openings.arrangements.filter(({ who }) =>
    matches(who, a, organisationOf(openings, a)),
  );
  const taken = openings.arrangements.some(({ id }) => id === a.arrangement);
  if (!taken || open.some(({ id }) => id === a.arrangement)) return undefined;
  return {
    id: 'arrangement-closed',
    attribute: 'arrangement',
    nearest: open[0]?.id ?? 'none',
    between: ['arrangement', 'work', 'party'],
  };
}
