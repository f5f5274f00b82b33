import type { Attributes, Model, Who } from '../rulebook/model.ts';

export type Condition = keyof Who;

/** The order in which conditions are tested, and so which one is named when a rule does not fall on a person. */
const ORDER: readonly Condition[] = [
  'organisation',
  'age',
  'sex',
  'work',
  'party',
  'married',
  'means',
  'arrangement',
  'trades',
  'region',
  'cadre',
  'sentByHousehold',
  'brigade',
  'any',
  'not',
];

function holds(
  condition: Condition,
  who: Who,
  attributes: Attributes,
  organisation: string,
): boolean {
  switch (condition) {
    case 'organisation':
      return who.organisation?.includes(organisation) ?? true;
    case 'age':
      return !who.age || (attributes.age >= who.age[0] && attributes.age <= who.age[1]);
    case 'any':
      return who.any?.some((part) => failing(part, attributes, organisation) === null) ?? true;
    case 'not':
      return !who.not || failing(who.not, attributes, organisation) !== null;
    default: {
      const wanted: unknown = who[condition];
      if (wanted === undefined) return true;
      const has = attributes[condition];
      return Array.isArray(wanted) ? wanted.includes(has) : wanted === has;
    }
  }
}

/** The first condition that the person does not meet, or null if all hold. */
export function failing(who: Who, attributes: Attributes, organisation: string): Condition | null {
  for (const condition of ORDER) {
    if (who[condition] !== undefined && !holds(condition, who, attributes, organisation))
      return condition;
  }
  return null;
}

export const matches = (
  who: Who | undefined,
  attributes: Attributes,
  organisation: string,
): boolean => who === undefined || failing(who, attributes, organisation) === null;

/** The organisation that follows from the attributes: the first that fits, else `none`. */
export const organisationOf = (
  model: Pick<Model, 'organisations'>,
  attributes: Attributes,
): string =>
  model.organisations.find((o) => failing(o.who, attributes, 'none') === null)?.id ?? 'none';

const MEANS = ['poor', 'ordinary', 'well-off', 'wealthy'];

/** Whether the person's means reach the lowest means named. */
export const affords = (attributes: Attributes, lowest: string): boolean =>
  MEANS.indexOf(attributes.means) >= MEANS.indexOf(lowest);
