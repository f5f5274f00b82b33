import type { Model, Rule } from '../rulebook/model.ts';
import { answer, closedBy, setPrices, type Answered, type Decided } from './answers.ts';
import { arrangementOf, isStale, meets, whyOff } from './applies.ts';
import type { Day } from './civil.ts';
import { arrangementItems, itemsOf, type Item } from './items.ts';
import type { Closed, Draw, Request, WhyNot } from './ledger.ts';
import { keptOccurrencesOf, occurrencesOf, type Found } from './occurrences.ts';
import { personOf, type Person } from './person.ts';
import { columnsOf, type Columns } from './columns.ts';
import { compareText, summonses } from './summons.ts';
import { valuesOf } from './values.ts';
import { matches } from './who.ts';
import { meetsYear } from './windows.ts';

/** A person's year, scheduled and answered, ready to be placed. */
export interface Plan {
  person: Person;
  /** in placing order: date, category, start, the longer first, rule id */
  items: Item[];
  columns: Columns;
  effects: { id: string; claims: string[] }[];
  whyNot: WhyNot[];
  closed: Closed[];
  /** summonses of each quarter of the year */
  summonses: number[];
  decided: Decided;
}

/**
 * Schedules a year: which rules fall when on the person, how each is answered, and what an absence leads to. Ways out
 * are decided on in the typical year; give what it `decided` to plan other draws of the request.
 */
export function planYear(
  model: Model,
  request: Request,
  draw: Draw = 'typical',
  decidedBefore?: Decided,
): Plan {
  // What a draw decides on for itself is not handed on: each draw is the same whatever was planned before it.
  const decided: Decided = new Map(
    draw === 'typical' ? [] : (decidedBefore ?? planYear(model, request).decided),
  );
  const person = personOf(model, request.attributes, request.year);
  const values = valuesOf(model, request.attributes.region, draw);
  const typical = valuesOf(model, request.attributes.region, 'typical');
  const arrangement = arrangementOf(person);
  const whyNot: WhyNot[] = [];
  const items: Item[] = [];
  const on: Rule[] = [];
  const workplace: Rule[] = [];
  for (const rule of model.rules) {
    const why = whyOff(rule, person, request, arrangement);
    if (why) whyNot.push(why);
    else (rule.per === 'workplace' ? workplace : on).push(rule);
  }

  const away = new Set<Day>();
  const reviews: Day[] = [];
  const closed: Closed[] = [];
  // The values of a run are used once.
  const occurrences = typeof draw === 'object' ? occurrencesOf : keptOccurrencesOf;
  const fall = (rule: Rule): void => {
    const found = occurrences(rule, person, values, request.variants ?? {}, away, (schedule) =>
      matches(schedule.who, person.attributes, person.organisation),
    );
    const answered = answer(rule, found, person, request, typical, decided);
    setPrices(answered, values);
    const own = answered
      .filter((a) => rule.away === true || bearsOnYear(a.occurrence.day, person))
      .flatMap((a) => itemsOf(a, person, values));
    items.push(...own);
    if (rule.away) for (const item of own) if (item.response === 'attend') stays.add(item.day);
    if (rule.role === 'life-review') reviews.push(...found.occurrences.map((o) => o.day));
    explain(rule, found, answered, own);
  };
  const explain = (rule: Rule, found: Found, answered: Answered[], own: Item[]): void => {
    const fell = own.some((item) => inYear(item, person));
    if (found.suspended > 0) whyNot.push({ rule: rule.id, why: 'away', dates: found.suspended });
    else if (!fell) {
      whyNot.push({
        rule: rule.id,
        why: found.possible ? 'possible' : found.stoppedByKind ? 'day-kind' : 'dates',
      });
    }
    if (answered.length === 0 || !fell) return;
    for (const exemption of rule.exemptions) {
      const why = closedBy(exemption, person, request.reading ?? 'demanded');
      if (why) closed.push({ rule: rule.id, exemption: exemption.id, why });
    }
  };
  const stays = new Set<Day>();
  const duties = on.filter((rule) => rule.role !== 'summons');
  for (const rule of duties) if (rule.away) fall(rule);
  for (const day of stays) away.add(day);
  for (const rule of duties) if (!rule.away) fall(rule);
  if (arrangement) items.push(...arrangementItems(arrangement, person, values));

  const absent = items.filter((item) => item.response === 'absent');
  const perQuarter = [0, 0, 0, 0];
  for (const rule of on) {
    if (rule.role !== 'summons') continue;
    const called = summonses(rule, absent, reviews, person, values);
    items.push(...called);
    const shown = called.filter((item) => inYear(item, person));
    for (const item of shown) if (!item.second) count(perQuarter, item, person);
    if (shown.length === 0) whyNot.push({ rule: rule.id, why: 'no-absence' });
  }

  const shown = items.filter((item) => inYear(item, person)).sort(placingOrder);
  const kinds = person.kinds.subarray(person.start - person.first, person.end - person.first + 1);
  const marks = Uint8Array.from(kinds, (_, d) => (away.has(person.start + d) ? 1 : 0));
  return {
    person,
    items: shown,
    columns: columnsOf(shown, person.start, kinds, marks, person.profile),
    effects: effectsOf(person, perQuarter, workplace),
    whyNot: whyNot.sort((a, b) => compareText(a.rule, b.rule)),
    closed: closed.sort(
      (a, b) => compareText(a.rule, b.rule) || compareText(a.exemption, b.exemption),
    ),
    summonses: perQuarter,
    decided,
  };
}

/** In the year, or in the weeks before it whose absences lead to a summons in it. */
export const bearsOnYear = (day: Day, person: Person): boolean =>
  day >= person.start - FORTNIGHT && day <= person.end;
const FORTNIGHT = 14;

const inYear = (item: Item, person: Person): boolean =>
  item.day >= person.start && item.day <= person.end;

function count(perQuarter: number[], item: Item, person: Person): void {
  const month = Number(item.id.slice(-5, -3));
  if (item.day < person.start) return;
  const quarter = Math.floor((month - 1) / 3);
  perQuarter[quarter] = (perQuarter[quarter] ?? 0) + 1;
}

function placingOrder(a: Item, b: Item): number {
  return (
    a.day - b.day ||
    a.category - b.category ||
    (a.start ?? 9999) - (b.start ?? 9999) ||
    (b.asked ?? 0) - (a.asked ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.id, b.id)
  );
}

/** Summonses in one quarter after which further political penalties may follow. */
const THIRD = 3;

/** What changes duties without being one, and what the workplace pays: shown, never added to the person. */
function effectsOf(
  person: Person,
  perQuarter: number[],
  workplace: Rule[],
): { id: string; claims: string[] }[] {
  const { model, attributes, organisation, year } = person;
  const effects = model.effects
    .filter(
      (e) =>
        matches(e.who, attributes, organisation) &&
        meets(person, e.since, e.until) &&
        !isStale(e, year),
    )
    .filter((e) => meetsYear(e.window, person))
    .filter((e) => e.trigger === undefined || perQuarter.some((n) => n >= THIRD))
    .map((e) => ({ id: e.id, claims: e.footing.claims }));
  const paid = workplace.map((r) => ({ id: r.id, claims: r.applies.claims }));
  return [...effects, ...paid].sort((a, b) => compareText(a.id, b.id));
}
