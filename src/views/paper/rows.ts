import type { Ledger } from '../../engine/ledger.ts';
import type { Evidence } from '../../rulebook/evidence.ts';
import type { Basis, Category } from '../../rulebook/model.ts';
import { CATEGORIES } from '../../i18n/describe/words.ts';
import { sourcesOf } from '../evidence/citation.ts';

/** One duty of the year, added up. */
export interface Row {
  /** its number on the paper, from 1 */
  number: number;
  rule: string;
  category: Category;
  /** how often it fell; what runs past midnight once */
  times: number;
  /** minutes taken; null: in part or whole not known */
  minutes: number | null;
  /** minutes of livelihood that earn what was paid */
  paid: number;
  /** minutes taken and paid, by what they rest on; where it has none, how often it fell */
  basis: Record<Basis, number>;
  claims: readonly string[];
}

/** The year duty by duty: political, labour, material, and in each the longest first. */
export function rowsOf(ledger: Ledger): Row[] {
  const found = new Map<
    string,
    Row & { ids: Set<string>; all: Set<string>; lines: Row['basis'] }
  >();
  for (const { rule, category, id, minutes, paid, basis, paidBasis, claims } of ledger.lines) {
    let row = found.get(rule);
    if (!row) {
      row = {
        number: 0,
        rule,
        category,
        times: 0,
        minutes: 0,
        paid: 0,
        basis: { reported: 0, inferred: 0, assumed: 0 },
        claims: [],
        ids: new Set(),
        all: new Set(),
        lines: { reported: 0, inferred: 0, assumed: 0 },
      };
      found.set(rule, row);
    }
    row.ids.add(id);
    row.minutes = minutes === null || row.minutes === null ? null : row.minutes + minutes;
    row.paid += paid;
    row.basis[basis] += minutes ?? 0;
    row.lines[basis]++;
    if (paidBasis) row.basis[paidBasis] += paid;
    for (const claim of claims) row.all.add(claim);
  }
  const size = ({ minutes, paid }: Row): number => (minutes ?? 0) + paid;
  return [...found.values()]
    .sort(
      (a, b) =>
        CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
        size(b) - size(a) ||
        (a.rule < b.rule ? -1 : 1),
    )
    .map(({ ids, all, lines, ...row }, i) => ({
      ...row,
      basis: Object.values(row.basis).some((one) => one > 0) ? row.basis : lines,
      number: i + 1,
      times: ids.size,
      claims: [...all],
    }));
}

/** Sources with the numbers under which the duties name them, by publisher and date. */
export interface Numbered {
  groups: { publisher: string; sources: { number: number; id: string }[] }[];
  /** number by id */
  of: ReadonlyMap<string, number>;
}

export function numbered(rows: readonly Row[], evidence: Evidence): Numbered {
  const ids = sourcesOf([...new Set(rows.flatMap(({ claims }) => claims))], evidence);
  const named = ids.flatMap((id) => {
    const source = evidence.sources[id];
    return source ? [{ id, publisher: source.publisher, date: source.date ?? '' }] : [];
  });
  const key = ({ publisher, date, id }: (typeof named)[number]) =>
    [publisher.toLowerCase(), date, id] as const;
  named.sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const i = left.findIndex((part, at) => part !== right[at]);
    return i < 0 ? 0 : (left[i] ?? '') < (right[i] ?? '') ? -1 : 1;
  });
  const groups: Numbered['groups'] = [];
  const of = new Map<string, number>();
  for (const { id, publisher } of named) {
    const number = of.size + 1;
    of.set(id, number);
    const last = groups.at(-1);
    if (last?.publisher === publisher) last.sources.push({ number, id });
    else groups.push({ publisher, sources: [{ number, id }] });
  }
  return { groups, of };
}

/** Numbers in order, those that follow each other as a stretch: `1–4, 7`. */
export function stretches(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? String(from) : `${String(from)}${to === from + 1 ? ', ' : '–'}${String(to)}`,
    )
    .join(', ');
}

/** The numbers of the sources of some claims. */
export const numbersOf = (
  claims: readonly string[],
  evidence: Evidence,
  { of }: Numbered,
): string => stretches(sourcesOf(claims, evidence).flatMap((id) => of.get(id) ?? []));
