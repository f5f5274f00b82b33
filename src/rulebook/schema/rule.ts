import * as v from 'valibot';
import {
  fullDate,
  id,
  list,
  mapping,
  name,
  optional,
  text,
  that,
  translated,
  word,
  year,
  yes,
} from './base.ts';
import { footed, footing, value } from './footing.ts';
import { schedule, start } from './schedule.ts';
import { who } from './who.ts';
import { CATEGORIES, MEANS } from './words.ts';

const openYears = that<[number, number?]>(
  'years as [first, last], or [first] while open',
  (input) =>
    Array.isArray(input) &&
    (input.length === 1 || input.length === 2) &&
    input.every((y) => v.is(year, y)),
  { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 2 },
);

/** A way out. */
export const exemption = mapping('a way out', {
  id,
  name,
  kind: word('kind of way out', ['pay', 'substitute', 'prepaid', 'buy']),
  term: word('term', ['occurrence', 'day', 'season', 'month', 'year']),
  price: v.nullable(value),
  means: word('means', MEANS),
  who: optional(who),
  years: optional(openYears),
  lastSeen: optional(year),
  reading: optional(word('reading', ['reported'])),
  note: optional(translated),
  ...footing,
});
export type RawExemption = v.InferOutput<typeof exemption>;

const money = mapping('money', {
  kind: word('kind of money', ['levy', 'goods', 'dues']),
  amount: value,
  times: optional(list(value)),
});

export const rule = mapping('a rule', {
  id,
  name,
  category: word('category', CATEGORIES),
  tier: optional(word('tier', ['core', 'extended'])),
  organiser: id,
  per: optional(word('bearer', ['person', 'household', 'workplace'])),
  who,
  since: optional(fullDate),
  until: optional(fullDate),
  lastSeen: optional(year),
  applies: footed,
  start: optional(start),
  length: optional(value),
  schedules: optional(list(schedule)),
  away: optional(yes),
  role: optional(word('role', ['life-review', 'summons'])),
  money: optional(money),
  exemptions: optional(list(exemption)),
  variants: optional(list(id)),
  notForSale: optional(footed),
  dormant: optional(mapping('dormant', { reason: translated })),
  note: optional(translated),
});
export type RawRule = v.InferOutput<typeof rule>;

export const rename = mapping('a renaming', {
  old: id,
  new: id,
  on: fullDate,
  note: optional(text),
});
