import type { DatedValue, Model, Parameter, Region } from '../rulebook/model.ts';
import { gradeOf, weakest, type Grade } from './footing.ts';
import type { Draw } from './ledger.ts';

/** A drawn number with what it rests on. */
export interface Drawn {
  value: number;
  grade: Grade;
  claims: readonly string[];
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

/** Reads parameters for one region and one draw; remembers what it has read. */
export class Values {
  readonly #memo = new Map<string, Drawn>();
  readonly model: Model;
  readonly region: Region;
  readonly draw: Draw;

  constructor(model: Model, region: Region, draw: Draw) {
    this.model = model;
    this.region = region;
    this.draw = draw;
  }

  read(id: string, year: number): Drawn {
    const key = `${id}@${String(year)}`;
    const known = this.#memo.get(key);
    if (known) return known;
    const parameter = this.#parameter(id);
    const dated = valueIn(parameter, year);
    const drawn: Drawn = {
      value: dated[this.#field(parameter)],
      grade: gradeOf(this.model, dated, year, this.region),
      claims: dated.claims,
    };
    this.#memo.set(key, drawn);
    return drawn;
  }

  /** A length in whole minutes. */
  minutes(id: string, year: number): Drawn {
    const drawn = this.read(id, year);
    return {
      ...drawn,
      value: roundHalfUp(this.#parameter(id).unit === 'hours' ? drawn.value * 60 : drawn.value),
    };
  }

  /** A whole number of days or times. */
  count(id: string, year: number): Drawn {
    const drawn = this.read(id, year);
    return { ...drawn, value: roundHalfUp(drawn.value) };
  }

  /** Money in won of the year, not yet rounded: amount x factors x won per unit of the money it is named in. */
  won(id: string, year: number, factors: readonly string[] = []): Drawn {
    const unit = this.#parameter(id).unit;
    const rate =
      unit === 'kg-rice' || unit === 'yuan' || unit === 'usd' ? this.model.money[unit] : undefined;
    return [id, ...factors, ...(rate === undefined ? [] : [rate])]
      .map((part) => this.read(part, year))
      .reduce((a, b) => ({
        value: a.value * b.value,
        grade: weakest(a.grade, b.grade),
        claims: [...a.claims, ...b.claims],
      }));
  }

  #parameter(id: string): Parameter {
    const parameter = this.model.parameters[id];
    if (!parameter)
      throw new RangeError(`the rulebook has no parameter "${id}"; it was not validated`);
    return parameter;
  }

  #field(parameter: Parameter): Draw {
    if (this.draw === 'typical' || !parameter.inverse) return this.draw;
    return this.draw === 'low' ? 'high' : 'low';
  }
}
