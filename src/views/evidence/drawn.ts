import { ranges, type Ranges } from '../../engine/drawn.ts';
import { type Range, type Request } from '../../engine/index.ts';
import type { Model } from '../../rulebook/model.ts';
import type { Measure } from '../../state/subject.ts';

const kept = new WeakMap<Model, Map<string, Ranges>>();

/** The ranges of a year, drawn when they are first asked for. */
export function rangesFor(model: Model, request: Request): Ranges {
  const known = kept.get(model) ?? new Map<string, Ranges>();
  kept.set(model, known);
  const key = JSON.stringify(request);
  const drawn = known.get(key) ?? ranges(model, request);
  known.set(key, drawn);
  return drawn;
}

const weekly = (range: Range, days: number): Range => ({
  low: (range.low * 7) / days,
  high: (range.high * 7) / days,
  allLow: (range.allLow * 7) / days,
  allHigh: (range.allHigh * 7) / days,
});

/** The sums of a year that runs are added up to. */
const DRAWN: Partial<Record<Measure, (drawn: Ranges, days: number) => Range>> = {
  total: ({ minutes }) => minutes.total,
  own: ({ minutes }) => minutes.ownWithPaid,
  political: ({ minutes }) => minutes.political,
  labour: ({ minutes }) => minutes.labour,
  material: ({ minutes }) => minutes.material,
  paid: ({ minutes }) => minutes.paid,
  taken: ({ minutes }) => minutes.given,
  floor: ({ minutes }) => minutes.political,
  'out-of-reach': ({ minutes }) => minutes.outOfReach,
  week: ({ minutes }, days) => weekly(minutes.total, days),
  share: ({ shareOfOwnTime }) => shareOfOwnTime,
  sleep: ({ gaveWay }) => gaveWay.sleep,
  job: ({ gaveWay }) => gaveWay.job,
  livelihood: ({ gaveWay }) => gaveWay.livelihood,
  household: ({ gaveWay }) => gaveWay.household,
  rest: ({ gaveWay }) => gaveWay.rest,
  bribes: ({ won }) => won.bribes,
  levies: ({ won }) => won.levies,
  dues: ({ won }) => won.dues,
  won: ({ won }) => won.total,
};

/** The range of a sum over drawn runs; null for a sum that is not added up for them. */
export const drawnRange = (
  measure: Measure,
  drawn: () => Ranges,
  days: number,
): (Range & { runs: number }) | null => {
  const read = DRAWN[measure];
  return read ? { ...read(drawn(), days), runs: drawn().runs } : null;
};
