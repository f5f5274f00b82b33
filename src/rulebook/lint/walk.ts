import type { Path } from '../document.ts';
import type { RawFooting, RawValue } from '../schema/footing.ts';
import type { Raw, RawSettings } from '../schema/index.ts';
import type { RawExemption, RawRule } from '../schema/rule.ts';
import type { RawSchedule, RawWindow } from '../schema/schedule.ts';
import type { RawWho } from '../schema/who.ts';

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every mapping at any depth. */
export function* mappings(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (isMapping(value)) yield value;
  for (const item of Object.values(value)) yield* mappings(item);
}

/** Everything that is said of the world: all but the sources themselves, and what is held against it. */
export const statements = (raw: Raw): unknown => ({
  ...raw,
  sources: [],
  checks: [],
  unknowns: [],
});

/** Every mapping that carries a footing. */
export function* footings(part: unknown): Generator<RawFooting & object> {
  for (const mapping of mappings(part)) {
    if ('basis' in mapping || Array.isArray(mapping['claims']))
      yield mapping as unknown as RawFooting;
  }
}

/** Every condition on a person, with the mapping it belongs to. */
export function* whos(part: unknown): Generator<{ holder: object; who: RawWho }> {
  for (const mapping of mappings(part)) {
    if (isMapping(mapping['who'])) yield { holder: mapping, who: mapping['who'] };
  }
}

/** Every window, with the mapping it belongs to. */
export function* windows(raw: Raw): Generator<{ holder: object; window: RawWindow }> {
  for (const mapping of mappings([raw.rules, raw.effects])) {
    const { window } = mapping as { window?: RawWindow };
    if (window !== undefined) yield { holder: mapping, window };
  }
}

/** A place where a value belongs, and what it measures. */
export interface ValuePlace {
  holder: object;
  path: Path;
  value: RawValue;
  measure: Measure;
}

export type Measure =
  | 'length'
  | 'hours'
  | 'days'
  | 'times'
  | 'amount'
  | 'per unit'
  | 'rate'
  | 'money'
  | 'won'
  | 'ratio'
  | 'units';

const place = (
  holder: object,
  path: Path,
  value: RawValue | null | undefined,
  measure: Measure,
): ValuePlace[] =>
  value === undefined || value === null ? [] : [{ holder, path, value, measure }];

const ofSchedule = (s: RawSchedule): ValuePlace[] => {
  const own = place(s, ['length'], s.length, 'length');
  if (s.kind === 'before') return [...own, ...place(s, ['count'], s.count, 'days')];
  if (s.kind === 'window') return [...own, ...place(s, ['days'], s.days, 'days')];
  if (s.kind === 'times') return [...own, ...place(s, ['count'], s.count, 'times')];
  if (s.kind === 'unforeseen') return [...own, ...place(s, ['rate'], s.rate, 'rate')];
  if (s.kind !== 'quota') return own;
  return [
    ...own,
    ...place(s, ['amount'], s.amount, 'amount'),
    ...place(s, ['hoursPerUnit'], s.hoursPerUnit, 'per unit'),
    ...place(s, ['trip'], s.trip, 'length'),
  ];
};

const ofExemption = (e: RawExemption): ValuePlace[] => place(e, ['price'], e.price, 'money');

/** Every value of a rule, the prices of its own ways out included. */
export const valuesOfRule = (rule: RawRule): ValuePlace[] => [
  ...place(rule, ['length'], rule.length, 'length'),
  ...(rule.schedules ?? []).flatMap(ofSchedule),
  ...place(rule, ['money', 'amount'], rule.money?.amount, 'money'),
  ...(rule.money?.times ?? []).flatMap((value, index) =>
    place(rule, ['money', 'times', index], value, 'ratio'),
  ),
  ...(rule.exemptions ?? []).flatMap(ofExemption),
];

const ofSettings = (settings: RawSettings): ValuePlace[] => [
  ...place(settings, ['householdEarners'], settings.householdEarners, 'units'),
  ...place(settings, ['statutoryWeek'], settings.statutoryWeek, 'hours'),
  ...Object.entries(settings.money ?? {}).flatMap(([unit, id]) =>
    place(settings, ['money', unit], id, 'won'),
  ),
];

/** Every value of the rulebook that is used somewhere. */
export const valuesOf = (raw: Raw): ValuePlace[] => [
  ...raw.rules.flatMap(valuesOfRule),
  ...raw.exemptions.flatMap(ofExemption),
  ...raw.arrangements.flatMap((a) => place(a, ['price'], a.price, 'money')),
  ...raw.earnings.flatMap((e) => place(e, ['earns'], e.earns, 'money')),
  ...(raw.settings ? ofSettings(raw.settings) : []),
];
