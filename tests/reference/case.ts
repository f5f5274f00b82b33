import type { Draw, Request } from '../../src/engine/ledger.ts';
import type { Model, Profile } from '../../src/rulebook/model.ts';
import { personOf, profileOf, type Person } from './who.ts';

/** One question to the model: whose year, which year, which values. */
export interface Case {
  model: Model;
  request: Request;
  year: number;
  person: Person;
  profile: Profile;
  draw: Draw;
}

export const caseOf = (model: Model, request: Request, draw: Draw): Case => {
  const person = personOf(model, request.attributes);
  return { model, request, year: request.year, person, profile: profileOf(model, person), draw };
};

/** Whether a rule that is off by default has been switched on. */
export const switchedOn = (c: Case, rule: string): boolean =>
  c.request.with?.includes(rule) ?? false;

/** Whether the latest report of a thing is more than five years older than the shown year. */
export const longUnreported = (c: Case, lastSeen: number): boolean => c.year - lastSeen > 5;
