import type { Attributes } from '../model.ts';
import type { Raw, Whole } from '../schema/index.ts';
import type { RawWho } from '../schema/who.ts';
import type { Lint } from './context.ts';
import { findPerson, meets } from './persons.ts';
import { mappings, whos } from './walk.ts';

/** There is somebody to look at, and something that absence leads to. */
export const peopled: Lint<Whole> = (raw, report) => {
  if (raw.positions.length === 0)
    report(raw.settings, [], 'there are no positions; give at least one');
  if (!raw.rules.some((rule) => rule.role === 'summons')) {
    report(raw.settings, [], 'no rule has role: summons; absences need the one rule they lead to');
  }
};

/** The first possible person whom none of a first-match list fits, told by the attributes that the list reads. */
const leftOut = (raw: Raw, whos: readonly RawWho[]): string | undefined => {
  const keys = new Set<string>();
  for (const mapping of mappings(whos)) for (const key of Object.keys(mapping)) keys.add(key);
  const missed = findPerson(
    raw,
    whos,
    (person, organisation) => !whos.some((who) => meets(who, person, organisation)),
  );
  if (!missed) return undefined;
  const told = [...keys]
    .filter((key) => key in missed)
    .map((key) => `${key} ${String(missed[key as keyof Attributes])}`);
  return told.join(', ') || 'anybody';
};

/** Everybody's hour of livelihood earns something. */
export const everyoneEarns: Lint<Whole> = (raw, report) => {
  const missed = leftOut(
    raw,
    raw.earnings.map(({ who }) => who),
  );
  if (missed === undefined) return;
  report(
    raw.earnings.at(-1) ?? raw.settings,
    [],
    `no earnings for ${missed}; end the list with { who: {}, earns: PARAMETER }`,
  );
};

/** Everybody has a day profile. */
export const everyoneHasDays: Lint<Whole> = (raw, report) => {
  const missed = leftOut(
    raw,
    raw.profiles.map(({ who }) => who),
  );
  if (missed !== undefined)
    report(raw.profiles.at(-1) ?? raw.settings, [], `no profile for ${missed}; add one that fits`);
};

const ATTRIBUTES: Record<keyof Attributes, true> = {
  age: true,
  sex: true,
  work: true,
  party: true,
  married: true,
  means: true,
  arrangement: true,
  trades: true,
  region: true,
  cadre: true,
  sentByHousehold: true,
  brigade: true,
};

/** Every attribute of a person makes some difference. */
export const attributesRead: Lint<Whole> = (raw, report) => {
  const read = new Set<string>();
  for (const { who } of whos(raw)) {
    for (const mapping of mappings(who)) for (const key of Object.keys(mapping)) read.add(key);
  }
  if (raw.exemptions.length || raw.rules.some((rule) => rule.exemptions?.length)) read.add('means');
  if (raw.arrangements.length) read.add('arrangement');
  if (raw.rules.some((rule) => rule.per === 'household')) read.add('sentByHousehold');
  // The footing of a line weakens where its claims speak of another region.
  if (raw.sources.some((source) => source.claims.some((claim) => claim.region !== 'country')))
    read.add('region');
  for (const attribute of Object.keys(ATTRIBUTES)) {
    if (!read.has(attribute))
      report(
        raw.settings,
        [],
        `the attribute "${attribute}" is read by no condition; name it in some who, or it makes no difference`,
      );
  }
};
