import { burden, range, simulate, type Range } from '../engine/index.ts';
import type { Burden, Ledger } from '../engine/ledger.ts';
import type { Basis, Model } from '../rulebook/model.ts';
import type { Choices, PageState } from '../state/page-state.ts';
import { requestFor, requestOf } from '../state/request.ts';

/** One person's year. */
export interface YearFacts {
  ledger: Ledger;
  burden: Burden;
  range: Range;
}

export function yearFacts(model: Model, state: PageState, choices: Choices): YearFacts {
  const request = requestOf(state, choices);
  const ledger = simulate(model, request);
  const sums = burden(ledger);
  return { ledger, burden: sums, range: range(model, request, sums.minutes.total) };
}

/** One position's year beside others; minutes. */
export interface Row {
  position: string;
  ledger: Ledger;
  minutes: Burden['minutes'];
  basis: Burden['basis'];
}

export interface PositionsFacts {
  /** the heaviest first */
  rows: Row[];
  /** the fewest political minutes among the rows, with their all-low and all-high year */
  floor: { minutes: number; low: number; high: number };
  /** of all rows together */
  basis: Record<Basis, number>;
}

export function positionsFacts(
  model: Model,
  state: PageState,
  of: readonly string[],
  choices: Choices,
): PositionsFacts {
  const rows = of
    .map((position): Row => {
      const ledger = simulate(model, requestFor(position, state, choices));
      const { minutes, basis } = burden(ledger);
      return { position, ledger, minutes, basis };
    })
    .sort((a, b) => b.minutes.total - a.minutes.total);
  const lowest = rows.reduce((least, row) =>
    row.minutes.political < least.minutes.political ? row : least,
  );
  const request = requestFor(lowest.position, state, choices);
  const { political } = lowest.minutes;
  const at = (draw: 'low' | 'high'): number =>
    burden(simulate(model, request, draw)).minutes.political;
  const basis = { reported: 0, inferred: 0, assumed: 0 };
  for (const row of rows) {
    basis.reported += row.basis.reported;
    basis.inferred += row.basis.inferred;
    basis.assumed += row.basis.assumed;
  }
  return {
    rows,
    floor: {
      minutes: political,
      low: Math.min(at('low'), political),
      high: Math.max(at('high'), political),
    },
    basis,
  };
}

/** The range of one row's total. */
export const rowRange = (model: Model, row: Row, state: PageState, choices: Choices): Range =>
  range(model, requestFor(row.position, state, choices), row.minutes.total);
