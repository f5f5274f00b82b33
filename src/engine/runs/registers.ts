import type { DatedValue, Model, Money, Parameter } from '../../rulebook/model.ts';
import { chanceOn, keyed, settle, stir, valueAt } from '../chance.ts';
import { yearOf, type Day } from '../civil.ts';
import type { Rests } from '../footing.ts';
import {
  roundHalfUp,
  tripsOf,
  valueIn,
  type Drawn,
  type QuotaSchedule,
  type Trips,
  type Values,
} from '../values.ts';
import type { Span } from '../windows.ts';

/** What the numbers of runs rest on: it is not asked. */
const UNASKED: Rests = {
  grade: 0,
  claims: [],
  joined: { get: () => UNASKED, set: () => undefined },
};
const drawn = (value: number): Drawn => ({ ...UNASKED, value });

/** A product of numbers that are drawn: money, turned into won. */
export type Product = readonly number[];

/** What the dates of a rule depend on in a run, and the answer of the run at hand. */
export interface Question {
  key: string;
  ask: () => number | string;
}

export interface Answer extends Question {
  answer: number | string;
}

/**
 * The numbers of the run at hand. Each dated value that is read has a register, filled anew by `draw`. As `Values`
 * they say what a plan of the run asks for, without what it rests on, and note what its dates depended on.
 */
export class Registers implements Values {
  readonly #model: Model;
  readonly #seed: number;
  #run = 0;
  /** by key: the hash before the run is stirred in, and the draw of the run */
  readonly #keys = new Map<string, number>();
  readonly #hashes: number[] = [];
  readonly #chances: number[] = [];
  readonly #known = new Map<Parameter, Map<DatedValue, number>>();
  protected readonly dated: DatedValue[] = [];
  /** by register: the parameter whose value it holds */
  protected readonly ids: string[] = [];
  readonly #keyOf: number[] = [];
  readonly #inverse: boolean[] = [];
  readonly #factor: number[] = [];
  /** the drawn numbers, and the same in whole minutes */
  readonly number: number[] = [];
  readonly whole: number[] = [];
  /** by season: what happened in it, and in which draw */
  readonly #happened = new Map<string, { draw: number; days: Day[] }>();
  #draws = 0;
  /** what was asked since it was set */
  noted: Map<string, Answer> | null = null;

  constructor(model: Model, seed: number) {
    this.#model = model;
    this.#seed = seed;
  }

  /** Goes on to a run. */
  draw(run: number): void {
    this.#run = run;
    this.#draws++;
    for (let k = 0; k < this.#hashes.length; k++)
      this.#chances[k] = settle(stir(this.#hashes[k]!, run));
    for (let r = 0; r < this.dated.length; r++) this.#fill(r);
  }

  /** The register of a parameter in a year. */
  register(id: string, year: number): number {
    const parameter = this.#model.parameters[id];
    if (!parameter) throw new RangeError(`the rulebook has no parameter "${id}"`);
    const dated = valueIn(parameter, year);
    const known = this.#known.get(parameter) ?? new Map<DatedValue, number>();
    this.#known.set(parameter, known);
    let r = known.get(dated);
    if (r === undefined) {
      r = this.dated.push(dated) - 1;
      known.set(dated, r);
      this.ids.push(id);
      this.#keyOf.push(this.#key(parameter.group ?? id));
      this.#inverse.push(parameter.inverse === true);
      this.#factor.push(parameter.unit === 'hours' ? 60 : 1);
      this.#fill(r);
    }
    return r;
  }

  /** The most whole minutes that a register may hold in any run. */
  most(r: number): number {
    return roundHalfUp(this.dated[r]!.high * this.#factor[r]!);
  }

  /** Money in won of a year: the amount, and won per unit of the money it is named in. */
  product(id: string, year: number): Product {
    const unit = this.#model.parameters[id]?.unit;
    const rate =
      unit === 'kg-rice' || unit === 'yuan' || unit === 'usd' ? this.#model.money[unit] : undefined;
    const amount = this.register(id, year);
    return rate === undefined ? [amount] : [amount, this.register(rate, year)];
  }

  multiply(product: Product): number {
    let value = this.number[product[0]!]!;
    for (let i = 1; i < product.length; i++) value *= this.number[product[i]!]!;
    return value;
  }

  read = (id: string, year: number): Drawn => drawn(this.number[this.register(id, year)]!);
  minutes = (id: string, year: number): Drawn => drawn(this.whole[this.register(id, year)]!);
  won = (id: string, year: number): Drawn => drawn(this.multiply(this.product(id, year)));
  demand = (money: Money, year: number): Drawn => drawn(this.multiply(this.demanded(money, year)));
  footing = (): Rests => UNASKED;
  elsewhere = (): Rests => UNASKED;

  demanded({ amount, times = [] }: Money, year: number): Product {
    return [...this.product(amount, year), ...times.map((id) => this.register(id, year))];
  }

  count = (id: string, year: number): Drawn => {
    const r = this.register(id, year);
    const ask = (): number => roundHalfUp(this.number[r]!);
    return drawn(this.#note(`count ${String(r)}`, ask));
  };

  trips(schedule: QuotaSchedule, year: number): Trips {
    const trips = this.tripsOf(schedule, year);
    this.#note(trips.key, () => trips.now().count);
    return trips.now();
  }

  /** The trips of a quota in the run at hand. */
  tripsOf(schedule: QuotaSchedule, year: number): { key: string; now: () => Trips } {
    const amount = this.register(schedule.amount, year);
    const each = this.register(schedule.hoursPerUnit, year);
    const trip = this.register(schedule.trip, year);
    return {
      key: `trips ${String(amount)} ${String(each)} ${String(trip)}`,
      now: () => tripsOf(this.number[amount]!, this.number[each]!, this.whole[trip]!),
    };
  }

  unforeseen(rule: string, rate: string, season: Span): Day[] {
    const r = this.register(rate, yearOf(season.from));
    const keyed = this.#hashes[this.#key(rule)]!;
    const key = `unforeseen ${rule} ${String(r)} ${String(season.from)} ${String(season.to)}`;
    let known = this.#happened.get(key);
    if (!known) this.#happened.set(key, (known = { draw: -1, days: [] }));
    const last = known;
    const days = (): Day[] => {
      if (last.draw !== this.#draws) {
        last.draw = this.#draws;
        last.days = this.happen(season, this.number[r]!, stir(keyed, this.#run));
      }
      return last.days;
    };
    this.#note(key, () => days().join(' '));
    return days();
  }

  /** The days of a season on which something happens at a rate per day. */
  protected happen(season: Span, perDay: number, hash: number): Day[] {
    const found: Day[] = [];
    for (let day = season.from; day <= season.to; day++)
      if (chanceOn(hash, day) < perDay) found.push(day);
    return found;
  }

  /** The value of a register in the run at hand. */
  protected value(r: number): number {
    const u = this.#chances[this.#keyOf[r]!]!;
    return valueAt(this.dated[r]!, this.#inverse[r] ? 1 - u : u);
  }

  #note<A extends number | string>(key: string, ask: () => A): A {
    const answer = ask();
    this.noted?.set(key, { key, ask, answer });
    return answer;
  }

  #key(key: string): number {
    let k = this.#keys.get(key);
    if (k === undefined) {
      const hash = keyed(key, this.#seed);
      k = this.#hashes.push(hash) - 1;
      this.#keys.set(key, k);
      this.#chances.push(settle(stir(hash, this.#run)));
    }
    return k;
  }

  #fill(r: number): void {
    const value = this.value(r);
    this.number[r] = value;
    this.whole[r] = roundHalfUp(value * this.#factor[r]!);
  }
}
