import { ATTRIBUTES, VALUES, type AttributeName } from '../i18n/describe/attributes.ts';
import type { Attributes, Model } from '../rulebook/model.ts';
import { withChanges } from '../engine/attributes.ts';
import { clashOf } from '../engine/clashes.ts';
import { describeClash } from '../i18n/describe/clashes.ts';
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

function refuseClashes(model: Model, a: Attributes): void {
  const clash = clashOf(model, a);
  if (!clash) return;
  const { id, attribute, nearest: right } = clash;
  throw new WrongWord(
    `${attribute}=${String(a[attribute])} cannot be: ${describeClash(id, 'en')}; the nearest is "${attribute}=${String(right)}"`,
  );
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
