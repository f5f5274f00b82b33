import type { Ledger, Request } from '../../../engine/index.ts';
import { matches } from '../../../engine/who.ts';
import type { Model, Schedule } from '../../../rulebook/model.ts';

/** A duty on which sources differ, as it falls on a person. */
export interface Told {
  rule: string;
  /** the counted one first */
  variants: readonly { id: string; schedules: readonly Schedule[] }[];
}

/** The duties of a year that are told in more than one way. */
export function toldTwice(model: Model, { lines, attributes, organisation }: Ledger): Told[] {
  const fell = new Set(lines.map(({ rule }) => rule));
  return model.rules.flatMap(({ id: rule, variants, schedules }): Told[] => {
    if (!variants || !fell.has(rule)) return [];
    const own = schedules.filter(({ who }) => matches(who, attributes, organisation));
    const of = (id: string): Told['variants'][number] => ({
      id,
      schedules: own.filter(({ variant }) => variant === id),
    });
    const told = variants.map(of);
    return told.some(({ schedules: some }) => some.length > 0) ? [{ rule, variants: told }] : [];
  });
}

/** One of each duty's variants, as text. */
const keyOf = (set: Readonly<Record<string, string>>): string =>
  Object.entries(set)
    .map(([rule, variant]) => `${rule} ${variant}`)
    .sort()
    .join();

/** The same year under every set of variants, by a key that `keyOf` gives. */
export function variantRequests(request: Request, told: readonly Told[]): Record<string, Request> {
  const sets = told.reduce<Record<string, string>[]>(
    (all, { rule, variants }) =>
      all.flatMap((set) => variants.map(({ id }) => ({ ...set, [rule]: id }))),
    [{}],
  );
  return Object.fromEntries(
    sets.map((variants) => [keyOf(variants), { ...request, variants }] as const),
  );
}

/** The key of the set in which all are as counted, but one duty by another variant. */
export const otherwise = (told: readonly Told[], rule?: string, variant?: string): string =>
  keyOf(
    Object.fromEntries(
      told.map((one) => [
        one.rule,
        one.rule === rule && variant !== undefined ? variant : (one.variants[0]?.id ?? ''),
      ]),
    ),
  );
