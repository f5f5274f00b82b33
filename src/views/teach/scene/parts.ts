import type { Ledger } from '../../../engine/ledger.ts';
import { CATEGORIES } from '../../../i18n/describe/words.ts';
import { basisByCategory } from '../../explore/sums.ts';

/** A stretch of a bar of hours; what hangs on an assumption is hatched, all else solid. */
export interface LifePart {
  tone: string;
  assumed: boolean;
  value: number;
}

/** A year as the stretches of a bar: kind by kind, first what is reported or inferred, then what is assumed; minutes. */
export function lifePartsOf(ledger: Ledger): LifePart[] {
  const by = basisByCategory(ledger);
  return [...CATEGORIES, 'paid' as const].flatMap((tone) => [
    { tone, assumed: false, value: by[tone].reported + by[tone].inferred },
    { tone, assumed: true, value: by[tone].assumed },
  ]);
}
