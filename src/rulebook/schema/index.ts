import * as v from 'valibot';
import { campaign, day, schoolHoliday } from './calendar.ts';
import {
  fullDate,
  id,
  list,
  mapping,
  name,
  optional,
  text,
  translated,
  word,
  year,
  years,
} from './base.ts';
import { check, unknown } from './doubt.ts';
import { footing, parameter, value } from './footing.ts';
import { earning, organisation, position, profile } from './people.ts';
import { group, membership } from './population.ts';
import { exemption, rename, rule } from './rule.ts';
import { window } from './schedule.ts';
import { source } from './source.ts';
import { who } from './who.ts';
import { ARRANGED } from './words.ts';

const note = optional(translated);

const arrangement = mapping('an arrangement', {
  id: word('arrangement', ARRANGED.slice(1) as ['8.3', '8.3-party']),
  rule: id,
  name,
  who,
  price: value,
  covers: list(id),
  lastSeen: optional(year),
  note,
  ...footing,
});

const effect = mapping('an effect', {
  id,
  name,
  text: mapping('a text', { en: text, ko: text }),
  who,
  since: optional(fullDate),
  until: optional(fullDate),
  lastSeen: optional(year),
  window: optional(window),
  trigger: optional(word('trigger', ['third-summons'])),
  note,
  ...footing,
});

const settings = mapping('the rulebook', {
  version: text,
  years,
  presets: list(year),
  householdEarners: value,
  statutoryWeek: optional(value),
  money: optional(
    mapping('money', { 'kg-rice': optional(id), yuan: optional(id), usd: optional(id) }),
  ),
});

const lists = {
  sources: list(source),
  parameters: list(parameter),
  days: list(day),
  schoolHolidays: list(schoolHoliday),
  campaigns: list(campaign),
  organisations: list(organisation),
  positions: list(position),
  profiles: list(profile),
  earnings: list(earning),
  rules: list(rule),
  exemptions: list(exemption),
  arrangements: list(arrangement),
  effects: list(effect),
  renames: list(rename),
  checks: list(check),
  unknowns: list(unknown),
  population: list(group),
  memberships: list(membership),
};
type Lists = { -readonly [K in keyof typeof lists]: v.InferOutput<(typeof lists)[K]> };

/** Collections that are lists, in the order of the format's page. */
export const LISTS = Object.keys(lists) as (keyof Lists)[];

const optionals = <E extends Record<string, v.GenericSchema>>(entries: E) =>
  Object.fromEntries(Object.entries(entries).map(([key, schema]) => [key, optional(schema)])) as {
    [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
  };

/** A file of the rulebook other than a source: one or more collections. */
export const collections = mapping('the rulebook', {
  rulebook: optional(settings),
  lunar: optional(
    v.record(
      v.string(),
      list(fullDate),
      'expected names of lunar days, each with its list of dates',
    ),
  ),
  ...optionals(lists),
});
export type RawFile = v.InferOutput<typeof collections>;

export type RawSettings = v.InferOutput<typeof settings>;

/** All files joined, as written; a fragment where no file holds the settings. */
export interface Raw extends Lists {
  settings?: RawSettings;
  lunar: Record<string, string[]>;
}

/** All files joined, the settings among them. */
export type Whole = Raw & { settings: RawSettings };
export { source };
