import type { Money } from '../../rulebook/model.ts';
import { chanceOn } from '../chance.ts';
import { yearOf, type Day } from '../civil.ts';
import type { Rests } from '../footing.ts';
import { roundHalfUp, type Drawn, type QuotaSchedule, type Trips, type Values } from '../values.ts';
import type { Span } from '../windows.ts';
import { Registers } from './registers.ts';

/** What the numbers of runs rest on: it is not asked. */
const UNASKED: Rests = {
  grade: 0,
  claims: [],
  joined: { get: () => UNASKED, set: () => undefined },
};
/** A number of a run. Of a kind of its own, since a great many are made. */
class Bare implements Drawn {
  readonly grade = 0;
  readonly claims = UNASKED.claims;
  readonly joined = UNASKED.joined;
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}
const drawn = (value: number): Drawn => new Bare(value);

/** What the dates of a rule depend on in a run, and the answer of the run at hand. */
export interface Question {
  key: string;
  ask: () => number | string;
  /** where it is on which days of a season something unforeseen happens: the season, and the days */
  unforeseen?: { season: Span; days: () => readonly Day[] };
}

export interface Answer extends Question {
  answer: number | string;
}

/**
 * What a plan of the run at hand asks for, without what it rests on; notes what its dates depended on.
 */
export class RunValues extends Registers implements Values {
  /** by season: what happened in it, and in which draw */
  readonly #happened = new Map<string, { draw: number; days: Day[] }>();
  /** what was asked since it was set */
  noted: Map<string, Answer> | null = null;
  /** what is unforeseen happens on this day alone */
  only: Day | null = null;

  read = (id: string, year: number): Drawn => drawn(this.number[this.register(id, year)]!);
  minutes = (id: string, year: number): Drawn => drawn(this.whole[this.register(id, year)]!);
  won = (id: string, year: number): Drawn => drawn(this.multiply(this.product(id, year)));
  demand = (money: Money, year: number): Drawn => drawn(this.multiply(this.demanded(money, year)));
  footing = (): Rests => UNASKED;
  elsewhere = (): Rests => UNASKED;

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

  unforeseen(rule: string, rate: string, season: Span): Day[] {
    const r = this.register(rate, yearOf(season.from));
    const key = `unforeseen ${rule} ${String(r)} ${String(season.from)} ${String(season.to)}`;
    let known = this.#happened.get(key);
    if (!known) this.#happened.set(key, (known = { draw: -1, days: [] }));
    const last = known;
    const days = (): Day[] => {
      if (last.draw !== this.draws) {
        last.draw = this.draws;
        last.days = this.happen(season, this.number[r]!, this.hashOf(rule));
      }
      return last.days;
    };
    if (this.only !== null)
      return this.only >= season.from && this.only <= season.to ? [this.only] : [];
    this.#note(key, () => days().join(' '), { season, days });
    return days();
  }

  /** The days of a season on which something happens at a rate per day. */
  protected happen(season: Span, perDay: number, hash: number): Day[] {
    const found: Day[] = [];
    for (let day = season.from; day <= season.to; day++)
      if (chanceOn(hash, day) < perDay) found.push(day);
    return found;
  }

  #note<A extends number | string>(
    key: string,
    ask: () => A,
    unforeseen?: Question['unforeseen'],
  ): A {
    const answer = ask();
    this.noted?.set(key, { key, ask, answer, ...(unforeseen && { unforeseen }) });
    return answer;
  }
}
