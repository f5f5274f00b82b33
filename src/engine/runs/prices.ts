import { inSchool } from '../applies.ts';
import type { Answered } from '../answers.ts';
import { yearOf } from '../civil.ts';
import { earningOf } from '../items.ts';
import type { MoneyKind } from '../ledger.ts';
import { yearIn, type Person } from '../person.ts';
import { roundHalfUp } from '../values.ts';
import type { Product, Registers } from './registers.ts';

export const MONEY: readonly MoneyKind[] = ['bribes', 'levies', 'dues'];

interface Price {
  kind: number;
  won: Product;
  /** register of the earners among whom it is divided; -1: it is not */
  earners: number;
  earns: Product;
}

/** What is paid in a run, each price once however many lines bear it. */
export class Prices {
  readonly #person: Person;
  readonly #registers: Registers;
  readonly #known = new Map<string, number>();
  readonly #prices: Price[] = [];
  /** index into MONEY, won, and the minutes that earn them, of the run at hand */
  readonly kind: number[] = [];
  readonly won: number[] = [];
  readonly paid: number[] = [];

  constructor(person: Person, registers: Registers) {
    this.#person = person;
    this.#registers = registers;
  }

  /** Goes on to the run that the registers hold. */
  draw(): void {
    for (let p = 0; p < this.#prices.length; p++) this.#fill(p);
  }

  /** The price that stands on an answered occurrence, or -1 where nothing is paid. */
  of({ occurrence, exemption, due, response }: Answered): number {
    const { rule, quota, day } = occurrence;
    const year = yearIn(this.#person, day);
    if (exemption?.price != null) {
      if (!due) return -1;
      const won = this.#registers.product(exemption.price, yearOf(day));
      const bought = exemption.kind === 'buy';
      const schedule = rule.schedules[occurrence.schedule];
      const units =
        bought && quota && schedule?.kind === 'quota'
          ? [this.#registers.register(schedule.amount, yearIn(this.#person, quota.from))]
          : [];
      return this.#price(bought ? 'levies' : 'bribes', [...won, ...units], -1, year);
    }
    const household = rule.per === 'household';
    if (!rule.money || quota || response === 'absent' || (household && inSchool(this.#person)))
      return -1;
    return this.#price(
      rule.money.kind === 'dues' ? 'dues' : 'levies',
      this.#registers.demanded(rule.money, year),
      household ? this.#registers.register(this.#person.model.householdEarners, year) : -1,
      year,
    );
  }

  /** The monthly price of a way out already taken. */
  ofArrangement(price: string): number {
    const { year } = this.#person;
    return this.#price('bribes', this.#registers.product(price, year), -1, year);
  }

  #price(kind: MoneyKind, won: Product, earners: number, year: number): number {
    const key = [kind, earners, year, ...won].join(' ');
    let p = this.#known.get(key);
    if (p === undefined) {
      const earning = earningOf(this.#person);
      if (!earning) throw new RangeError('no earnings of the rulebook fit this person');
      const earns = this.#registers.product(earning.earns, year);
      p = this.#prices.push({ kind: MONEY.indexOf(kind), won, earners, earns }) - 1;
      this.#known.set(key, p);
      this.#fill(p);
    }
    return p;
  }

  #fill(p: number): void {
    const { kind, won, earners, earns } = this.#prices[p]!;
    const registers = this.#registers;
    const whole = registers.multiply(won);
    const rounded = roundHalfUp(earners < 0 ? whole : whole / registers.number[earners]!);
    this.kind[p] = kind;
    this.won[p] = rounded;
    this.paid[p] = roundHalfUp((rounded / registers.multiply(earns)) * 60);
  }
}
