import type {
  DatedValue,
  Footing,
  Model,
  Money,
  Parameter,
  Region,
  Schedule,
} from '../rulebook/model.ts';
import { chance, chanceOn, keyed, stir, valueAt } from './chance.ts';
import { yearOf, type Day } from './civil.ts';
import { both, gradeOf, restsOn, type Rests } from './footing.ts';
import type { Draw } from './ledger.ts';
import { daysOf, middles, roundedDays, type Span } from './windows.ts';

/** A drawn number with what it rests on. */
export interface Drawn extends Rests {
  readonly value: number;
}

export const roundHalfUp = (x: number): number => Math.floor(x + 0.5);

/** The dated value for a year: the first whose years hold it, else the nearest in years. */
export function valueIn(parameter: Parameter, year: number): DatedValue {
  let best: DatedValue | undefined;
  let distance = Infinity;
  for (const value of parameter.values) {
    const away = value.years ? Math.max(value.years[0] - year, year - value.years[1], 0) : 0;
    if (away < distance) {
      best = value;
      distance = away;
    }
  }
  if (!best) throw new RangeError('a parameter has no value; the rulebook was not validated');
  return best;
}

/** Remembers what `make` gives for a key and a year. */
function byYear<K, T>(make: (key: K, year: number) => T): (key: K, year: number) => T {
  const known = new Map<K, Map<number, T>>();
  return (key, year) => {
    let years = known.get(key);
    if (!years) known.set(key, (years = new Map<number, T>()));
    let drawn = years.get(year);
    if (!drawn) years.set(year, (drawn = make(key, year)));
    return drawn;
  };
}

/** What a quota comes to: its minutes, those of a trip, and how many trips; no trips: nothing is asked. */
export interface Trips {
  minutes: number;
  trip: number;
  count: number;
}

export type QuotaSchedule = Schedule & { kind: 'quota' };

/** The numbers of a rulebook in one draw, and what they rest on. */
export interface Values {
  /** a parameter in a year, in its own unit, not rounded */
  readonly read: (id: string, year: number) => Drawn;
  /** what the number of one year rests on in another: a stretch begun before New Year gives dates after it */
  elsewhere: (id: string, year: number, on: number) => Rests;
  /** a length in whole minutes */
  readonly minutes: (id: string, year: number) => Drawn;
  /** a whole number of days or times */
  readonly count: (id: string, year: number) => Drawn;
  /** what a footing gives in a year */
  readonly footing: (footing: Footing, year: number) => Rests;
  /** money in won of the year, not yet rounded: the amount x won per unit of the money it is named in */
  readonly won: (id: string, year: number) => Drawn;
  /** money that a rule demands, in won of the year, not yet rounded or divided */
  readonly demand: (money: Money, year: number) => Drawn;
  trips: (schedule: QuotaSchedule, year: number) => Trips;
  /** the days of a season on which something unforeseen happens, at a rate per day */
  unforeseen: (rule: string, rate: string, season: Span) => Day[];
}

export const tripsOf = (amount: number, perUnit: number, trip: number): Trips => {
  const minutes = roundHalfUp(amount * perUnit * 60);
  return { minutes, trip, count: minutes > 0 && trip > 0 ? Math.ceil(minutes / trip) : 0 };
};

/** Reads parameters and footings for one region and one draw; remembers what it has read. */
class KeptValues implements Values {
  readonly model: Model;
  readonly region: Region;
  readonly draw: Draw;

  constructor(model: Model, region: Region, draw: Draw) {
    this.model = model;
    this.region = region;
    this.draw = draw;
  }

  readonly read = byYear((id: string, year): Drawn => {
    const parameter = this.#parameter(id);
    const dated = valueIn(parameter, year);
    const grade = gradeOf(this.model, dated, year, this.region);
    return { value: this.#valueOf(id, parameter, dated), ...restsOn(grade, dated.claims) };
  });

  elsewhere(id: string, year: number, on: number): Rests {
    if (year === on) return this.read(id, year);
    const dated = valueIn(this.#parameter(id), year);
    return restsOn(gradeOf(this.model, dated, on, this.region), dated.claims);
  }

  readonly minutes = byYear((id: string, year): Drawn => {
    const drawn = this.read(id, year);
    const factor = this.#parameter(id).unit === 'hours' ? 60 : 1;
    return { ...drawn, value: roundHalfUp(drawn.value * factor), joined: new Map() };
  });

  readonly count = byYear((id: string, year): Drawn => {
    const drawn = this.read(id, year);
    return { ...drawn, value: roundHalfUp(drawn.value), joined: new Map() };
  });

  readonly footing = byYear((footing: Footing, year): Rests => {
    return restsOn(gradeOf(this.model, footing, year, this.region), footing.claims);
  });

  readonly won = byYear((id: string, year): Drawn => {
    const unit = this.#parameter(id).unit;
    const rate =
      unit === 'kg-rice' || unit === 'yuan' || unit === 'usd' ? this.model.money[unit] : undefined;
    const amount = this.read(id, year);
    return rate === undefined ? amount : product(amount, this.read(rate, year));
  });

  readonly demand = byYear(({ amount, times = [] }: Money, year): Drawn =>
    times.reduce((sum, factor) => product(sum, this.read(factor, year)), this.won(amount, year)),
  );

  #parameter(id: string): Parameter {
    const parameter = this.model.parameters[id];
    if (!parameter)
      throw new RangeError(`the rulebook has no parameter "${id}"; it was not validated`);
    return parameter;
  }

  trips({ amount, hoursPerUnit, trip }: QuotaSchedule, year: number): Trips {
    const [size, each] = [this.read(amount, year), this.read(hoursPerUnit, year)];
    return tripsOf(size.value, each.value, this.minutes(trip, year).value);
  }

  unforeseen(rule: string, rate: string, season: Span): Day[] {
    const { draw } = this;
    const perDay = this.read(rate, yearOf(season.from)).value;
    const days = daysOf(season);
    if (typeof draw === 'object') {
      const hash = stir(keyed(rule, draw.seed), draw.run);
      return days.filter((day) => chanceOn(hash, day) < perDay);
    }
    return middles(roundedDays(perDay, season), days.length).map((i) => season.from + i);
  }

  #valueOf(id: string, { group, inverse }: Parameter, dated: DatedValue): number {
    const { draw } = this;
    if (typeof draw === 'object') {
      const u = chance(group ?? id, draw);
      return valueAt(dated, inverse ? 1 - u : u);
    }
    if (draw === 'typical' || !inverse) return dated[draw];
    return dated[draw === 'low' ? 'high' : 'low'];
  }
}

/** The product of two drawn numbers, as firm as the weaker. */
export const product = (a: Drawn, b: Drawn): Drawn => ({ value: a.value * b.value, ...both(a, b) });

const kept = new WeakMap<Model, Map<string, Values>>();

/** The values of a rulebook for a region and a draw, kept from person to person; not those of a run. */
export function valuesOf(model: Model, region: Region, draw: Draw): Values {
  if (typeof draw === 'object') return new KeptValues(model, region, draw);
  const ofModel = kept.get(model) ?? new Map<string, Values>();
  kept.set(model, ofModel);
  const key = `${region} ${draw}`;
  const values = ofModel.get(key) ?? new KeptValues(model, region, draw);
  ofModel.set(key, values);
  return values;
}
