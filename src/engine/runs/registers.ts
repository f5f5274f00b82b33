import type { DatedValue, Model, Money, Parameter } from '../../rulebook/model.ts';
import { keyed, settle, stir, valueAt } from '../chance.ts';
import { roundHalfUp, tripsOf, valueIn, type QuotaSchedule, type Trips } from '../values.ts';

/** A product of numbers that are drawn: money, turned into won. */
export type Product = readonly number[];

/** The numbers of the run at hand. Each dated value that is read has a register, filled anew by `draw`. */
export class Registers {
  readonly #model: Model;
  readonly #seed: number;
  #run = 0;
  /** by key: the hash before the run is stirred in, and the draw of the run */
  readonly #keys = new Map<string, number>();
  readonly #hashes: number[] = [];
  readonly #chances: number[] = [];
  readonly #known = new Map<Parameter, Map<DatedValue, number>>();
  /** by id and year: the register */
  readonly #inYear = new Map<string, Map<number, number>>();
  protected readonly dated: DatedValue[] = [];
  /** by register: the parameter whose value it holds */
  protected readonly ids: string[] = [];
  readonly #keyOf: number[] = [];
  readonly #inverse: boolean[] = [];
  readonly #factor: number[] = [];
  /** the drawn numbers, and the same in whole minutes */
  readonly number: number[] = [];
  readonly whole: number[] = [];
  /** how often it was gone on to another run */
  protected draws = 0;

  constructor(model: Model, seed: number) {
    this.#model = model;
    this.#seed = seed;
  }

  /** Goes on to a run. */
  draw(run: number): void {
    this.#run = run;
    this.draws++;
    for (let k = 0; k < this.#hashes.length; k++)
      this.#chances[k] = settle(stir(this.#hashes[k]!, run));
    for (let r = 0; r < this.dated.length; r++) this.#fill(r);
  }

  /** The register of a parameter in a year. */
  register(id: string, year: number): number {
    let years = this.#inYear.get(id);
    if (!years) this.#inYear.set(id, (years = new Map<number, number>()));
    let r = years.get(year);
    if (r === undefined) years.set(year, (r = this.#registerOf(id, year)));
    return r;
  }

  #registerOf(id: string, year: number): number {
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

  demanded({ amount, times = [] }: Money, year: number): Product {
    return [...this.product(amount, year), ...times.map((id) => this.register(id, year))];
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

  /** What the days are drawn from on which a rule falls by chance, in the run at hand. */
  protected hashOf(rule: string): number {
    return stir(this.#hashes[this.#key(rule)]!, this.#run);
  }

  /** The value of a register in the run at hand. */
  protected value(r: number): number {
    const u = this.#chances[this.#keyOf[r]!]!;
    return valueAt(this.dated[r]!, this.#inverse[r] ? 1 - u : u);
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
