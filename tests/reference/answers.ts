import type { Exemption, Response } from '../../src/rulebook/model.ts';
import type { Case } from './case.ts';
import { monthOf, yearOf } from './dates.ts';
import { bribeOf, demandOf, purchaseOf, unpaid, type Charge } from './money.ts';
import type { Fallen, FallenQuota, Occurrence } from './occurrences.ts';
import { byText } from './round.ts';
import { openWaysOut } from './ways-out.ts';

/** An occurrence with the response to it and what it costs in money. */
export interface Answered extends Occurrence {
  response: Response;
  exemption: Exemption | null;
  money: Charge;
}

/** The ways out taken, by rule and wish: decided once, at typical values. */
export type Choices = Map<string, Exemption | null>;

/** How an occurrence is to be answered; single wishes for `pay` and `substitute` have ways out of their own. */
type Wish = 'attend' | 'absent' | 'pay' | 'single-pay' | 'substitute';

/** What is answered as one: an occurrence, or a quota with all its trips. */
interface Unit {
  wish: Wish;
  occurrences: Occurrence[];
  whole: FallenQuota | null;
}

const singleWish = (response: Response): Wish => (response === 'pay' ? 'single-pay' : response);

const unitsOf = (c: Case, fallen: Fallen): Unit[] => {
  const single = c.request.responses ?? {};
  const otherwise = c.request.respond ?? 'attend';
  const wishFor = (ids: string[]): Wish => {
    const response = ids.map((id) => single[id]).find((r) => r !== undefined);
    return response === undefined ? otherwise : singleWish(response);
  };
  const within = ({ quota }: FallenQuota): string[] =>
    Object.keys(single)
      .filter((id) => {
        const [rule, date = ''] = id.split('@');
        return rule === fallen.rule.id && quota.from <= date && date <= quota.due;
      })
      .sort(byText);
  return [
    ...fallen.occurrences.map((o) => ({ wish: wishFor([o.id]), occurrences: [o], whole: null })),
    ...fallen.quotas.map((q) => ({ wish: wishFor(within(q)), occurrences: q.trips, whole: q })),
  ];
};

const asAnswered =
  (response: Response, exemption: Exemption | null, money: (o: Occurrence) => Charge) =>
  (o: Occurrence): Answered => ({ ...o, response, exemption, money: money(o) });

const termOf = (exemption: Exemption, o: Occurrence): string => {
  switch (exemption.term) {
    case 'occurrence':
    case 'day':
      return o.date;
    case 'season':
      return o.season;
    case 'month':
      return monthOf(o.date);
    case 'year':
      return o.date.slice(0, 4);
  }
};

/** Units that take one way out; the price stands on the first occurrence of each term. */
const paying = (c: Case, units: Unit[], exemption: Exemption): Answered[] => {
  if (exemption.kind === 'buy')
    return units.flatMap(({ whole, occurrences }) =>
      whole
        ? [asAnswered('pay', exemption, () => purchaseOf(c, exemption, whole.quota))(whole.due)]
        : occurrences.map(asAnswered('attend', null, (o) => demandOf(c, o.rule, o.date))),
    );
  const paidTerms = new Set<string>();
  return units
    .flatMap((unit) => unit.occurrences)
    .sort((a, b) => byText(a.date, b.date))
    .map(
      asAnswered(exemption.kind === 'substitute' ? 'substitute' : 'pay', exemption, (o) => {
        const term = termOf(exemption, o);
        if (paidTerms.has(term)) return unpaid(bribeOf(c, exemption, o.date));
        paidTerms.add(term);
        return bribeOf(c, exemption, o.date);
      }),
    );
};

/** The open ways out that a wish may take. */
const candidates = (open: Exemption[], wish: Wish): Exemption[] => {
  const substitutes = open.filter((e) => e.kind === 'substitute');
  const others = open.filter((e) => e.kind !== 'substitute');
  if (wish === 'substitute') return substitutes;
  if (wish === 'single-pay') return others.length > 0 ? others : substitutes;
  return open;
};

/** The candidate that costs least in the shown year, then the lower id. */
const cheapest = (c: Case, units: Unit[], ways: Exemption[]): Exemption | null => {
  const cost = (e: Exemption): number =>
    paying(c, units, e)
      .filter((o) => yearOf(o.date) === c.year)
      .reduce((sum, o) => sum + o.money.won, 0);
  return (
    ways
      .map((e) => ({ e, won: cost(e) }))
      .sort((a, b) => a.won - b.won || byText(a.e.id, b.e.id))[0]?.e ?? null
  );
};

/**
 * The ways out that a rule's occurrences take, where none is chosen yet. Call with typical values: the typical year
 * chooses for every draw, a draw only for what the typical year does not have.
 */
export const choose = (c: Case, fallen: Fallen, into: Choices): void => {
  const open = openWaysOut(c, fallen.rule);
  for (const wish of ['pay', 'single-pay', 'substitute'] as const) {
    const units = unitsOf(c, fallen).filter((u) => u.wish === wish);
    const key = `${fallen.rule.id} ${wish}`;
    const bears = units.some((u) =>
      [...u.occurrences, ...(u.whole ? [u.whole.due] : [])].some((o) => yearOf(o.date) <= c.year),
    );
    if (bears && !into.has(key)) into.set(key, cheapest(c, units, candidates(open, wish)));
  }
};

/** All occurrences of a rule with their responses. */
export const answer = (c: Case, fallen: Fallen, choices: Choices): Answered[] => {
  const byWay = new Map<Exemption, Unit[]>();
  const answered: Answered[] = [];
  for (const unit of unitsOf(c, fallen)) {
    const way = choices.get(`${fallen.rule.id} ${unit.wish}`) ?? null;
    const unmet = unit.whole ? [unit.whole.due] : unit.occurrences;
    if (way) byWay.set(way, [...(byWay.get(way) ?? []), unit]);
    else if (unit.wish === 'absent')
      answered.push(
        ...unmet.map(asAnswered('absent', null, (o) => unpaid(demandOf(c, o.rule, o.date)))),
      );
    else
      answered.push(
        ...unit.occurrences.map(asAnswered('attend', null, (o) => demandOf(c, o.rule, o.date))),
      );
  }
  for (const [way, units] of byWay) answered.push(...paying(c, units, way));
  return answered.sort((a, b) => byText(a.date, b.date));
};
