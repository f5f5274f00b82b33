import type { Basis, Model, Parameter } from './model.ts';
import type { Raw } from './schema/index.ts';
import { BASES } from './schema/words.ts';

/** What a rulebook holds. */
export interface Counts {
  sources: number;
  claims: number;
  /** claims by use */
  used: number;
  checks: number;
  context: number;
  rules: number;
  parameters: number;
  /** parameters by the weakest basis of their values; add up to `parameters` */
  basis: Record<Basis, number>;
}

const basisOf = (parameter: Parameter): Basis =>
  parameter.values.reduce<Basis>(
    (weakest, { basis }) => (BASES.indexOf(basis) > BASES.indexOf(weakest) ? basis : weakest),
    'reported',
  );

export const countsOf = (raw: Raw, model: Model): Counts => {
  const claims = raw.sources.flatMap((source) => source.claims);
  const parameters = Object.values(model.parameters);
  const use = (word: string) => claims.filter((claim) => claim.use === word).length;
  const basis = (word: Basis) =>
    parameters.filter((parameter) => basisOf(parameter) === word).length;
  return {
    sources: raw.sources.length,
    claims: claims.length,
    used: use('rule'),
    checks: use('check'),
    context: use('context'),
    rules: raw.rules.length,
    parameters: parameters.length,
    basis: { reported: basis('reported'), inferred: basis('inferred'), assumed: basis('assumed') },
  };
};

/** The line that says a rulebook is without faults. */
export const countsLine = (c: Counts): string =>
  `ok: ${c.sources} sources, ${c.claims} claims (${c.used} used, ${c.checks} checks, ${c.context} context), ` +
  `${c.rules} rules, ${c.parameters} parameters (${c.basis.reported} reported, ${c.basis.inferred} inferred, ${c.basis.assumed} assumed)`;
