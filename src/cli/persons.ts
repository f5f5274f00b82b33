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

const names = (part: unknown, id: string): boolean => JSON.stringify(part).includes(`"${id}"`);

/** The parts that use a parameter; all where none does by itself. */
const using = <T>(parts: readonly T[], id: string): readonly T[] => {
  const found = parts.filter((part) => names(part, id));
  return found.length ? found : parts;
};

/** The rules that use a parameter. */
export const rulesUsing = (model: Model, id: string): Rule[] =>
  model.rules.filter((rule) => names(rule, id));

/**
 * People in whom a rule's parameter may show: the positions, bent to the conditions of the rule and of those of its
 * schedules and ways out that use the parameter.
 */
export const personsFor = (model: Model, rule: Rule, id: string): Attributes[] => {
  const found = new Map<string, Attributes>();
  const add = (person: Attributes): void => {
    if (matches(rule.who, person, organisationOf(model, person))) {
      found.set(JSON.stringify(person), person);
    }
  };
  for (const { attributes } of model.positions) {
    const sent = rule.per === 'household' ? { ...attributes, sentByHousehold: true } : attributes;
    for (const schedule of using(rule.schedules, id)) {
      const person = bent(bent(sent, rule.who), schedule.who);
      for (const { means, who } of using(rule.exemptions, id)) add({ ...bent(person, who), means });
      add(person);
    }
  }
  return [...found.values()];
};

/** The positions with an arrangement whose price is the parameter. */
export const arrangedFor = (model: Model, id: string): Attributes[] =>
  model.arrangements
    .filter(({ price }) => price === id)
    .flatMap((arrangement) =>
      model.positions
        .map(({ attributes }) => ({
          ...bent(attributes, arrangement.who),
          arrangement: arrangement.id,
        }))
        .filter((person) => matches(arrangement.who, person, organisationOf(model, person))),
    );
