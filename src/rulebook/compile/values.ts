import type { DatedValue, Footing, Parameter, Start } from '../model.ts';
import type { RawFooting, RawInPlace, RawParameter, RawValue } from '../schema/footing.ts';
import type { Text } from './texts.ts';
import { pick } from './texts.ts';

/** What compiling gathers on its way. */
export interface Gathered {
  parameters: Map<string, Parameter>;
  /** what was written for each parameter */
  written: Map<string, object>;
  /** reasons and remarks of footings, by their key */
  reasons: Map<string, Text>;
  notes: Map<string, Text>;
}

type Remarked = Partial<RawFooting> & { note?: Text };

/** Keeps the reason and remark of a footing under its key. */
export const remark = (gathered: Gathered, key: string, raw: Remarked): void => {
  if (raw.reason !== undefined) gathered.reasons.set(key, raw.reason);
  if (raw.note !== undefined) gathered.notes.set(key, raw.note);
};

export const compileFooting = (gathered: Gathered, key: string, raw: RawFooting): Footing => {
  remark(gathered, key, raw);
  return { basis: raw.basis, claims: raw.claims ?? [] };
};

const numbers = (raw: { low: number; typical: number; high: number } & RawFooting): DatedValue => ({
  low: raw.low,
  typical: raw.typical,
  high: raw.high,
  basis: raw.basis,
  claims: raw.claims ?? [],
});

/** A parameter under its id, its dated values in the order of years. */
export const addParameter = (
  gathered: Gathered,
  id: string,
  raw: RawInPlace | RawParameter,
): void => {
  gathered.written.set(id, raw);
  const head = {
    unit: raw.unit,
    ...pick(raw, ['group']),
    ...(raw.inverse ? { inverse: true } : {}),
  };
  if (!('values' in raw)) {
    remark(gathered, id, raw);
    gathered.parameters.set(id, { ...head, values: [numbers(raw)] });
    return;
  }
  const values = [...raw.values].sort((a, b) => (a.years?.[0] ?? 0) - (b.years?.[0] ?? 0));
  values.forEach((value, index) => {
    remark(gathered, `${id}.${index}`, value);
  });
  gathered.parameters.set(id, {
    ...head,
    values: values.map((value) => ({ ...pick(value, ['years']), ...numbers(value) })),
  });
};

/** The id of a value's parameter; a value in place becomes the parameter named by its place. */
export const valueId = (gathered: Gathered, place: string, raw: RawValue): string => {
  if (typeof raw === 'string') return raw;
  addParameter(gathered, place, raw);
  return place;
};

/** Minutes from midnight of `HH:MM`. */
export const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

export const compileStart = (
  gathered: Gathered,
  key: string,
  raw: RawFooting & { at: string },
): Start => ({
  at: minutesOf(raw.at),
  ...compileFooting(gathered, key, raw),
});
