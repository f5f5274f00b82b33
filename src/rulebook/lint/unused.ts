import type { Attributes } from '../model.ts';
import type { Lint } from './context.ts';
import { footings, mappings, statements, valuesOf, whos } from './walk.ts';

/** A claim that is cited is for the rules, and one for the rules is cited. */
export const claimUses: Lint = (raw, report, { claims }) => {
  const cited = new Set<string>();
  for (const footing of footings(statements(raw))) {
    footing.claims?.forEach((id, index) => {
      cited.add(id);
      if (claims.get(id)?.claim.use !== 'check') return;
      report(
        footing,
        ['claims', index],
        `"${id}" is kept as a check of the model; cite another claim, or mark that one use: rule`,
      );
    });
  }
  for (const { claim } of claims.values()) {
    if (claim.use === 'context' && cited.has(claim.id))
      report(claim, ['use'], 'is context, but is cited; write use: rule');
    if (claim.use === 'rule' && !cited.has(claim.id))
      report(
        claim,
        ['use'],
        'is for the rules, but nothing cites it; cite it, or write use: context',
      );
  }
};

/** A source has claims, or is one through which others were read. */
export const sourcesCited: Lint = (raw, report) => {
  const via = new Set(raw.sources.flatMap((source) => source.via ?? []));
  for (const source of raw.sources) {
    if (source.claims.length === 0 && !via.has(source.id))
      report(
        source,
        ['claims'],
        'the source is never cited: it has no claims; add one, or remove the source',
      );
  }
};

/** Every parameter is used by something. */
export const parametersUsed: Lint = (raw, report) => {
  const used = new Set(valuesOf(raw).map(({ value }) => value));
  for (const parameter of raw.parameters) {
    if (!used.has(parameter.id))
      report(
        parameter,
        ['id'],
        `nothing uses the parameter "${parameter.id}"; name it where it counts, or remove it`,
      );
  }
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
export const attributesRead: Lint = (raw, report) => {
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
