import type { Arrangement, Earning, Response, Rule } from '../rulebook/model.ts';
import { inSchool } from './applies.ts';
import { idOf, type Answered } from './answers.ts';
import { monthEnd, type Day } from './civil.ts';
import { both, restsOn, weakest, type Grade, type Rests } from './footing.ts';
import type { MoneyKind } from './ledger.ts';
import { yearIn, type Person } from './person.ts';
import { roundHalfUp, type Drawn, type Values } from './values.ts';
import { matches } from './who.ts';

/** A line before it is placed. */
export interface Item {
  id: string;
  rule: string;
  /** 0 political, 1 labour, 2 material */
  category: number;
  day: Day;
  start: number | null;
  asked: number | null;
  /** the half of an occurrence that runs past midnight */
  second: boolean;
  response: Response;
  rests: Rests;
  won: number;
  wonKind: MoneyKind | null;
  paid: number;
  paidGrade: Grade | null;
  exemption: string | null;
  schedule: number;
  cites: string[];
}

/** As firm as the hours alone, with the claims of the money as well. */
const supported = (hours: Rests, money: Rests): Rests =>
  restsOn(hours.grade, both(hours, money).claims);

export const CATEGORIES = ['political', 'labour', 'material'] as const;
export const DAY = 1440;

interface Sum {
  won: number;
  kind: MoneyKind;
  rests: Rests;
}

/** What the person pays on an occurrence: the way out taken, or the money and goods demanded. */
function moneyOf(answered: Answered, person: Person, values: Values): Sum | null {
  const { occurrence, exemption, price, response } = answered;
  const { rule } = occurrence;
  if (exemption && price) return { ...price, kind: exemption.kind === 'buy' ? 'levies' : 'bribes' };
  if (!rule.money || occurrence.quota || (rule.per === 'household' && inSchool(person)))
    return null;
  const year = yearIn(person, occurrence.day);
  const kind: MoneyKind = rule.money.kind === 'dues' ? 'dues' : 'levies';
  const demanded = values.demand(rule.money, year);
  const shared = rule.per === 'household' ? values.read(person.model.householdEarners, year) : null;
  const won = roundHalfUp(shared ? demanded.value / shared.value : demanded.value);
  return {
    kind,
    won: response === 'absent' ? 0 : won,
    rests: shared ? both(demanded, shared) : demanded,
  };
}

/** The earnings that fit a person: the first. */
export const earningOf = ({ model, attributes, organisation }: Person): Earning | undefined =>
  model.earnings.find((e) => matches(e.who, attributes, organisation));

/**
 * Won per hour of livelihood in a year.
 * @throws RangeError when no earnings fit the person or they are not above zero (the validator reports such a rulebook).
 */
export function earnsOf(person: Person, values: Values, year: number): Drawn {
  const earning = earningOf(person);
  const earns = earning ? values.won(earning.earns, year) : null;
  if (!earns || !(earns.value > 0))
    throw new RangeError('no earnings above zero in the rulebook fit this person');
  return earns;
}

function paidFor(
  sum: Sum | null,
  person: Person,
  values: Values,
  day: Day,
): Pick<Item, 'won' | 'wonKind' | 'paid' | 'paidGrade'> {
  if (!sum) return { won: 0, wonKind: null, paid: 0, paidGrade: null };
  const earns = earnsOf(person, values, yearIn(person, day));
  return {
    won: sum.won,
    wonKind: sum.kind,
    paid: roundHalfUp((sum.won / earns.value) * 60),
    paidGrade: weakest(sum.rests.grade, earns.grade),
  };
}

/** The one or two items of an answered occurrence: what runs past midnight is cut there. */
export function itemsOf(answered: Answered, person: Person, values: Values): Item[] {
  const { occurrence, response, exemption } = answered;
  const { rule, day, start, asked } = occurrence;
  const sum = moneyOf(answered, person, values);
  const item: Item = {
    id: idOf(rule.id, day),
    rule: rule.id,
    category: CATEGORIES.indexOf(rule.category),
    day,
    second: false,
    response,
    start:
      asked === 0 && rule.money && lengthOf(rule, occurrence.schedule) === undefined ? null : start,
    asked,
    rests: sum ? supported(occurrence.rests, sum.rests) : occurrence.rests,
    ...paidFor(sum, person, values, day),
    exemption: exemption?.id ?? null,
    schedule: occurrence.schedule,
    cites: [],
  };
  return cutAtMidnight(item);
}

/** The parameter of a length: the schedule's, else the rule's. */
export const lengthOf = (rule: Rule, schedule: number): string | undefined =>
  rule.schedules[schedule]?.length ?? rule.length;

export function cutAtMidnight(item: Item): Item[] {
  if (item.start === null || item.asked === null || item.start + item.asked <= DAY) return [item];
  const first = DAY - item.start;
  return [
    { ...item, asked: first },
    {
      ...item,
      day: item.day + 1,
      start: 0,
      asked: item.asked - first,
      second: true,
      won: 0,
      wonKind: null,
      paid: 0,
      paidGrade: null,
    },
  ];
}

/** The monthly line of a way out already taken. */
export function arrangementItems(arrangement: Arrangement, person: Person, values: Values): Item[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = monthEnd(person.year, month + 1);
    const price = values.won(arrangement.price, person.year);
    const sum: Sum = { won: roundHalfUp(price.value), kind: 'bribes', rests: price };
    return {
      id: idOf(arrangement.rule, day),
      rule: arrangement.rule,
      category: 1,
      day,
      start: null,
      asked: 0,
      second: false,
      response: 'pay',
      rests: supported(values.footing(arrangement, person.year), price),
      ...paidFor(sum, person, values, day),
      exemption: arrangement.id,
      schedule: -1,
      cites: [],
    };
  });
}
