import type * as v from 'valibot';
import {
  either,
  id,
  isText,
  list,
  mapping,
  number,
  optional,
  text,
  translated,
  truth,
  word,
  years,
} from './base.ts';
import { BASES, UNITS } from './words.ts';

/** What a statement rests on: spread into whatever is said of the world. */
export const footing = {
  basis: word('basis', BASES),
  claims: optional(list(id)),
  reason: optional(translated),
};

export const footed = mapping('a footing', footing);
export type RawFooting = v.InferOutput<typeof footed>;

const numbers = { low: number, typical: number, high: number };
const kind = { unit: word('unit', UNITS), group: optional(id), inverse: optional(truth) };

const datedValue = mapping('a dated value', {
  years: optional(years),
  ...numbers,
  ...footing,
  note: optional(translated),
});

const hasValues = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'values' in input;

const inPlace = either(
  hasValues,
  mapping('a value', { ...kind, values: list(datedValue) }),
  mapping('a value', { ...kind, ...numbers, ...footing }),
);

/** The id of a parameter, or a value written in place. */
export const value = either(isText, id, inPlace);
export type RawValue = v.InferOutput<typeof value>;
export type RawInPlace = v.InferOutput<typeof inPlace>;

const head = {
  id,
  name: optional(mapping('a name', { en: text, ko: text })),
  note: optional(translated),
};

/** A value that several things share. */
export const parameter = either(
  hasValues,
  mapping('a parameter', { ...head, ...kind, values: list(datedValue) }),
  mapping('a parameter', { ...head, ...kind, ...numbers, ...footing }),
);
export type RawParameter = v.InferOutput<typeof parameter>;
