import { visible } from '../../../charts/visible.ts';
import type { Line } from '../../../engine/ledger.ts';

/** The duties of a day in the order of the time that they really took; those that took none stand last. */
export function inTime(lines: readonly Line[]): Line[] {
  const seen = visible(lines);
  const from = (line: Line): number =>
    Math.min(...(seen.get(line) ?? []).map(([start]) => start), Infinity);
  const end = 24 * 60;
  const at = (line: Line): number => Math.min(from(line), end + (line.start ?? end));
  return [...lines].sort((a, b) => at(a) - at(b));
}

/** On a wall what is assumed is hatched and all else solid, as in sums: blocks of a day as well. */
export const solid = (line: Line): Line =>
  line.basis === 'inferred' ? { ...line, basis: 'reported' } : line;
