import type { Exemption, Reading, Response, Rule } from '../rulebook/model.ts';
import { civilOf, formatDay, yearOf, type Day } from './civil.ts';
import type { Closed, Request } from './ledger.ts';
import type { Occurrence, Quota } from './occurrence.ts';
import type { Found } from './occurrences.ts';
import type { Person } from './person.ts';
import { both, type Rests } from './footing.ts';
import { roundHalfUp, type Drawn, type Values } from './values.ts';
import { affords, matches } from './who.ts';

/** An occurrence with its answer; `whole` quotas have no minutes of their own. */
export interface Answered {
  occurrence: Occurrence;
  response: Response;
  exemption: Exemption | null;
  /** the first on its term, on which the way out is paid for; goods are bought each time */
  due: boolean;
  /** won paid for the way out, 0 where its term was paid for before */
  price: { won: number; rests: Rests } | null;
}

/** Years after which a rule or a way out that was not reported again is off by default. */
export const STALE_AFTER = 5;

export const idOf = (rule: string, day: Day): string => `${rule}@${formatDay(day)}`;

/** Why a way out is not open to the person, or null if it is. */
export function closedBy(
  exemption: Exemption,
  person: Person,
  reading: Reading,
): Closed['why'] | null {
  const { attributes, organisation, year } = person;
  if (!matches(exemption.who, attributes, organisation)) return 'who';
  const [from, to] = exemption.years ?? [year, null];
  if (year < from || (to !== null && year > to)) return 'years';
  if (to === null && year - exemption.lastSeen > STALE_AFTER) return 'last-reported';
  if (exemption.reading === 'reported' && reading !== 'reported') return 'reading';
  if (!affords(attributes, exemption.means)) return 'means';
  return exemption.price === null ? 'price-not-known' : null;
}

type Wanted = Exclude<Response, 'absent'> | 'pay-any' | 'absent';

/** The ways out taken, by rule and wish; null where none is open. */
export type Decided = Map<string, Exemption | null>;

/**
 * Answers every occurrence of one rule, taking for those answered by paying the way out that costs least over the year.
 * What is `decided` already, in the typical year, stands in every draw; what is not is decided here.
 */
export function answer(
  rule: Rule,
  found: Found,
  person: Person,
  request: Request,
  typical: Values,
  decided: Decided,
): Answered[] {
  const single = request.responses;
  const byDefault = defaultOf(request);
  const groups = new Map<Wanted, { loose: Occurrence[]; quotas: Quota[] }>();
  const group = (wanted: Wanted): { loose: Occurrence[]; quotas: Quota[] } => {
    const known = groups.get(wanted) ?? { loose: [], quotas: [] };
    groups.set(wanted, known);
    return known;
  };
  for (const o of found.occurrences)
    group(single?.[idOf(rule.id, o.day)] ?? byDefault).loose.push(o);
  for (const quota of found.quotas) {
    group((single && namedWithin(quota, rule, single)) ?? byDefault).quotas.push(quota);
  }

  const open = openTo(rule, person, request);
  const answered: Answered[] = [];
  for (const [wanted, { loose, quotas }] of groups) {
    const key = keyOf(rule, wanted);
    let best = decided.get(key);
    if (best === undefined)
      decided.set(key, (best = cheapest(choicesFor(wanted, open), loose, quotas, person, typical)));
    const response: Response = best
      ? best.kind === 'substitute'
        ? 'substitute'
        : 'pay'
      : wanted === 'absent'
        ? 'absent'
        : 'attend';
    const lines = [...loose, ...quotas.flatMap((q) => linesOf(q, response, best))];
    answered.push(
      ...lines.map((occurrence): Answered => ({
        occurrence,
        response,
        exemption: best,
        due: false,
        price: null,
      })),
    );
  }
  answered.sort((a, b) => a.occurrence.day - b.occurrence.day);
  markDue(answered);
  return answered;
}

const defaultOf = ({ respond = 'attend' }: Request): Wanted =>
  respond === 'pay' ? 'pay-any' : respond;

const openTo = (rule: Rule, person: Person, { reading = 'demanded' }: Request): Exemption[] =>
  rule.exemptions.filter((e) => closedBy(e, person, reading) === null);

/** Whether the answer to each occurrence of a rule without quotas is the same whatever others there are. */
export function answersApart(
  rule: Rule,
  person: Person,
  request: Request,
  decided: Decided,
): boolean {
  if (openTo(rule, person, request).filter(({ kind }) => kind !== 'buy').length <= 1) return true;
  return [defaultOf(request), ...Object.values(request.responses ?? {})].every(
    (wanted) => wanted === 'attend' || wanted === 'absent' || decided.has(keyOf(rule, wanted)),
  );
}

const keyOf = (rule: Rule, wanted: Wanted): string => `${rule.id} ${wanted}`;

/** The single response to a quota: the first by date within its period, since its trips move with the dates away. */
function namedWithin(
  { from, due }: Quota,
  rule: Rule,
  single: Readonly<Record<string, Response>>,
): Response | undefined {
  const [first, last] = [idOf(rule.id, from), idOf(rule.id, due)];
  const ids = Object.keys(single).filter(
    (id) => id.length === first.length && first <= id && id <= last,
  );
  const named = ids.sort()[0];
  return named === undefined ? undefined : single[named];
}

function choicesFor(wanted: Wanted, open: Exemption[]): Exemption[] {
  if (wanted === 'attend' || wanted === 'absent') return [];
  if (wanted === 'pay-any') return open;
  const substitutes = open.filter((e) => e.kind === 'substitute');
  const others = open.filter((e) => e.kind !== 'substitute');
  if (wanted === 'substitute') return substitutes;
  return others.length > 0 ? others : substitutes;
}

const linesOf = (quota: Quota, response: Response, exemption: Exemption | null): Occurrence[] =>
  response === 'absent' || exemption?.kind === 'buy' ? [quota.whole] : quota.trips;

function cheapest(
  choices: Exemption[],
  loose: Occurrence[],
  quotas: Quota[],
  person: Person,
  typical: Values,
): Exemption | null {
  let best: Exemption | null = null;
  let least = Infinity;
  for (const exemption of [...choices].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (exemption.kind === 'buy' && loose.length > 0) continue;
    const lines = [...loose, ...quotas.flatMap((q) => linesOf(q, 'pay', exemption))]
      .sort((a, b) => a.day - b.day)
      .map((occurrence) => ({ occurrence, exemption, due: false }));
    markDue(lines);
    const cost = lines
      .filter(({ due, occurrence: { day } }) => due && day >= person.start && day <= person.end)
      .reduce((sum, line) => sum + wonFor(line, typical), 0);
    if (cost < least) [best, least] = [exemption, cost];
  }
  return best;
}

type Paid = Pick<Answered, 'occurrence' | 'exemption' | 'due'>;

/** The term that the price of a line's way out pays for, or null where nothing is paid for one. */
export function termPaid({ exemption, occurrence }: Paid): string | null {
  if (exemption?.price == null) return null;
  const { year, month } = civilOf(occurrence.day);
  return `${exemption.id} ${termOf(exemption, occurrence, year, month)}`;
}

/** Marks the first date of each term. Lines come in the order of their dates. */
function markDue(lines: Paid[]): void {
  const paid = new Set<string>();
  for (const line of lines) {
    const term = termPaid(line);
    if (term === null) continue;
    line.due = line.exemption?.kind === 'buy' || !paid.has(term);
    paid.add(term);
  }
}

/** Units of a quota that are bought, where the way out is that. */
const unitsOf = ({ exemption, occurrence }: Paid): Drawn | null =>
  exemption?.kind === 'buy' && occurrence.quota ? occurrence.quota.amount : null;

function wonFor(line: Paid, values: Values): number {
  const price = line.exemption?.price;
  if (price == null) return 0;
  const { value } = values.won(price, yearOf(line.occurrence.day));
  return roundHalfUp(value * (unitsOf(line)?.value ?? 1));
}

/** Writes the price on the lines that are due, 0 won on the others of their terms. */
export function setPrices(lines: Answered[], values: Values): void {
  for (const line of lines) {
    const { exemption, occurrence } = line;
    if (exemption?.price == null) continue;
    const price = values.won(exemption.price, yearOf(occurrence.day));
    const units = unitsOf(line);
    line.price = {
      won: line.due ? wonFor(line, values) : 0,
      rests: units ? both(price, units) : price,
    };
  }
}

function termOf(exemption: Exemption, occurrence: Occurrence, year: number, month: number): string {
  switch (exemption.term) {
    case 'month':
      return `${String(year)}-${String(month)}`;
    case 'year':
      return String(year);
    case 'season':
      return String(occurrence.season);
    default:
      return String(occurrence.day);
  }
}
