import { ATTRIBUTES, VALUES, type AttributeName } from '../i18n/describe/attributes.ts';
import type { Attributes, Model } from '../rulebook/model.ts';
import { withChanges } from '../engine/attributes.ts';
import { matches, organisationOf } from '../engine/who.ts';
import { oneOf, rightWord, shown, whole, WrongWord } from './wrong.ts';

const AGES = [7, 80] as const;

/** One `attribute=value` of `--set`. @throws WrongWord */
function readOne(word: string): [AttributeName, Attributes[AttributeName]] {
  const at = word.indexOf('=');
  const name = oneOf('attribute', at < 0 ? word : word.slice(0, at), ATTRIBUTES);
  const text = at < 0 ? '' : word.slice(at + 1);
  const values: readonly (string | boolean)[] | null = name === 'age' ? null : VALUES[name];
  if (text === '') {
    throw new WrongWord(
      `"${shown(word)}" gives no value: write "${name}=${values === null ? '40' : String(values[0])}"`,
    );
  }
  if (values === null) return [name, whole('age', text, AGES, 40)];
  const value = values.find((v) => String(v) === text);
  if (value !== undefined) return [name, value as Attributes[AttributeName]];
  throw new WrongWord(`unknown ${name} "${shown(text)}": ${rightWord(text, values.map(String))}`);
}

/** What cannot be true of one person: the word that clashes, with what, and the nearest that would not. */
interface Clash {
  when: (a: Attributes) => boolean;
  clash: AttributeName;
  because: string;
  right: (a: Attributes) => string;
}

const ageWithin = (low: number, high: number) => (a: Attributes) =>
  `age=${a.age < low ? low : high}`;
const outside = (a: Attributes, low: number, high: number): boolean => a.age < low || a.age > high;

const CLASHES: readonly Clash[] = [
  {
    when: (a) => a.work === 'school' && outside(a, 7, 17),
    clash: 'age',
    because: 'work=school is for ages 7 to 17',
    right: ageWithin(7, 17),
  },
  {
    when: (a) => a.work === 'university' && outside(a, 16, 40),
    clash: 'age',
    because: 'work=university is for ages 16 to 40',
    right: ageWithin(16, 40),
  },
  {
    when: (a) => a.work !== 'none' && a.work !== 'school' && a.age < 16,
    clash: 'age',
    because: 'work begins at 16',
    right: () => 'age=16',
  },
  {
    when: (a) => a.married && a.age < 17,
    clash: 'married',
    because: 'marriage is from age 17',
    right: () => 'married=false',
  },
  {
    when: (a) => a.party && a.age < 18,
    clash: 'party',
    because: 'the Party admits from age 18',
    right: () => 'party=false',
  },
  {
    when: (a) => a.cadre === 'womens-union' && (a.sex !== 'f' || a.age < 18),
    clash: 'cadre',
    because: "a Women's Union cadre is a woman of 18 or older",
    right: () => 'cadre=none',
  },
  {
    when: (a) => a.cadre === 'office' && a.work !== 'office',
    clash: 'cadre',
    because: 'cadre=office is for work=office',
    right: () => 'cadre=none',
  },
  {
    when: (a) => a.brigade && (a.work === 'school' || a.age < 16),
    clash: 'brigade',
    because: 'a brigade takes nobody under 16 or at school',
    right: () => 'brigade=false',
  },
];

function refuseClashes(model: Model, a: Attributes): void {
  const found = CLASHES.find(({ when }) => when(a));
  if (found) {
    throw new WrongWord(
      `${found.clash}=${String(a[found.clash])} cannot be: ${found.because}; the nearest is "${found.right(a)}"`,
    );
  }
  const arrangement = model.arrangements.find(({ id }) => id === a.arrangement);
  if (arrangement && !matches(arrangement.who, a, organisationOf(model, a))) {
    const open =
      model.arrangements.find(({ who }) => matches(who, a, organisationOf(model, a)))?.id ?? 'none';
    throw new WrongWord(
      `arrangement=${a.arrangement} cannot be: it is not open to this person; the nearest is "arrangement=${open}"`,
    );
  }
}

/**
 * The attributes of a position, changed by the words of `--set`; the last of two counts.
 * @throws WrongWord for an unknown attribute or value, and where two attributes cannot be true of one person
 */
export function readAttributes(
  model: Model,
  position: string,
  words: readonly string[],
): Attributes {
  const found = model.positions.find(({ id }) => id === position);
  if (!found) throw new RangeError(`the rulebook has no position "${position}"`);
  const changes = Object.fromEntries(words.map(readOne)) as Partial<Attributes>;
  const attributes = withChanges(found.attributes, changes);
  if (words.length > 0) refuseClashes(model, attributes);
  return attributes;
}
