import type { Raw } from '../schema/index.ts';
import type { RawWho } from '../schema/who.ts';
import type { Lint } from './context.ts';
import { findPerson, meets } from './persons.ts';
import { mappings } from './walk.ts';

/** Whether conditions name an organisation that is not there; that is told elsewhere. */
const isMisnamed = (raw: Raw, whos: readonly RawWho[]): boolean => {
  const known = new Set(['none', ...raw.organisations.map(({ id }) => id)]);
  return [...mappings(whos)].some(({ organisation }) =>
    [organisation ?? []].flat().some((id) => !known.has(id as string)),
  );
};

/** Whether there can be a person who meets all of several conditions. */
export const somebody = (raw: Raw, whos: readonly RawWho[]): boolean => {
  if (isMisnamed(raw, whos)) return true;
  return (
    findPerson(raw, whos, (person, organisation) =>
      whos.every((who) => meets(who, person, organisation)),
    ) !== undefined
  );
};

/** For every rule, schedule and way out there is somebody whom it concerns. */
export const someoneMeets: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    if (!somebody(raw, [rule.who])) {
      report(rule, ['who'], 'nobody can meet these conditions; mend those that exclude each other');
      continue;
    }
    for (const part of [...(rule.schedules ?? []), ...(rule.exemptions ?? [])]) {
      if (part.who && !somebody(raw, [rule.who, part.who])) {
        report(
          part,
          ['who'],
          "nobody whom the rule falls on can meet these conditions; mend them or the rule's who",
        );
      }
    }
  }
  for (const item of [...raw.organisations, ...raw.effects, ...raw.arrangements, ...raw.profiles]) {
    if (!somebody(raw, [item.who]))
      report(item, ['who'], 'nobody can meet these conditions; mend those that exclude each other');
  }
};

/** Each timetable runs through the whole day: 1,440 minutes. */
export const wholeDays: Lint = (raw, report) => {
  for (const profile of raw.profiles) {
    for (const [kind, timetable] of Object.entries(profile.days)) {
      let last = '00:00';
      for (const [index, slot] of timetable.entries()) {
        const end = slot.slice(-5);
        if (end <= last)
          report(
            timetable,
            [index],
            `"${slot}" ends at or before ${last}, where it begins; times must rise`,
          );
        last = end;
      }
      if (last !== '24:00')
        report(
          profile,
          ['days', kind],
          `ends at ${last} and covers less than 1,440 minutes; the last time must be 24:00`,
        );
    }
  }
};

/** Positions are of an age that the simulator knows. */
export const positionAges: Lint = (raw, report) => {
  for (const position of raw.positions) {
    const { age } = position.attributes;
    if (age < 7 || age > 80)
      report(position, ['attributes', 'age'], `${age} is outside the ages 7 to 80`);
  }
};
