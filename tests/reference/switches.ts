import type { WhyNot } from '../../src/engine/ledger.ts';
import type { Rule } from '../../src/rulebook/model.ts';
import { arrangementOf } from './arrangement.ts';
import { longUnreported, switchedOn, type Case } from './case.ts';
import { meetsYear } from './dates.ts';
import { firstFailing } from './who.ts';

/** Whether a rule asks for time, or for something whose size is not known: not for money alone. */
export const isDuty = (rule: Rule): boolean =>
  rule.money === undefined ||
  rule.length !== undefined ||
  rule.schedules.some((s) => s.length !== undefined || s.kind === 'quota');

const learns = (c: Case): boolean => c.person.work === 'school' || c.person.work === 'university';

/** Why a rule is off for the person in the shown year, whatever its schedules; null where it is on. */
export const whyOff = (c: Case, rule: Rule): WhyNot | null => {
  const { id } = rule;
  if (rule.tier === 'extended' && c.request.rules === 'core' && !switchedOn(c, id))
    return { rule: id, why: 'tier' };
  if (!meetsYear(rule, c.year)) return { rule: id, why: 'dates' };
  if (rule.until === undefined && longUnreported(c, rule.lastSeen) && !switchedOn(c, id))
    return { rule: id, why: 'last-reported', year: rule.lastSeen };
  const attribute = firstFailing(rule.who, c.person);
  if (attribute !== null) return { rule: id, why: 'who', attribute };
  if (rule.per === 'household') {
    if (isDuty(rule) && !c.person.sentByHousehold) return { rule: id, why: 'household' };
    if (!isDuty(rule) && learns(c)) return { rule: id, why: 'household' };
  }
  const arrangement = arrangementOf(c);
  if (arrangement?.covers.includes(id))
    return { rule: id, why: 'covered', arrangement: arrangement.id };
  return null;
};
