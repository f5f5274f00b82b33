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
  /** by duty, start and register; those of quotas by what they are called */
  readonly #lengths = new Map<number, number>();
  readonly #trips = new Map<string, number>();
  readonly #ask: (() => number)[] = [];
  readonly category: number[] = [];
  readonly rank: number[] = [];
  readonly start: number[] = [];
  /** the most minutes that they may have in any run */
  readonly most: number[] = [];
  /** minutes of the run at hand */
  readonly asked: number[] = [];

  constructor(registers: Registers) {
    this.#registers = registers;
  }

  /** Whether they run past midnight in some run. */
  late(k: number): boolean {
    return this.start[k]! + this.most[k]! > DAY;
  }

  /** Minutes of a half in the run at hand: 2k the hours k until midnight, 2k + 1 what runs past it; may be below zero. */
  of(half: number): number {
    const k = half >> 1;
    const over = this.start[k]! + this.asked[k]! - DAY;
    return half % 2 === 1 ? over : over > 0 ? this.asked[k]! - over : this.asked[k]!;
  }

  /** Goes on to the run that the registers hold. */
  draw(): void {
    for (let k = 0; k < this.#ask.length; k++) this.asked[k] = this.#ask[k]!();
  }

  /** Hours as long as a register says. */
  long(duty: Duty, start: number, register: number): number {
    const key = (duty.rank * 2048 + start) * 65536 + register;
    let k = this.#lengths.get(key);
    if (k === undefined) {
      const { whole } = this.#registers;
      k = this.#add(duty, start, this.#registers.most(register), () => whole[register]!);
      this.#lengths.set(key, k);
    }
    return k;
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

  #of(key: string, duty: Duty, start: number, most: number, ask: () => number): number {
    const whole = [duty.rank, start, key].join(' ');
    let k = this.#trips.get(whole);
    if (k === undefined) this.#trips.set(whole, (k = this.#add(duty, start, most, ask)));
    return k;
  }

  #add({ category, rank }: Duty, start: number, most: number, ask: () => number): number {
    this.category.push(category);
    this.rank.push(rank);
    this.start.push(start);
    this.most.push(most);
    this.asked.push(ask());
    return this.#ask.push(ask) - 1;
  }
}

const lastOf = ({ minutes, trip, count }: Trips): number =>
  Math.min(trip, minutes - (count - 1) * trip);
