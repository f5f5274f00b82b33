import { matches, organisationOf } from '../engine/who.ts';
import type { Attributes, Model, Rule, Who } from '../rulebook/model.ts';

const LISTS = ['work', 'means', 'arrangement', 'trades', 'region', 'cadre'] as const;
const SINGLES = ['sex', 'party', 'married', 'sentByHousehold', 'brigade'] as const;

/** A person changed as little as it takes to meet conditions; `any` by its first way, `not` and organisation unheeded. */
const bent = (person: Attributes, who: Who | undefined): Attributes => {
  if (!who) return person;
  const changes: Record<string, unknown> = {};
  for (const key of LISTS) {
    const wanted = who[key] as readonly string[] | undefined;
    if (wanted && !wanted.includes(person[key])) changes[key] = wanted[0];
  }
  for (const key of SINGLES) if (who[key] !== undefined) changes[key] = who[key];
  if (who.age) changes['age'] = Math.min(Math.max(person.age, who.age[0]), who.age[1]);
  return bent({ ...person, ...changes }, who.any?.[0]);
};

/** People on whom a rule falls: the positions, and the positions bent to its conditions and those of its ways out. */
export const personsFor = (model: Model, rule: Rule): Attributes[] => {
  const parts = [undefined, ...rule.schedules.map(({ who }) => who)];
  const found = new Map<string, Attributes>();
  const add = (person: Attributes): void => {
    if (matches(rule.who, person, organisationOf(model, person)))
      found.set(JSON.stringify(person), person);
  };
  for (const { attributes } of model.positions) {
    add(attributes);
    const sent = rule.per === 'household' ? { ...attributes, sentByHousehold: true } : attributes;
    for (const part of parts) {
      const person = bent(bent(sent, rule.who), part);
      add(person);
      for (const { means, who } of rule.exemptions) add({ ...bent(person, who), means });
    }
  }
  return [...found.values()];
};
