import type { DatedValue, Model } from '../../src/rulebook/model.ts';
import type { Case } from './case.ts';
import { between, chance } from './chance.ts';
import { grade, type Graded } from './footing.ts';
import { halfUp } from './round.ts';

const distance = (value: DatedValue, year: number): number =>
  value.years === undefined ? 0 : Math.max(value.years[0] - year, year - value.years[1], 0);

/** The dated value that counts for a year: the first that holds it, else the nearest. */
const datedValue = (model: Model, id: string, year: number): DatedValue => {
  const values = model.parameters[id]?.values ?? [];
  const nearest = Math.min(...values.map((v) => distance(v, year)));
  const value = values.find((v) => distance(v, year) === nearest);
  if (!value) throw new Error(`no parameter ${id}`);
  return value;
};

/** A number of the rulebook with what it rests on. */
export interface Quantity {
  x: number;
  footings: Graded[];
}

const opposite = { low: 'high', typical: 'typical', high: 'low' } as const;

/** The number that a draw gives. */
const drawn = (c: Case, id: string, value: DatedValue): number => {
  const { group = id, inverse = false } = c.model.parameters[id] ?? {};
  if (typeof c.draw === 'string') return value[inverse ? opposite[c.draw] : c.draw];
  const u = chance(group, c.draw.seed, c.draw.run);
  return between(value.low, value.typical, value.high, inverse ? 1 - u : u);
};

/**
 * A parameter in a year, unrounded, in its own unit. What it rests on is that of the year `at`, where a
 * stretch that began in one year gives a date in the next.
 */
export const quantity = (c: Case, id: string, year: number, at = year): Quantity => {
  const value = datedValue(c.model, id, year);
  return { x: drawn(c, id, value), footings: [grade(c.model, c.person, value, at)] };
};

/** Whole minutes of a parameter in hours or minutes. */
export const minutesOf = (c: Case, id: string, year: number, at = year): Quantity => {
  const { x, footings } = quantity(c, id, year, at);
  return { x: halfUp(c.model.parameters[id]?.unit === 'hours' ? x * 60 : x), footings };
};

/** A whole number of days or times. */
export const countOf = (c: Case, id: string, year: number, at = year): Quantity => {
  const { x, footings } = quantity(c, id, year, at);
  return { x: halfUp(x), footings };
};

/** Won, unrounded: the amount times its ratios, turned into won where it is in another unit. */
export const wonOf = (c: Case, id: string, ratios: string[], year: number): Quantity => {
  const parts = [quantity(c, id, year)];
  const unit = c.model.parameters[id]?.unit;
  if (unit === 'kg-rice' || unit === 'yuan' || unit === 'usd') {
    const rate = c.model.money[unit];
    if (rate === undefined) throw new Error(`no rate for ${unit}`);
    parts.push(quantity(c, rate, year));
  }
  parts.push(...ratios.map((r) => quantity(c, r, year)));
  return {
    x: parts.reduce((product, part) => product * part.x, 1),
    footings: parts.flatMap((part) => part.footings),
  };
};
