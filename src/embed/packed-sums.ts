import type { Sums, SumsBeforehand } from './sums.ts';

/** Sums as a row of numbers; what follows from the others is left out. */
type Row = readonly number[];

/** By year: the rows of `attend`, then those of `pay`, each by position in the order of the rulebook. */
export type PackedSums = Record<string, readonly [attend: readonly Row[], pay: readonly Row[]]>;

const rowOf = ({ minutes, basis, range, floor }: Sums): Row => [
  minutes.political,
  minutes.labour,
  minutes.material,
  minutes.paid,
  basis.reported,
  basis.inferred,
  range.low,
  range.high,
  floor.low,
  floor.high,
];

const sumsOf = (row: Row): Sums => {
  const [political = 0, labour = 0, material = 0, paid = 0, reported = 0, inferred = 0] = row;
  const [low = 0, high = 0, floorLow = 0, floorHigh = 0] = row.slice(6);
  const total = political + labour + material + paid;
  return {
    minutes: { political, labour, material, paid, total },
    basis: { reported, inferred, assumed: total - reported - inferred },
    range: { low, high },
    floor: { low: floorLow, high: floorHigh },
  };
};

/** Half the bytes on the way to a reader. */
export const packSums = (sums: SumsBeforehand, positions: readonly string[]): PackedSums =>
  Object.fromEntries(
    Object.entries(sums).map(([year, of]) => {
      const rows = (all: Partial<Record<string, Sums>> = {}): Row[] =>
        positions.flatMap((id) => (all[id] ? [rowOf(all[id])] : []));
      return [year, [rows(of?.attend), rows(of?.pay)]];
    }),
  );

export const unpackSums = (packed: PackedSums, positions: readonly string[]): SumsBeforehand =>
  Object.fromEntries(
    Object.entries(packed).map(([year, [attend, pay]]) => {
      const all = (rows: readonly Row[]): Record<string, Sums> =>
        Object.fromEntries(positions.map((id, i) => [id, sumsOf(rows[i] ?? [])]));
      return [year, { attend: all(attend), pay: all(pay) }];
    }),
  );
