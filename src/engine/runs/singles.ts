import type { Model } from '../../rulebook/model.ts';
import type { Day } from '../civil.ts';
import { middles, roundedDays, type Span } from '../windows.ts';
import { RunValues } from './run-values.ts';

/** One parameter at one end of its range. */
export interface Turn {
  id: string;
  end: 'low' | 'high';
}

/** The numbers of years in which one parameter alone stands at an end and all others at their typical value. */
export class Singles extends RunValues {
  #turn: Turn | null = null;

  constructor(model: Model) {
    super(model, 0);
  }

  /** What the next run draws; null: every value typical. */
  turn(turn: Turn | null): void {
    this.#turn = turn;
  }

  /** The parameters that have been read, in the order of reading; only those whose low and high differ. */
  get open(): string[] {
    return [...new Set(this.ids.filter((_, r) => this.dated[r]!.low < this.dated[r]!.high))];
  }

  protected override value(r: number): number {
    const turn = this.#turn;
    return this.dated[r]![turn?.id === this.ids[r] ? turn!.end : 'typical'];
  }

  protected override happen(season: Span, perDay: number): Day[] {
    const length = season.to - season.from + 1;
    return middles(roundedDays(perDay, season), length).map((i) => season.from + i);
  }
}
