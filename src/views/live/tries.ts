import { formatDay, mondayOf, parseYearly, yearEnd, yearStart } from '../../engine/civil.ts';
import { simulate } from '../../engine/index.ts';
import type { Ledger, Request } from '../../engine/ledger.ts';
import type { Codec } from '../../state/codecs.ts';
import { monthDay } from '../../state/codecs.ts';
import type { Attributes, Model, Response } from '../../rulebook/model.ts';

/** A week of which it is tried how it would have been otherwise. */
export interface Try {
  /** a day of the week, `MM-DD` */
  day: string;
  response: Tried;
}
export type Tried = Response;

const LETTERS: Record<Tried, string> = { attend: 'm', pay: 'p', substitute: 's', absent: 'a' };
const RESPONSES = new Map(
  Object.entries(LETTERS).map(([response, letter]) => [letter, response as Tried]),
);
/** A year has no more weeks. */
const MOST = 54;

/** `0321p.0404a`: the week of 21 March paid for, that of 4 April stayed away from. */
export const written = (tries: readonly Try[]): string =>
  [...tries]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, response }) => monthDay.encode(day) + LETTERS[response])
    .join('.');

/** Back from an address; what is none is left out, and of two for one day the later counts. */
export function read(text: string): Try[] {
  const byDay = new Map<string, Try>();
  for (const part of text.split('.').slice(0, MOST)) {
    const response = RESPONSES.get(part.slice(4));
    const day = part.length === 5 ? monthDay.decode(part.slice(0, 4)) : undefined;
    if (response && day?.value) byDay.set(day.value, { day: day.value, response });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export const tries: Codec<string> = {
  decode: (text) => {
    const value = written(read(text));
    return value === '' ? undefined : { value, mended: value !== text };
  },
  encode: (value) => value,
};

/** The Monday of the week in which a day of a year lies, as a day index of the engine. */
const mondayIn = (year: number, day: string): number => mondayOf(parseYearly(day, year));

/** The first and the last day of the year's week in which a day of it lies, `YYYY-MM-DD`. */
export function weekOf(day: string, year: number): [from: string, to: string] {
  const monday = mondayIn(year, day);
  return [
    formatDay(Math.max(monday, yearStart(year))),
    formatDay(Math.min(monday + 6, yearEnd(year))),
  ];
}

/** The tries with one week answered so; null: as it was. A week is known by its Monday, which may lie in the year before. */
export function withTry(
  all: readonly Try[],
  year: number,
  day: string,
  response: Tried | null,
): Try[] {
  const monday = mondayIn(year, day);
  const [first] = weekOf(day, year);
  const rest = all.filter((one) => mondayIn(year, one.day) !== monday);
  return response === null ? rest : [...rest, { day: first.slice(5), response }];
}

/** How the week of a day is tried; nothing where it is as it was. */
export const triedIn = (all: readonly Try[], year: number, day: string): Tried | undefined =>
  all.findLast((one) => mondayIn(year, one.day) === mondayIn(year, day))?.response;

/** Nobody decides for a child. */
export const isChild = ({ age, work }: Pick<Attributes, 'age' | 'work'>): boolean =>
  age < 18 || work === 'school';

const idOf = (rule: string, day: number): string => `${rule}@${formatDay(day)}`;

/** The duties that someone who stays away from a stint would have had at home in some days. */
function atHome(model: Model, ledger: Ledger, days: readonly number[]): string[] {
  const kept = new Set(ledger.whyNot.flatMap(({ rule, why }) => (why === 'away' ? [rule] : [])));
  return model.rules
    .filter(({ id, schedules }) => kept.has(id) && !schedules.some(({ kind }) => kind === 'quota'))
    .flatMap(({ id }) => days.map((day) => idOf(id, day)));
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * The responses of tried weeks to the single demands that begin in them, by occurrence id. A quota with a trip in the
 * week is answered as a whole, since it is one demand. Summonses are never among them: they follow.
 */
export function responsesOf(
  model: Model,
  request: Request,
  all: readonly Try[],
): Request['responses'] {
  if (all.length === 0 || isChild(request.attributes)) return undefined;
  const ledger = simulate(model, request);
  const summons = new Set(model.rules.flatMap(({ id, role }) => (role === 'summons' ? [id] : [])));
  const responses: Record<string, Response> = {};
  for (const { day, response } of all) {
    const monday = mondayIn(request.year, day);
    const days = WEEK.map((i) => monday + i);
    const dates = new Set(days.map(formatDay));
    const ids = ledger.lines
      .filter(({ id, rule, schedule }) => {
        return schedule >= 0 && !summons.has(rule) && dates.has(id.slice(-10));
      })
      .map(({ id }) => id);
    for (const id of [...ids, ...atHome(model, ledger, days)]) responses[id] = response;
  }
  return responses;
}
