import type { Attributes, Model, Profile, Who } from '../../src/rulebook/model.ts';

/** Somebody with the organisation that follows from the attributes. */
export interface Person extends Attributes {
  organisation: string;
}

/** The conditions in the order in which a failure is reported. */
const CONDITIONS: [keyof Who, (who: Who, person: Person) => boolean][] = [
  ['organisation', (w, p) => w.organisation?.includes(p.organisation) ?? true],
  ['age', (w, p) => w.age === undefined || (w.age[0] <= p.age && p.age <= w.age[1])],
  ['sex', (w, p) => w.sex === undefined || w.sex === p.sex],
  ['work', (w, p) => w.work?.includes(p.work) ?? true],
  ['party', (w, p) => w.party === undefined || w.party === p.party],
  ['married', (w, p) => w.married === undefined || w.married === p.married],
  ['means', (w, p) => w.means?.includes(p.means) ?? true],
  ['arrangement', (w, p) => w.arrangement?.includes(p.arrangement) ?? true],
  ['trades', (w, p) => w.trades?.includes(p.trades) ?? true],
  ['region', (w, p) => w.region?.includes(p.region) ?? true],
  ['cadre', (w, p) => w.cadre?.includes(p.cadre) ?? true],
  [
    'sentByHousehold',
    (w, p) => w.sentByHousehold === undefined || w.sentByHousehold === p.sentByHousehold,
  ],
  ['brigade', (w, p) => w.brigade === undefined || w.brigade === p.brigade],
  ['any', (w, p) => w.any === undefined || w.any.some((one) => matches(one, p))],
  ['not', (w, p) => w.not === undefined || !matches(w.not, p)],
];

/** The first condition that fails, or null where all hold. */
export const firstFailing = (who: Who, person: Person): string | null =>
  CONDITIONS.find(([, holds]) => !holds(who, person))?.[0] ?? null;

export const matches = (who: Who, person: Person): boolean => firstFailing(who, person) === null;

export const personOf = (model: Model, attributes: Attributes): Person => {
  const nobody = { ...attributes, organisation: 'none' };
  const organisation = model.organisations.find((o) => matches(o.who, nobody))?.id ?? 'none';
  return { ...attributes, organisation };
};

export const profileOf = (model: Model, person: Person): Profile => {
  const profile = model.profiles.find((p) => matches(p.who, person));
  if (!profile) throw new Error('no profile matches the person');
  return profile;
};
