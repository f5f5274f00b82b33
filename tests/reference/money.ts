import type { MoneyKind } from '../../src/engine/ledger.ts';
import type { Basis, Exemption, Rule } from '../../src/rulebook/model.ts';
import type { Case } from './case.ts';
import { yearOf } from './dates.ts';
import { weakestOf, type Graded } from './footing.ts';
import { halfUp } from './round.ts';
import type { Quota } from './quota.ts';
import { quantity, wonOf } from './values.ts';
import { matches } from './who.ts';

/** Money that stands on a line. */
export interface Charge {
  won: number;
  kind: MoneyKind | null;
  footings: Graded[];
}

export const NOTHING: Charge = { won: 0, kind: null, footings: [] };

/** Money that was asked but is not given, or has been given already: what it rests on stays. */
export const unpaid = (money: Charge): Charge => ({ ...money, won: 0 });

/** What a rule asks in money on a date, where it is met as demanded. */
export const demandOf = (c: Case, rule: Rule, date: string): Charge => {
  if (!rule.money) return NOTHING;
  const { amount, times, kind } = rule.money;
  const money = wonOf(c, amount, times ?? [], yearOf(date));
  const into = kind === 'dues' ? 'dues' : 'levies';
  if (rule.per !== 'household')
    return { won: halfUp(money.x), kind: into, footings: money.footings };
  if (c.person.work === 'school' || c.person.work === 'university') return NOTHING;
  const earners = quantity(c, c.model.householdEarners, yearOf(date));
  return {
    won: halfUp(money.x / earners.x),
    kind: into,
    footings: [...money.footings, ...earners.footings],
  };
};

/** The price of a way out on a date. */
export const bribeOf = (c: Case, exemption: Exemption, date: string): Charge => {
  if (exemption.price === null) return NOTHING;
  const price = wonOf(c, exemption.price, [], yearOf(date));
  return { won: halfUp(price.x), kind: 'bribes', footings: price.footings };
};

/** The price of a quota's goods, bought instead of gathered. */
export const purchaseOf = (c: Case, exemption: Exemption, quota: Quota): Charge => {
  if (exemption.price === null) return NOTHING;
  const price = wonOf(c, exemption.price, [], yearOf(quota.due));
  return {
    won: halfUp(quota.amount * price.x),
    kind: 'levies',
    footings: [...quota.amountFooting(quota.due), ...price.footings],
  };
};

/** Minutes of livelihood that earn the money, and what that figure rests on. */
export const paidFor = (
  c: Case,
  money: Charge,
  date: string,
): { paid: number; paidBasis: Basis | null } => {
  if (money.kind === null) return { paid: 0, paidBasis: null };
  const earning = c.model.earnings.find((e) => matches(e.who, c.person));
  if (!earning) throw new Error('no earnings match the person');
  const earns = wonOf(c, earning.earns, [], yearOf(date));
  if (!(earns.x > 0)) throw new Error('earnings of zero');
  return {
    paid: halfUp((money.won / earns.x) * 60),
    paidBasis: weakestOf([...money.footings, ...earns.footings]),
  };
};
