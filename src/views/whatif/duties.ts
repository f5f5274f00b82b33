import type { Ledger } from '../../engine/ledger.ts';

/** The duties that fall on the person of a ledger, the heaviest first: by hours, those worked to pay included. */
export function ownDuties({ lines }: Pick<Ledger, 'lines'>): string[] {
  const minutes = new Map<string, number>();
  for (const { rule, minutes: taken, paid } of lines)
    minutes.set(rule, (minutes.get(rule) ?? 0) + (taken ?? 0) + paid);
  return [...minutes].sort(([, a], [, b]) => b - a).map(([rule]) => rule);
}
