import type { Attributes } from '../rulebook/model.ts';

/** Whom a household sends when nothing else is said: the grown one without state work. */
const sentByDefault = ({ work, age }: Attributes): boolean => work === 'none' && age >= 17;

/**
 * The attributes of a position with some of them changed. Whether the household sends the person follows from work
 * and age, unless the change says it or the position itself departs from that.
 */
export function withChanges(own: Attributes, changes: Partial<Attributes>): Attributes {
  const changed = { ...own, ...changes };
  const follows =
    changes.sentByHousehold === undefined && own.sentByHousehold === sentByDefault(own);
  return follows ? { ...changed, sentByHousehold: sentByDefault(changed) } : changed;
}
