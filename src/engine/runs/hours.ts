import { DAY } from '../items.ts';
import type { QuotaSchedule, Trips } from '../values.ts';
import type { Registers } from './registers.ts';

/** The duty that hours belong to: what decides their turn on a date. */
interface Duty {
  category: number;
  /** place of the rule among all in the order of their ids */
  rank: number;
}

/**
 * The hours of the run at hand, each kind once however many dates hold it: a duty, its start, and where its minutes come
 * from.
 */
export class Hours {
  readonly #registers: Registers;
  readonly #known = new Map<string, number>();
  readonly #ask: (() => number)[] = [];
  readonly category: number[] = [];
  readonly rank: number[] = [];
  readonly start: number[] = [];
  /** whether they run past midnight in some run */
  readonly late: boolean[] = [];
  /** minutes of the run at hand */
  readonly asked: number[] = [];

  constructor(registers: Registers) {
    this.#registers = registers;
  }

  /** Goes on to the run that the registers hold. */
  draw(): void {
    for (let k = 0; k < this.#ask.length; k++) this.asked[k] = this.#ask[k]!();
  }

  /** Hours as long as a register says. */
  long(duty: Duty, start: number, register: number): number {
    const { whole } = this.#registers;
    const most = this.#registers.most(register);
    return this.#of(`length ${String(register)}`, duty, start, most, () => whole[register]!);
  }

  /** Hours of a trip of a quota, of those that the run has; the last is shorter. */
  trip(
    duty: Duty,
    start: number,
    quota: { schedule: QuotaSchedule; year: number; trip: number },
  ): number {
    const { schedule, year, trip } = quota;
    const { key, now } = this.#registers.tripsOf(schedule, year);
    const most = this.#registers.most(this.#registers.register(schedule.trip, year));
    return trip === now().count - 1
      ? this.#of(`last of ${key}`, duty, start, most, () => lastOf(now()))
      : this.#of(key, duty, start, most, () => now().trip);
  }

  #of(key: string, { category, rank }: Duty, start: number, most: number, ask: () => number) {
    const whole = [rank, start, key].join(' ');
    let k = this.#known.get(whole);
    if (k === undefined) {
      k = this.#ask.push(ask) - 1;
      this.#known.set(whole, k);
      this.category.push(category);
      this.rank.push(rank);
      this.start.push(start);
      this.late.push(start + most > DAY);
      this.asked.push(ask());
    }
    return k;
  }
}

const lastOf = ({ minutes, trip, count }: Trips): number =>
  Math.min(trip, minutes - (count - 1) * trip);
