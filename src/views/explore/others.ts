import { burden, range, simulate } from '../../engine/index.ts';
import type { Burden } from '../../engine/ledger.ts';
import type { Model } from '../../rulebook/model.ts';
import type { Choices, PageState } from '../../state/page-state.ts';
import { requestFor } from '../../state/request.ts';

/** One position's year, added up; minutes. */
export interface Other {
  position: string;
  minutes: Burden['minutes'];
  basis: Burden['basis'];
  low: number;
  high: number;
}

/** The same year for every position, one at a time, so that whoever asks can pause between them. */
export function* others(model: Model, state: PageState, choices: Choices): Generator<Other> {
  for (const { id } of model.positions) {
    const request = requestFor(id, state, choices);
    const { minutes, basis } = burden(simulate(model, request));
    const { low, high } = range(model, request);
    yield { position: id, minutes, basis, low, high };
  }
}

/** The heaviest year first. */
export const heaviestFirst = (rows: readonly Other[]): Other[] =>
  [...rows].sort((a, b) => b.minutes.total - a.minutes.total);

/** The common floor: the fewest political minutes among those shown. */
export const floorOf = (rows: readonly Other[]): number =>
  Math.min(...rows.map(({ minutes }) => minutes.political));
