import type { Raw } from '../schema/index.ts';
import type { Lint } from './context.ts';
import { footings, statements, valuesOf } from './walk.ts';

/** The claims that anything said of the world cites. */
const cited = (raw: Raw): ReadonlySet<string> =>
  new Set([...footings(statements(raw))].flatMap((footing) => footing.claims ?? []));

/** A claim that is cited is for the rules. */
export const citedClaims: Lint = (raw, report, { claims }) => {
  const ids = cited(raw);
  for (const footing of footings(statements(raw))) {
    footing.claims?.forEach((id, index) => {
      if (claims.get(id)?.claim.use !== 'check') return;
      report(
        footing,
        ['claims', index],
        `"${id}" is kept as a check of the model; cite another claim, or mark that one use: rule`,
      );
    });
  }
  for (const { claim } of claims.values()) {
    if (claim.use === 'context' && ids.has(claim.id))
      report(claim, ['use'], 'is context, but is cited; write use: rule');
  }
};

/** A claim for the rules is cited. */
export const claimsCited: Lint = (raw, report, { claims }) => {
  const ids = cited(raw);
  for (const { claim } of claims.values()) {
    if (claim.use === 'rule' && !ids.has(claim.id))
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
