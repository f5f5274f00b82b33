import type { Closed, Ledger, Line } from '../../engine/ledger.ts';
import type { Category, Rule } from '../../rulebook/model.ts';

/** How the hours that were asked stand to the ways out that sources report. */
export const WAYS = ['none', 'open', 'means', 'price', 'others', 'paid', 'substitute'] as const;
/**
 * none: no way out is reported · open: reported and open, attended all the same · means: beyond the means ·
 * price: its price is not known · others: reported for other people, years or another reading · paid · substitute
 */
export type Way = (typeof WAYS)[number];

export interface WayRow {
  way: Way;
  /** minutes asked */
  by: Record<Category, number>;
  total: number;
}

function wayOf(
  line: Line,
  rule: Rule | undefined,
  closed: ReadonlyMap<string, Closed['why']>,
): Way {
  if (line.response === 'pay') return 'paid';
  if (line.response === 'substitute') return 'substitute';
  const all = rule?.exemptions ?? [];
  if (all.length === 0) return 'none';
  const shut = all.map(({ id }) => closed.get(`${line.rule} ${id}`));
  if (shut.includes(undefined)) return 'open';
  if (shut.includes('means')) return 'means';
  if (shut.includes('price-not-known')) return 'price';
  // In what is demanded there is no way out of political duties, whatever people are reported to do.
  return shut.every((why) => why === 'reading' || (why === 'who' && line.category === 'political'))
    ? 'none'
    : 'others';
}

/** Tells of the lines of a ledger how they stand to the ways out; each duty and response is looked at once. */
export function waysOf(ledger: Ledger, rules: readonly Rule[]): (line: Line) => Way {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const closed = new Map(
    ledger.closed.map(({ rule, exemption, why }) => [`${rule} ${exemption}`, why]),
  );
  const found = new Map<string, Way>();
  return (line) => {
    const key = `${line.rule} ${line.response}`;
    const way = found.get(key) ?? wayOf(line, byId.get(line.rule), closed);
    found.set(key, way);
    return way;
  };
}

/** The minutes asked, by way out and category; rows that hold nothing are left out. */
export function waysOut(ledger: Ledger, rules: readonly Rule[]): WayRow[] {
  const wayFor = waysOf(ledger, rules);
  const rows = new Map<Way, WayRow>();
  for (const line of ledger.lines) {
    if (!line.asked) continue;
    const way = wayFor(line);
    const row = rows.get(way) ?? { way, by: { political: 0, labour: 0, material: 0 }, total: 0 };
    rows.set(way, row);
    row.by[line.category] += line.asked;
    row.total += line.asked;
  }
  return WAYS.flatMap((way) => rows.get(way) ?? []);
}
