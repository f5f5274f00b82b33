import type * as v from 'valibot';
import {
  either,
  fullDate,
  id,
  list,
  looseDate,
  mapping,
  optional,
  pattern,
  positive,
  text,
  that,
  translated,
  word,
  years,
} from './base.ts';
import { REGIONS } from './words.ts';

const isExcerpt = (input: unknown): boolean => input === 'excerpt' || typeof input !== 'object';

/** Where in its source a claim stands. */
const locator = either(
  isExcerpt,
  that<'excerpt'>('the word excerpt, or { paragraph, words }', (input) => input === 'excerpt', {
    const: 'excerpt',
  }),
  mapping('a locator', { paragraph: positive, words: text }),
);

export const claim = mapping('a claim', {
  id,
  text: translated,
  place: text,
  region: word('region', [...REGIONS, 'country']),
  years,
  witnesses: word('number of witnesses', ['one', 'several', 'unknown']),
  locator,
  use: word('use', ['rule', 'check', 'context']),
  note: optional(translated),
});
export type RawClaim = v.InferOutput<typeof claim>;

const DETAILS = ['title', 'publisher', 'author', 'date', 'year', 'url'] as const;

export const source = mapping('a source', {
  id,
  title: text,
  publisher: text,
  author: optional(text),
  date: optional(looseDate),
  dateNote: optional(text),
  url: optional(
    pattern('an address that begins with http:// or https://', /^https?:\/\/[^\s/]+\.[^\s]+$/),
  ),
  /** why there is no address to follow */
  offline: optional(text),
  kind: word('kind of evidence', [
    'journalism',
    'inside-source',
    'testimony',
    'analysis',
    'reference',
    'academic',
    'ngo',
    'government',
    'state',
    'statistics',
  ]),
  read: word('way of reading', ['full', 'excerpt', 'second-hand']),
  via: optional(list(id)),
  printed: list(word('detail', DETAILS)),
  inferred: optional(list(word('detail', DETAILS))),
  note: translated,
  checked: fullDate,
  claims: list(claim),
});
export type RawSource = v.InferOutput<typeof source>;
