import type { Attributes } from '../model.ts';
import type { Raw } from '../schema/index.ts';
import type { RawWho } from '../schema/who.ts';
import { ARRANGED, CADRES, MEANS, REGIONS, SEXES, TRADES, WORKS } from '../schema/words.ts';
import { mappings } from './walk.ts';

const LISTS = ['work', 'means', 'arrangement', 'trades', 'region', 'cadre'] as const;
const FLAGS = ['sex', 'party', 'married', 'sentByHousehold', 'brigade'] as const;

/** Whether a person meets conditions. */
export const meets = (who: RawWho, person: Attributes, organisation: string): boolean => {
  const within = (given: string | string[] | undefined, value: string): boolean =>
    given === undefined || (Array.isArray(given) ? given.includes(value) : given === value);
  return (
    within(who.organisation, organisation) &&
    (!who.age || (person.age >= who.age[0] && person.age <= who.age[1])) &&
    LISTS.every((key) => within(who[key], person[key])) &&
    FLAGS.every((key) => who[key] === undefined || who[key] === person[key]) &&
    (!who.any || who.any.some((one) => meets(one, person, organisation))) &&
    !(who.not && meets(who.not, person, organisation))
  );
};

/** What can be true of one person at once. */
const isPossible = (a: Attributes): boolean =>
  (a.work !== 'school' || a.age <= 17) &&
  (a.work === 'none' || a.work === 'school' || a.age >= 16) &&
  (!a.married || a.age >= 17) &&
  (!a.party || a.age >= 18);

const BOTH = [false, true] as const;
const VALUES: { [K in keyof Attributes]: readonly Attributes[K][] } = {
  age: [7, 15, 16, 17, 18, 40, 80],
  sex: SEXES,
  work: WORKS,
  party: BOTH,
  married: BOTH,
  means: MEANS,
  arrangement: ARRANGED,
  trades: TRADES,
  region: REGIONS,
  cadre: CADRES,
  sentByHousehold: BOTH,
  brigade: BOTH,
};
const BASE: Attributes = {
  age: 40,
  sex: 'f',
  work: 'none',
  party: false,
  married: false,
  means: 'poor',
  arrangement: 'none',
  trades: 'none',
  region: 'other',
  cadre: 'none',
  sentByHousehold: false,
  brigade: false,
};

/** The attributes that conditions read, and the ages at which they turn. */
const readBy = (whos: readonly RawWho[]): { keys: Set<string>; ages: Set<number> } => {
  const keys = new Set(['age', 'work', 'married', 'party']);
  const ages = new Set(VALUES.age);
  for (const mapping of mappings(whos)) {
    for (const [key, value] of Object.entries(mapping)) {
      keys.add(key);
      if (key !== 'age') continue;
      const [from, to] = value as [number, number];
      for (const age of [from - 1, from, to, to + 1]) if (age >= 7 && age <= 80) ages.add(age);
    }
  }
  return { keys, ages };
};

/**
 * Looks for a person whom `is` accepts, among all possible ones as far as the given conditions (and those of the
 * organisations, where they ask for one) can tell them apart. One object serves for all: it changes with the next.
 */
export const findPerson = (
  raw: Raw,
  whos: readonly RawWho[],
  is: (person: Attributes, organisation: string) => boolean,
): Attributes | undefined => {
  const direct = readBy(whos);
  const organised = direct.keys.has('organisation');
  const read = organised ? readBy([...whos, ...raw.organisations.map(({ who }) => who)]) : direct;
  const keys = (Object.keys(VALUES) as (keyof Attributes)[]).filter((key) => read.keys.has(key));
  const values = keys.map((key): readonly unknown[] =>
    key === 'age' ? [...read.ages] : VALUES[key],
  );
  const person = { ...BASE };
  const found = (depth: number): boolean => {
    const key = keys[depth];
    if (key !== undefined) {
      return (values[depth] ?? []).some((value) => {
        Object.assign(person, { [key]: value });
        return found(depth + 1);
      });
    }
    if (!isPossible(person)) return false;
    const theirs = organised
      ? raw.organisations.find(({ who }) => meets(who, person, ''))
      : undefined;
    return is(person, theirs?.id ?? 'none');
  };
  return found(0) ? person : undefined;
};
