import { writeChanges } from './changes.ts';
import { HYPOTHETICAL } from './hypothetical.ts';
import type { Category, Means, Model, Parameter, Rule } from './model.ts';

/** One change of a rulebook: what if it were otherwise. */
export type Change =
  /** a figure has these values in every year */
  | { kind: 'value'; id: string; low: number; typical: number; high: number }
  /** a rule is switched off */
  | { kind: 'off'; rule: string }
  /** a rule holds between other dates; null: without end */
  | { kind: 'dates'; rule: string; since: string | null; until: string | null }
  /** what changed of a rule after a date never did */
  | { kind: 'stays'; rule: string; on: string }
  /** the general way out of labour is open from duties of another category, from these means on */
  | { kind: 'way-out'; category: Category; means: Means };

/** Assumed by whoever asks, and resting on no claim. */
const ASKED = { basis: 'assumed' as const, claims: [] as string[] };

/**
 * The rulebook with these changes; itself where there are none. Changes of what it does not hold change nothing. The
 * result is a rulebook like any other, for the engine and for all that shows what the engine gives, but says by its
 * version that it is hypothetical.
 */
export function patched(model: Model, changes: readonly Change[]): Model {
  if (changes.length === 0) return model;
  const scheduled = new Set(
    model.rules.filter(({ schedules }) => schedules.length > 0).map(({ id }) => id),
  );
  return {
    ...model,
    version: model.version + HYPOTHETICAL,
    changed: writeChanges(changes),
    parameters: { ...model.parameters, ...valuesOf(model, changes) },
    rules: model.rules
      .filter(({ id }) => !changes.some((one) => one.kind === 'off' && one.rule === id))
      .map((rule) => changes.reduce((next, change) => withChange(next, change, model), rule))
      // What was not yet there on the date as of which it stays is not there.
      .filter(({ id, schedules }) => schedules.length > 0 || !scheduled.has(id)),
  };
}

function valuesOf({ parameters }: Model, changes: readonly Change[]): Record<string, Parameter> {
  const out: Record<string, Parameter> = {};
  for (const change of changes) {
    const parameter = change.kind === 'value' ? parameters[change.id] : undefined;
    if (change.kind !== 'value' || !parameter) continue;
    const { id, low, typical, high } = change;
    out[id] = { ...parameter, values: [{ ...ASKED, low, typical, high }] };
  }
  return out;
}

function withChange(rule: Rule, change: Change, model: Model): Rule {
  if (change.kind === 'dates') return change.rule === rule.id ? dated(rule, change) : rule;
  if (change.kind === 'stays') return change.rule === rule.id ? stayed(rule, change.on) : rule;
  if (change.kind !== 'way-out' || change.category !== rule.category) return rule;
  // Money that is asked has no way out, and a summons is always attended.
  const stands = (rule.money && rule.money.kind !== 'goods') || rule.role === 'summons';
  const general = stands ? undefined : generalWayOut(model);
  if (!general) return rule;
  const own = { ...general, ...ASKED, means: change.means };
  return { ...rule, exemptions: [...rule.exemptions.filter(({ id }) => id !== own.id), own] };
}

function dated(rule: Rule, { since, until }: Extract<Change, { kind: 'dates' }>): Rule {
  const next: Rule = { ...rule, applies: ASKED };
  if (since === null) delete next.since;
  else next.since = since;
  if (until === null) delete next.until;
  else next.until = until;
  return next;
}

/** Schedules that begin later are gone, and those of that day have no end. */
function stayed(rule: Rule, on: string): Rule {
  const schedules = rule.schedules
    .filter(({ since }) => since === undefined || since <= on)
    .map((schedule) => {
      if (schedule.until === undefined || schedule.until < on) return schedule;
      const next = { ...schedule, footing: ASKED };
      delete next.until;
      return next;
    });
  return { ...rule, schedules };
}

/** The way out that most duties share. */
function generalWayOut({ rules }: Model): Rule['exemptions'][number] | undefined {
  const found = new Map<string, { times: number; one: Rule['exemptions'][number] }>();
  for (const { exemptions } of rules)
    for (const one of exemptions) {
      const times = (found.get(one.id)?.times ?? 0) + 1;
      if (one.price !== null && one.reading === undefined) found.set(one.id, { times, one });
    }
  return [...found.values()].sort((a, b) => b.times - a.times)[0]?.one;
}
