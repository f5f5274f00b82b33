import type { Line } from '../engine/ledger.ts';
import type { Category } from '../rulebook/model.ts';

/** A stretch of minutes, from and to. */
export type Minutes = [from: number, to: number];

export const RANK: Record<Category, number> = { political: 0, labour: 1, material: 2 };

/** Earlier ones keep their minutes where two overlap: the order in which the engine places them. */
const inPlacingOrder = (a: Line, b: Line): number =>
  RANK[a.category] - RANK[b.category] ||
  (a.start ?? 0) - (b.start ?? 0) ||
  (b.end ?? 0) - (a.end ?? 0) ||
  (a.rule < b.rule ? -1 : 1);

/** What is left of a stretch when others are taken out of it; `taken` is in order and without overlap. */
export function without([start, end]: Minutes, taken: readonly Minutes[]): Minutes[] {
  const out: Minutes[] = [];
  let at = start;
  for (const [from, to] of taken) {
    if (to <= at || from >= end) continue;
    if (from > at) out.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < end) out.push([at, end]);
  return out;
}

/** The minutes that each attended line of one date really took: none stands under two lines. */
export function visible(lines: readonly Line[]): Map<Line, Minutes[]> {
  const taken: Minutes[] = [];
  const out = new Map<Line, Minutes[]>();
  for (const line of [...lines].sort(inPlacingOrder)) {
    if (line.start === null || line.end === null || !line.minutes) continue;
    const left = without([line.start, line.end], taken);
    out.set(line, left);
    taken.push(...left);
    taken.sort((a, b) => a[0] - b[0]);
  }
  return out;
}
