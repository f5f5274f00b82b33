import type { Arrangement, Rule } from '../rulebook/model.ts';
import { STALE_AFTER } from './answers.ts';
import { parseDay } from './civil.ts';
import type { Request, WhyNot } from './ledger.ts';
import type { Person } from './person.ts';
import { failing, matches } from './who.ts';

/** Whether a stretch (both ends in it) meets the shown year. */
export const meets = (person: Person, since?: string, until?: string): boolean =>
  (since === undefined || parseDay(since) <= person.end) &&
  (until === undefined || parseDay(until) >= person.start);

export const isStale = (thing: { until?: string; lastSeen: number }, year: number): boolean =>
  thing.until === undefined && year - thing.lastSeen > STALE_AFTER;

/** The way out that the person has already taken, if it is in force for them. */
export function arrangementOf(person: Person): Arrangement | null {
  const { model, attributes, organisation, year } = person;
  const found = model.arrangements.find((a) => a.id === attributes.arrangement);
  if (
    !found ||
    !matches(found.who, attributes, organisation) ||
    year - found.lastSeen > STALE_AFTER
  )
    return null;
  return found;
}

/** Whether a duty of one person of the household, of known size or not, or a levy on its earners passes this person by. */
function passedBy(rule: Rule, person: Person): boolean {
  if (rule.per !== 'household') return false;
  const duty =
    rule.money === undefined ||
    rule.length !== undefined ||
    rule.schedules.some((s) => s.kind === 'quota' || s.length !== undefined);
  return duty ? !person.attributes.sentByHousehold : inSchool(person);
}

export const inSchool = (person: Person): boolean =>
  person.attributes.work === 'school' || person.attributes.work === 'university';

/** Why a rule does not bear on the person at all, or null if it does; tested in this order. */
export function whyOff(
  rule: Rule,
  person: Person,
  request: Request,
  arrangement: Arrangement | null,
): WhyNot | null {
  const wanted = request.with?.includes(rule.id) ?? false;
  if (rule.tier === 'extended' && request.rules === 'core' && !wanted)
    return { rule: rule.id, why: 'tier' };
  if (!meets(person, rule.since, rule.until)) return { rule: rule.id, why: 'dates' };
  if (isStale(rule, person.year) && !wanted)
    return { rule: rule.id, why: 'last-reported', year: rule.lastSeen };
  const attribute = failing(rule.who, person.attributes, person.organisation);
  if (attribute !== null) return { rule: rule.id, why: 'who', attribute };
  if (passedBy(rule, person)) return { rule: rule.id, why: 'household' };
  if (arrangement?.covers.includes(rule.id))
    return { rule: rule.id, why: 'covered', arrangement: arrangement.id };
  return null;
}
