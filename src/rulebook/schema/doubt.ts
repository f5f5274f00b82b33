import * as v from 'valibot';
import { MEASURES } from '../doubt.ts';
import {
  id,
  list,
  mapping,
  monthDay,
  name,
  number,
  optional,
  text,
  word,
  year,
  yes,
} from './base.ts';
import { ARRANGED, MEANS, REGIONS, WEEKDAYS } from './words.ts';

const pair = <S extends v.GenericSchema>(what: string, item: S) =>
  v.strictTuple([item, item], `expected ${what}`) as unknown as v.GenericSchema<
    unknown,
    [v.InferOutput<S>, v.InferOutput<S>]
  >;

const figure = mapping('the figure of the model', {
  measure: word('measure', MEASURES),
  positions: list(id),
  mean: optional(yes),
  set: optional(
    mapping('what differs', {
      means: optional(word('means', MEANS)),
      region: optional(word('region', REGIONS)),
      arrangement: optional(word('arrangement', ARRANGED)),
    }),
  ),
  year,
  from: optional(monthDay),
  to: optional(monthDay),
  weekdays: optional(list(word('weekday', WEEKDAYS))),
  rules: optional(list(id)),
  hours: optional(number),
  respond: optional(word('response', ['attend', 'pay'])),
  reading: optional(word('reading', ['demanded', 'reported'])),
  figures: optional(pair('two parameters', id)),
});

export const check = mapping('a check', {
  id,
  name,
  claims: list(id),
  model: optional(figure),
  reported: optional(pair('what is reported as [low, high]', number)),
  verdict: optional(word('verdict', ['below', 'above'])),
  why: optional(name),
});

export const unknown = mapping('something unknown', {
  id,
  kind: word('kind', ['figure', 'duty', 'people', 'question', 'years']),
  name,
  figures: optional(list(text)),
  rules: optional(list(id)),
  known: name,
  settle: name,
});
