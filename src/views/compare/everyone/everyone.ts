import type { ShownGroup, ShownWeight } from '../../../doubt/everyone.ts';
import type { Burden } from '../../../engine/ledger.ts';
import type { Attributes, Means } from '../../../rulebook/model.ts';

export type Sex = Attributes['sex'];
/** A year in the position of a group, for either sex; minutes. */
export type YearsOf = (group: Standing, sex: Sex) => Burden['minutes'];

/** A group with a position that stands for it and a number of people. */
export interface Standing extends ShownGroup {
  position: string;
  thousands: ShownWeight;
  women: ShownWeight;
}

/** A figure with its bounds. */
export interface Bounds {
  low: number;
  typical: number;
  high: number;
}

/** What one group carries. */
export interface Carried {
  group: Standing;
  /** minutes of one person, women and men in their shares */
  each: number;
  /** minutes of a woman and of a man; none where there are none of them */
  by: Partial<Record<Sex, number>>;
  /** million hours of all of them */
  all: number;
  /** of the people, and of the hours, of all groups; 0 to 1 */
  ofPeople: number;
  ofHours: Bounds;
}

export const stands = (group: ShownGroup): group is Standing =>
  group.position !== undefined && group.thousands !== null && group.women !== null;

/** People and hours of one sex of one group: the parts that every sum is made of. */
interface Part {
  group: Standing;
  sex: Sex;
  minutes: Burden['minutes'];
  people: Bounds;
}

function partsOf(groups: readonly Standing[], yearsOf: YearsOf): Part[] {
  return groups.flatMap((group): Part[] => {
    const { thousands: n, women: w } = group;
    const of = (sex: Sex, people: Bounds): Part[] =>
      people.high > 0 ? [{ group, sex, minutes: yearsOf(group, sex), people }] : [];
    return [
      ...of('f', {
        low: n.low * w.low,
        typical: n.typical * w.typical,
        high: n.high * w.high,
      }),
      ...of('m', {
        low: n.low * (1 - w.high),
        typical: n.typical * (1 - w.typical),
        high: n.high * (1 - w.low),
      }),
    ];
  });
}

const sum = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((all, part) => all + of(part), 0);
const work = (end: keyof Bounds) => (part: Part) => part.people[end] * part.minutes.total;

/** The share of some parts in the hours of all: least where they have fewest people and the others most, and back. */
function shareOf(parts: readonly Part[], belongs: (part: Part) => boolean): Bounds {
  const own = parts.filter(belongs);
  const others = parts.filter((part) => !belongs(part));
  const share = (mine: keyof Bounds, theirs: keyof Bounds): number => {
    const a = sum(own, work(mine));
    const all = a + sum(others, work(theirs));
    return all > 0 ? a / all : 0;
  };
  return {
    low: share('low', 'high'),
    typical: share('typical', 'typical'),
    high: share('high', 'low'),
  };
}

/** Thousands of people times minutes, as million hours. */
const MILLION_HOURS = 60_000;

/** The ages by which hours are split: at school, of working age, past it. */
export type Age = 'school' | 'working' | 'past';
export const ageOf = (age: number): Age => (age < 17 ? 'school' : age < 60 ? 'working' : 'past');

/** A share of the people and of the hours. */
export interface Split<K extends string> {
  key: K;
  ofPeople: number;
  ofHours: Bounds;
}

export interface Everyone {
  /** thousands */
  people: Bounds;
  /** million hours, by kind and together */
  hours: Record<'political' | 'labour' | 'material' | 'paid' | 'total', number>;
  /** of the total, with every weight at its low and at its high */
  least: number;
  most: number;
  groups: Carried[];
  sex: Split<Sex>[];
  age: Split<Age>[];
  means: Split<Means>[];
}

/** Exact sums over the weighted groups: people times the hours of their position's year. */
export function weighted(
  groups: readonly Standing[],
  yearsOf: YearsOf,
  attributesOf: (position: string) => Pick<Attributes, 'age' | 'means'>,
): Everyone {
  const parts = partsOf(groups, yearsOf);
  const people = (end: keyof Bounds): number =>
    groups.reduce((all, { thousands }) => all + thousands[end], 0);
  const everybody = people('typical');
  const hours = (of: (part: Part) => number): number =>
    sum(parts, (part) => part.people.typical * of(part)) / MILLION_HOURS;
  const carried = groups.map((group): Carried => {
    const own = parts.filter((part) => part.group === group);
    const { typical } = group.thousands;
    const all = sum(own, work('typical'));
    return {
      group,
      each: typical > 0 ? all / typical : 0,
      by: Object.fromEntries(
        own
          .filter(({ people }) => people.typical > 0)
          .map(({ sex, minutes }) => [sex, minutes.total]),
      ),
      all: all / MILLION_HOURS,
      ofPeople: everybody > 0 ? typical / everybody : 0,
      ofHours: shareOf(parts, (part) => part.group === group),
    };
  });
  const split = <K extends string>(keys: readonly K[], keyOf: (part: Part) => K): Split<K>[] =>
    keys.map((key) => {
      const belongs = (part: Part): boolean => keyOf(part) === key;
      const own = sum(parts.filter(belongs), (part) => part.people.typical);
      return {
        key,
        ofPeople: everybody > 0 ? own / everybody : 0,
        ofHours: shareOf(parts, belongs),
      };
    });
  return {
    people: { low: people('low'), typical: everybody, high: people('high') },
    hours: {
      political: hours(({ minutes }) => minutes.political),
      labour: hours(({ minutes }) => minutes.labour),
      material: hours(({ minutes }) => minutes.material),
      paid: hours(({ minutes }) => minutes.paid),
      total: hours(({ minutes }) => minutes.total),
    },
    least: endOf(groups, carried, 'low'),
    most: endOf(groups, carried, 'high'),
    groups: carried,
    sex: split(['f', 'm'], ({ sex }) => sex),
    age: split(['school', 'working', 'past'], ({ group }) =>
      ageOf(attributesOf(group.position).age),
    ),
    means: split(
      ['poor', 'ordinary', 'well-off', 'wealthy'],
      ({ group }) => group.means ?? attributesOf(group.position).means,
    ),
  };
}

/** Million hours with every group at one end, women and men in their usual shares. */
const endOf = (
  groups: readonly Standing[],
  carried: readonly Carried[],
  end: 'low' | 'high',
): number =>
  groups.reduce((all, { thousands }, i) => all + thousands[end] * (carried[i]?.each ?? 0), 0) /
  MILLION_HOURS;

/** People as dots of a hundred thousand. */
export const dotsOf = (thousands: number): number => Math.round(thousands / 100);
