import type { Ledger } from '../engine/ledger.ts';
import type { Basis, Category } from '../rulebook/model.ts';

/** One duty of the ledgers shown, with all that it rests on. */
export interface Duty {
  rule: string;
  category: Category;
  /** how often it fell, and its minutes with those worked to pay: the most of any one ledger; null: size not known */
  times: number;
  minutes: number | null;
  basis: ReadonlySet<Basis>;
  claims: string[];
  /** keys of the reasons that were given for it */
  reasons: string[];
}

const RANK: Record<Category, number> = { political: 0, labour: 1, material: 2 };

interface Sum {
  times: number;
  minutes: number;
  known: boolean;
}

/** The duties of some ledgers: political, labour, material, in each the longest first. */
export function dutiesOf(ledgers: readonly Ledger[], reasons: readonly string[]): Duty[] {
  const duties = new Map<string, Duty & { basis: Set<Basis>; claimed: Set<string> }>();
  for (const { lines } of ledgers) {
    const sums = new Map<string, Sum>();
    for (const line of lines) {
      const { rule, category } = line;
      const sum = sums.get(rule) ?? { times: 0, minutes: 0, known: false };
      sums.set(rule, sum);
      sum.times++;
      sum.minutes += (line.minutes ?? 0) + line.paid;
      sum.known ||= line.minutes !== null;
      let duty = duties.get(rule);
      if (!duty) {
        duty = {
          rule,
          category,
          times: 0,
          minutes: null,
          basis: new Set(),
          claims: [],
          claimed: new Set(),
          reasons: reasons.filter((key) => key.startsWith(`${rule}.`)),
        };
        duties.set(rule, duty);
      }
      duty.basis.add(line.basis);
      if (line.paidBasis) duty.basis.add(line.paidBasis);
      for (const claim of line.claims) duty.claimed.add(claim);
    }
    for (const [rule, sum] of sums) {
      const duty = duties.get(rule);
      if (!duty) continue;
      duty.times = Math.max(duty.times, sum.times);
      if (sum.known) duty.minutes = Math.max(duty.minutes ?? 0, sum.minutes);
    }
  }
  return [...duties.values()]
    .map(({ claimed, ...duty }): Duty => ({ ...duty, claims: [...claimed] }))
    .sort(
      (a, b) =>
        RANK[a.category] - RANK[b.category] ||
        (b.minutes ?? -1) - (a.minutes ?? -1) ||
        (a.rule < b.rule ? -1 : 1),
    );
}
