import * as v from 'valibot';
import type { Who } from '../model.ts';
import { ages, id, list, mapping, oneOrMore, optional, positive, truth, word } from './base.ts';
import { ARRANGED, CADRES, MEANS, REGIONS, SEXES, TRADES, WORKS } from './words.ts';

const someOf = <const W extends readonly string[]>(what: string, words: W) =>
  optional(oneOrMore(word(what, words)));

/** Conditions on a person as written: lists may be one word. */
export interface RawWho {
  organisation?: string | string[];
  age?: [number, number];
  sex?: 'f' | 'm';
  work?: OneOrMore<'work'>;
  party?: boolean;
  married?: boolean;
  means?: OneOrMore<'means'>;
  arrangement?: OneOrMore<'arrangement'>;
  trades?: OneOrMore<'trades'>;
  region?: OneOrMore<'region'>;
  cadre?: OneOrMore<'cadre'>;
  sentByHousehold?: boolean;
  brigade?: boolean;
  any?: RawWho[];
  not?: RawWho;
}
type Items<K extends keyof Who> = NonNullable<Who[K]> extends readonly (infer I)[] ? I : never;
type OneOrMore<K extends keyof Who> = Items<K> | Items<K>[];

/** Conditions on a person; the empty mapping is everybody. */
export const who: v.GenericSchema<unknown, RawWho> = mapping('who', {
  organisation: optional(oneOrMore(id)),
  age: optional(ages),
  sex: optional(word('sex', SEXES)),
  work: someOf('work', WORKS),
  party: optional(truth),
  married: optional(truth),
  means: someOf('means', MEANS),
  arrangement: someOf('arrangement', ARRANGED),
  trades: someOf('trade', TRADES),
  region: someOf('region', REGIONS),
  cadre: someOf('cadre', CADRES),
  sentByHousehold: optional(truth),
  brigade: optional(truth),
  any: optional(list(v.lazy(() => who))),
  not: optional(v.lazy(() => who)),
});

/** Attributes of a position; what is left out takes its default. */
export const attributes = mapping('the attributes', {
  age: positive,
  sex: word('sex', SEXES),
  work: word('work', WORKS),
  means: word('means', MEANS),
  party: optional(truth),
  married: optional(truth),
  arrangement: optional(word('arrangement', ARRANGED)),
  trades: optional(word('trade', TRADES)),
  region: optional(word('region', REGIONS)),
  cadre: optional(word('cadre', CADRES)),
  sentByHousehold: optional(truth),
  brigade: optional(truth),
});
