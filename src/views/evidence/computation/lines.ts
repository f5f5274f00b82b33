import type { Line } from '../../../engine/ledger.ts';
import { list } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';

export const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);

/** The lines of those who went. */
export const attended = (lines: readonly Line[]): Line[] =>
  lines.filter(({ response }) => response === 'attend');
/** Minutes asked of those who went, which other duties had already taken. */
export const lostOf = (lines: readonly Line[]): number =>
  sum(attended(lines), (line) => (line.asked ?? 0) - (line.minutes ?? 0));

/** Whose hours took minutes that were asked. */
export const takers = (lines: readonly Line[], names: Names, lang: Lang): string =>
  list(
    [
      ...new Set(
        lines.flatMap(({ coveredBy }) =>
          coveredBy.map((id) => nameOf(names, 'rules', id.slice(0, id.lastIndexOf('@')))),
        ),
      ),
    ],
    lang,
  );
