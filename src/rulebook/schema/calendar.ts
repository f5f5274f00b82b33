import type * as v from 'valibot';
import {
  anyDate,
  fullDate,
  id,
  list,
  mapping,
  monthDay,
  name,
  optional,
  positive,
  translated,
  year,
} from './base.ts';
import { footing } from './footing.ts';
import { who } from './who.ts';

const note = optional(translated);
const open = { since: optional(fullDate), until: optional(fullDate) };
const loose = { basis: optional(footing.basis), claims: footing.claims, reason: footing.reason };

export const day = mapping('a calendar day', {
  id,
  name,
  on: optional(anyDate),
  lunar: optional(id),
  tags: optional(list(id)),
  ...open,
  founded: optional(year),
  off: optional(list(mapping('days off', { ...open, days: positive, ...loose }))),
  note,
  ...footing,
});
export type RawDay = v.InferOutput<typeof day>;

export const schoolHoliday = mapping('a school holiday', {
  who,
  from: anyDate,
  to: anyDate,
  note,
  ...footing,
});

export const campaign = mapping('a campaign', {
  id,
  name,
  periods: optional(list(mapping('a period', { from: fullDate, to: fullDate, note, ...footing }))),
  yearly: optional(
    mapping('a yearly stretch', {
      from: monthDay,
      to: monthDay,
      since: optional(year),
      until: optional(year),
      note,
      ...footing,
    }),
  ),
  note,
});
export type RawCampaign = v.InferOutput<typeof campaign>;
