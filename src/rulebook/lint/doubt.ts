import type { Measure } from '../doubt.ts';
import type { Lint } from './context.ts';
import { unknownId } from './context.ts';

/** Measures that hold one parameter of money against another. */
const MONEY: readonly Measure[] = ['figure-over-figure', 'trade-over-wage', 'labour-worth'];

/** A check names what is there, and says either what is compared or why nothing is. */
export const soundChecks: Lint = (raw, report, { claims, parameters, rules }) => {
  const positions = new Set(raw.positions.map(({ id }) => id));
  for (const check of raw.checks) {
    check.claims.forEach((id, index) => {
      const known = claims.get(id);
      if (!known) report(check, ['claims', index], unknownId('claim', id, claims.keys()));
      else if (known.claim.use !== 'check')
        report(check, ['claims', index], `"${id}" is not kept out of the rules; write use: check`);
    });
    const { model } = check;
    if ((model === undefined) !== (check.reported === undefined))
      report(check, ['id'], 'needs both model and reported, or neither');
    if (check.why === undefined && (model === undefined || check.verdict !== undefined))
      report(check, ['id'], 'needs a why: what explains it, or why nothing can be compared');
    if (check.reported && check.reported[0] > check.reported[1])
      report(check, ['reported'], 'its low lies above its high; exchange them');
    if (!model) continue;
    const known = (what: string, key: string, ids: readonly string[], all: Iterable<string>) => {
      const there = new Set(all);
      ids.forEach((id, index) => {
        if (!there.has(id)) report(model, [key, index], unknownId(what, id, there));
      });
    };
    known('position', 'positions', model.positions, positions);
    known('rule', 'rules', model.rules ?? [], rules.keys());
    known('parameter', 'figures', model.figures ?? [], parameters.keys());
    const money = MONEY.includes(model.measure);
    if (money !== (model.figures !== undefined))
      report(
        model,
        ['measure'],
        `needs figures: [over, under] with ${MONEY.join(', ')}, and with no others`,
      );
  }
};

/** Every claim that is kept as a check stands in one check. */
export const checksUsed: Lint = (raw, report, { claims }) => {
  if (raw.checks.length === 0) return;
  const seen = new Set<string>();
  for (const check of raw.checks) {
    check.claims.forEach((id, index) => {
      if (seen.has(id))
        report(check, ['claims', index], `"${id}" stands in another check; keep one`);
      seen.add(id);
    });
  }
  for (const { claim } of claims.values()) {
    if (claim.use === 'check' && !seen.has(claim.id))
      report(claim, ['use'], 'is kept as a check, but no check sets it against the model; add one');
  }
};

/** What is said not to be known names parameters and rules that are there. */
export const knownUnknowns: Lint = (raw, report, { rules }) => {
  const own = new Set(raw.parameters.map(({ id }) => id));
  for (const unknown of raw.unknowns) {
    unknown.rules?.forEach((id, index) => {
      if (!rules.has(id)) report(unknown, ['rules', index], unknownId('rule', id, rules.keys()));
    });
    unknown.figures?.forEach((id, index) => {
      const [rule = ''] = id.split('.');
      if (!own.has(id) && !(id.includes('.') && rules.has(rule)))
        report(unknown, ['figures', index], unknownId('parameter', id, own));
    });
  }
};
