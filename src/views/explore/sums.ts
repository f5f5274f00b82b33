import type { Ledger, MoneyKind } from '../../engine/ledger.ts';
import { valueIn } from '../../engine/values.ts';
import { ACTIVITIES } from '../../i18n/describe/words.ts';
import type { Activity, Basis, Category, Model } from '../../rulebook/model.ts';

/** Hours of the working week that the law sets, the scale beside hours a week; nothing where the rulebook has none. */
export const statutoryWeek = (
  { parameters, statutoryWeek: id }: Model,
  year: number,
): number | undefined => {
  const parameter = id === undefined ? undefined : parameters[id];
  return parameter && valueIn(parameter, year).typical;
};

/** Minutes of a year as minutes of a week. */
export const weekly = (minutes: number, days: number): number => (minutes * 7) / days;

type ByCategory = Record<Category, number>;

/** What gave way, each activity by the categories that took it; minutes. */
export function gaveWayByCategory(
  ledger: Ledger,
): { activity: Activity; by: ByCategory; total: number }[] {
  return ACTIVITIES.map((activity) => {
    const by: ByCategory = { political: 0, labour: 0, material: 0 };
    for (const line of ledger.lines) by[line.category] += line.gaveWay[activity];
    return { activity, by, total: by.political + by.labour + by.material };
  });
}

/** Minutes of each category, and of those worked to pay, by what they rest on. */
export function basisByCategory(ledger: Ledger): Record<Category | 'paid', Record<Basis, number>> {
  const none = (): Record<Basis, number> => ({ reported: 0, inferred: 0, assumed: 0 });
  const sums = { political: none(), labour: none(), material: none(), paid: none() };
  for (const { category, minutes, basis, paid, paidBasis } of ledger.lines) {
    sums[category][basis] += minutes ?? 0;
    if (paidBasis) sums.paid[paidBasis] += paid;
  }
  return sums;
}

/** Minutes of livelihood that earn what was paid, by kind of money. */
export function paidByKind(ledger: Ledger): Record<MoneyKind, number> {
  const sums = { bribes: 0, levies: 0, dues: 0 };
  for (const { wonKind, paid } of ledger.lines) if (wonKind) sums[wonKind] += paid;
  return sums;
}
