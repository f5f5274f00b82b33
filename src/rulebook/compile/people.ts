import { fillAttributes } from '../attributes.ts';
import { yearOf } from '../civil.ts';
import type { Activity, Arrangement, DayKind, Effect, Position, Profile, Slot } from '../model.ts';
import type { Raw } from '../schema/index.ts';
import type { RawProfile } from '../schema/people.ts';
import { compileWindow } from './rule.ts';
import { byId, pick } from './texts.ts';
import { compileFooting, minutesOf, valueId } from './values.ts';
import type { Gathered } from './values.ts';
import { compileWho } from './who.ts';

/** A timetable: each slot runs from the end of the last one to the time it names. */
export const slotsOf = (timetable: readonly string[]): Slot[] => {
  let from = 0;
  return timetable.map((slot) => {
    const [activity = '', clock = ''] = slot.split(' ');
    const made = { from, to: minutesOf(clock), activity: activity as Activity };
    from = made.to;
    return made;
  });
};

/** Saturday defaults to the working day; holiday, school holiday and farm rest day to the rest day. */
const timetables = (days: RawProfile['days']): Record<DayKind, string[]> => ({
  working: days.working,
  saturday: days.saturday ?? days.working,
  rest: days.rest,
  holiday: days.holiday ?? days.rest,
  'school-holiday': days['school-holiday'] ?? days.rest,
  'farm-rest': days['farm-rest'] ?? days.rest,
});

export const compileProfiles = (gathered: Gathered, raw: Raw): Profile[] =>
  raw.profiles.map((profile) => ({
    id: profile.id,
    who: compileWho(profile.who),
    footing: compileFooting(gathered, `profiles.${profile.id}`, profile),
    days: Object.fromEntries(
      Object.entries(timetables(profile.days)).map(([kind, timetable]) => [
        kind,
        slotsOf(timetable),
      ]),
    ) as Record<DayKind, Slot[]>,
  }));

export const compilePositions = (raw: Raw): Position[] =>
  raw.positions.map(({ id, attributes }) => ({ id, attributes: fillAttributes(attributes) }));

export const compileArrangements = (gathered: Gathered, raw: Raw): Arrangement[] =>
  raw.arrangements
    .map((arrangement) => {
      const place = `arrangements.${arrangement.id}`;
      return {
        ...pick(arrangement, ['id', 'rule']),
        who: compileWho(arrangement.who),
        price: valueId(gathered, `${place}.price`, arrangement.price),
        covers: [...arrangement.covers].sort(),
        lastSeen: arrangement.lastSeen ?? 0,
        ...compileFooting(gathered, place, arrangement),
      };
    })
    .sort(byId);

export const compileEffects = (gathered: Gathered, raw: Raw): Effect[] =>
  raw.effects
    .map((effect) => ({
      id: effect.id,
      who: compileWho(effect.who),
      ...pick(effect, ['since', 'until', 'trigger']),
      lastSeen: effect.lastSeen ?? (effect.until === undefined ? 0 : yearOf(effect.until)),
      ...(effect.window !== undefined && { window: compileWindow(effect.window) }),
      footing: compileFooting(gathered, `effects.${effect.id}`, effect),
    }))
    .sort(byId);
