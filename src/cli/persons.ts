import { matches, organisationOf } from '../engine/who.ts';
import type { Attributes, Means, Model, Rule, Who } from '../rulebook/model.ts';

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

/** People who meet the same conditions differ in little else: so many are enough. */
const ENOUGH = 6;

const names = (part: unknown, id: string): boolean => JSON.stringify(part).includes(`"${id}"`);

/** The rules that use a parameter. */
export const rulesUsing = (model: Model, id: string): Rule[] =>
  model.rules.filter((rule) => names(rule, id));

interface Part {
  whos: (Who | undefined)[];
  means?: Means;
}

/** Where in a rule a parameter counts: a way out on any of its dates, some of its schedules, or all of it. */
const partsUsing = (rule: Rule, id: string): Part[] => {
  const dates = [undefined, ...rule.schedules.map(({ who }) => who)];
  const outs = rule.exemptions.filter((exemption) => names(exemption, id));
  if (outs.length) {
    return dates.flatMap((date) => outs.map(({ who, means }) => ({ whos: [date, who], means })));
  }
  const own = rule.schedules.filter((schedule) => names(schedule, id));
  return (own.length ? own.map(({ who }) => who) : dates).map((who) => ({ whos: [who] }));
};

/**
 * People in whom a rule's parameter may show: the positions, bent to the conditions of the rule and of the parts that
 * use the parameter; first those who meet them all.
 */
export const personsFor = (model: Model, rule: Rule, id: string): Attributes[] => {
  const met = new Map<string, Attributes>();
  const others = new Map<string, Attributes>();
  for (const { attributes } of model.positions) {
    const sent = rule.per === 'household' ? { ...attributes, sentByHousehold: true } : attributes;
    for (const { whos, means } of partsUsing(rule, id)) {
      const person = { ...[rule.who, ...whos].reduce(bent, sent), ...(means && { means }) };
      const organisation = organisationOf(model, person);
      if (!matches(rule.who, person, organisation)) continue;
      const all = whos.every((who) => matches(who, person, organisation));
      (all ? met : others).set(JSON.stringify(person), person);
    }
  }
  return [...met.values(), ...others.values()].slice(0, ENOUGH);
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
