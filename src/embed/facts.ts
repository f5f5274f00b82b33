import { burden, simulate } from '../engine/index.ts';
import type { Burden, Ledger, Request } from '../engine/ledger.ts';
import type { Basis, Model } from '../rulebook/model.ts';
import type { Choices, PageState } from '../state/page-state.ts';
import { requestFor, requestOf } from '../state/request.ts';
import { widestOf, type Range, type Sums, type SumsBeforehand } from './sums.ts';

/** One person's year. */
export interface YearFacts {
  ledger: Ledger;
  burden: Burden;
  range: Range;
  /** the range is not that of drawn runs, but the widest */
  widest: boolean;
}

/** What was added up when the site was built, where it is of just this request. */
const beforehandOf = (
  sums: SumsBeforehand,
  { year, respond, reading, rules, with: on, changes }: PageState,
  position: string,
): Sums | undefined => {
  // Under `attend` both readings are the same year.
  if (
    changes !== '' ||
    rules !== 'all' ||
    on.length > 0 ||
    (respond === 'pay' && reading === 'reported')
  )
    return undefined;
  return sums[year]?.[respond][position];
};

export function yearFacts(
  model: Model,
  state: PageState,
  choices: Choices,
  sums: SumsBeforehand,
): YearFacts {
  const request = requestOf(state, choices);
  const ledger = simulate(model, request);
  const added = burden(ledger);
  const unchanged = Object.keys(state.set).length === 0;
  const before = unchanged ? beforehandOf(sums, state, state.position)?.range : undefined;
  return {
    ledger,
    burden: added,
    range: before ?? widestOf(model, request).range,
    widest: before === undefined,
  };
}

/** One position's year beside others; minutes. */
export interface Row {
  position: string;
  request: Request;
  minutes: Sums['minutes'];
  basis: Record<Basis, number>;
  /** of the total; absent: not yet computed */
  range: Range | undefined;
  /** the year itself, where its range is not yet computed */
  ledger?: Ledger;
}

export interface PositionsFacts {
  /** the heaviest first */
  rows: Row[];
  /** the fewest political minutes among the rows, with their range */
  floor: Range & { minutes: number };
  /** of all rows together */
  basis: Record<Basis, number>;
}

export function positionsFacts(
  model: Model,
  state: PageState,
  of: readonly string[],
  choices: Choices,
  sums: SumsBeforehand,
): PositionsFacts {
  const rows = of
    .map((position): Row => {
      const request = requestFor(position, state, choices);
      const before = beforehandOf(sums, state, position);
      if (before) return { position, request, ...before };
      const ledger = simulate(model, request);
      const { minutes, basis } = burden(ledger);
      return { position, request, minutes, basis, range: undefined, ledger };
    })
    .sort((a, b) => b.minutes.total - a.minutes.total);
  const lowest = rows.reduce((least, row) =>
    row.minutes.political < least.minutes.political ? row : least,
  );
  const basis = { reported: 0, inferred: 0, assumed: 0 };
  for (const row of rows) {
    basis.reported += row.basis.reported;
    basis.inferred += row.basis.inferred;
    basis.assumed += row.basis.assumed;
  }
  const floor =
    beforehandOf(sums, state, lowest.position)?.floor ?? widestOf(model, lowest.request).floor;
  return { rows, floor: { minutes: lowest.minutes.political, ...floor }, basis };
}
