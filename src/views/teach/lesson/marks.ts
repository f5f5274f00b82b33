/** A figure in a text of a lesson, filled in from the rulebook. */
export interface Mark {
  /** the scene whose year is meant; absent: the scene that the text stands in */
  scene?: string;
  /** which of its rows, from 1 */
  row: number;
  /** the year that stands beside that row: the same person, everything met in person */
  beside?: true;
  /** the row that is taken off it: the mark is of the difference */
  less?: number;
  /** the subject, see state/subject.ts */
  key: string;
  /** its range instead of its value */
  range: boolean;
}
export type Piece = { text: string } | { mark: Mark };

const MARK = /\{(~?)(?:([a-z0-9-]+):)?(?:([1-9])(?:(b)|-([1-9]))?\/)?([a-z0-9.-]+)\}/g;

/**
 * `{total}`, of the second row `{2/total}`, its range `{~2/total}`, of what stands beside that row `{2b/total}`, of the
 * second row less the first `{2-1/total}`, of a named scene `{ways:2/total}`.
 */
export function piecesOf(text: string): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > from) out.push({ text: text.slice(from, found.index) });
    const [all, range, scene, row, beside, less, key = ''] = found;
    out.push({
      mark: {
        ...(scene === undefined ? {} : { scene }),
        row: Number(row ?? 1),
        ...(beside === undefined ? {} : { beside: true as const }),
        ...(less === undefined ? {} : { less: Number(less) }),
        key,
        range: range === '~',
      },
    });
    from = found.index + all.length;
  }
  if (from < text.length) out.push({ text: text.slice(from) });
  return out;
}

/** The marks of a text, in its order. */
export const marksIn = (text: string): Mark[] =>
  piecesOf(text).flatMap((piece) => ('mark' in piece ? [piece.mark] : []));
