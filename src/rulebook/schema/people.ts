import * as v from 'valibot';
import { id, list, mapping, name, optional, translated } from './base.ts';
import { footing, value } from './footing.ts';
import { shaped } from './shape.ts';
import { attributes, who } from './who.ts';
import { ACTIVITIES } from './words.ts';
import { suggestion } from '../nearest.ts';

const note = optional(translated);

export const organisation = mapping('an organisation', { id, name, who, note, ...footing });
export const position = mapping('a position', { id, name, attributes, note });

const SLOT = /^([a-z]+) ((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const isSlot = (input: unknown): input is string =>
  typeof input === 'string' && ACTIVITIES.includes(SLOT.exec(input)?.[1] as never);

/** `activity HH:MM`: what is done, and until when. */
const slot: v.GenericSchema<unknown, string> = shaped(
  v.custom<string>(isSlot, (issue) => {
    const first = typeof issue.input === 'string' ? (SLOT.exec(issue.input)?.[1] ?? '') : '';
    return first === ''
      ? 'expected an activity and the time it ends, such as sleep 06:00'
      : `"${first}" is no activity${suggestion(first, ACTIVITIES)} (one of ${ACTIVITIES.join(', ')})`;
  }),
  {
    json: {
      description: 'an activity and the time it ends, such as sleep 06:00',
      type: 'string',
      pattern: SLOT.source.replace('[a-z]+', ACTIVITIES.join('|')),
    },
  },
);
const timetable = list(slot);

export const profile = mapping('a profile', {
  id,
  name,
  who,
  note,
  ...footing,
  days: mapping('the days of a profile', {
    working: timetable,
    rest: timetable,
    saturday: optional(timetable),
    holiday: optional(timetable),
    'school-holiday': optional(timetable),
    'farm-rest': optional(timetable),
  }),
});
export type RawProfile = v.InferOutput<typeof profile>;

export const earning = mapping('an earning', { who, earns: value, note });
