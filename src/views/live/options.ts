import { simulate } from '../../engine/index.ts';
import type { Closed, Ledger, Line, Minutes, Request } from '../../engine/ledger.ts';
import { parseDay } from '../../engine/civil.ts';
import type { Activity, Exemption, Model, Response, Rule } from '../../rulebook/model.ts';
import { couldBeOpen } from './open-to.ts';

/** What one response to one demand comes to, beside what happens; minutes. */
export interface Option {
  response: Response;
  /** whether it is what happens in the year shown */
  happens: boolean;
  /** a way out is taken: which, and what it costs */
  exemption: string | null;
  /** for how long it is paid */
  term: Exemption['term'] | null;
  won: number;
  /** the parameter of its price */
  price: string | null;
  paid: number;
  /** hours that the demand itself takes */
  minutes: number;
  gaveWay: Minutes;
  /** a summons that follows: its line; its minutes count as cost */
  summons: Line | null;
  /** effects that only this response brings, as the penalties that may follow a third summons */
  effects: readonly string[];
  /** what costs it in all: the demand, the hours worked to pay, the summons */
  cost: number;
  /** minutes that going there would have taken from each activity and that stay, without the summons */
  kept: Minutes;
  /** how many demands it answers: more than one where a quota or a term goes together */
  answers: number;
}

/** A way out that is not open to this person, though it is one for people of their age, sex and work; and why. */
export interface Shut {
  exemption: string;
  kind: Exemption['kind'];
  why: Closed;
}

export interface Options {
  /** what can be answered, what happens first */
  options: readonly Option[];
  shut: readonly Shut[];
}

const ACTIVITIES: readonly Activity[] = ['sleep', 'job', 'livelihood', 'household', 'rest'];
const RESPONSES = ['attend', 'pay', 'substitute', 'absent'] as const satisfies Response[];
const none = (): Minutes => ({ sleep: 0, job: 0, livelihood: 0, household: 0, rest: 0 });

const isSummons = (rule: Rule | undefined): boolean => rule?.role === 'summons';

function taken(lines: readonly Line[]): Minutes {
  const sums = none();
  for (const line of lines) for (const a of ACTIVITIES) sums[a] += line.gaveWay[a];
  return sums;
}

/** The year with some demands answered so. */
function answered(
  model: Model,
  request: Request,
  ids: readonly string[],
  response: Response,
): Ledger {
  const own = Object.fromEntries(ids.map((id) => [id, response]));
  return simulate(model, { ...request, responses: { ...request.responses, ...own } });
}

/** The demands that one payment is for, from this one on: those of its month, season or year. */
function paidTogether(ledger: Ledger, line: Line, term: Exemption['term'] | undefined): string[] {
  if (term === undefined || term === 'occurrence' || term === 'day') return [line.id];
  const ids = ledger.lines
    .filter(({ rule, schedule, id, date, response }) => {
      if (rule !== line.rule || response !== line.response || date < line.date) return false;
      return term === 'month'
        ? id.slice(-10, -3) === line.id.slice(-10, -3)
        : term === 'year' || schedule === line.schedule;
    })
    .map(({ id }) => id);
  return [...new Set([line.id, ...ids])];
}

/** The lines of a demand in a year: its own, or all of the quota that it belongs to. */
function scopeIn(
  ledger: Ledger,
  line: Line,
  ids: readonly string[],
  quota: ReadonlySet<string> | null,
): Line[] {
  return ledger.lines.filter(
    ({ id, rule, schedule }) =>
      ids.includes(id) ||
      (quota !== null && rule === line.rule && schedule === line.schedule && !quota.has(id)),
  );
}

/**
 * The four responses to one demand of a year, as the engine answers them. What happens comes first; a response that the
 * engine does not take, since no way out is open, is none of them.
 * @param line a line of `ledger`, the year of `request`
 */
export function optionsOf(model: Model, request: Request, ledger: Ledger, line: Line): Options {
  const rule = model.rules.find(({ id }) => id === line.rule);
  const shut = ledger.closed
    .filter((why) => why.rule === line.rule)
    .flatMap((why): Shut[] => {
      const exemption = rule?.exemptions.find(({ id }) => id === why.exemption);
      return exemption && couldBeOpen(model, exemption, ledger.attributes)
        ? [{ exemption: exemption.id, kind: exemption.kind, why }]
        : [];
    });
  // A summons is always attended, and what was agreed on beforehand is not up today.
  if (!rule || isSummons(rule) || line.schedule < 0)
    return { options: [asItIs(ledger, line, rule)], shut };

  const exemptionIn = (year: Ledger): Exemption | undefined => {
    const id = year.lines.find((one) => one.id === line.id)?.exemption;
    return rule.exemptions.find((one) => one.id === id);
  };
  const years = new Map<Response, { year: Ledger; ids: string[] }>();
  for (const response of RESPONSES) {
    const one = response === line.response ? ledger : answered(model, request, [line.id], response);
    const ids = paidTogether(ledger, line, exemptionIn(one)?.term);
    const year = ids.length > 1 && one !== ledger ? answered(model, request, ids, response) : one;
    years.set(response, { year, ids: year === ledger ? [line.id] : ids });
  }
  const quota =
    rule.schedules[line.schedule]?.kind === 'quota'
      ? untouched(
          ledger,
          [...years.values()].map(({ year }) => year),
          line,
        )
      : null;
  const duties = (year: Ledger): Line[] =>
    year.lines.filter(({ rule: id }) => !summonses(model).has(id));
  const options: Option[] = [];
  // What an absence brings stands beside going there, also where staying away is what happens.
  const attended = years.get('attend')?.year ?? ledger;
  const before = new Set(attended.effects.map(({ id }) => id));
  for (const [response, { year, ids }] of years) {
    const scope = scopeIn(year, line, ids, quota);
    const found = scope[0];
    if (!found || found.response !== response) continue;
    const went =
      ids.length > 1 ? answered(model, request, ids, 'attend') : years.get('attend')?.year;
    const dates = new Set(
      [...scope, ...scopeIn(went ?? ledger, line, ids, quota)].map((one) => one.date),
    );
    // Of those dates alone: a summons weeks later moves other duties too.
    const on = (one: Ledger): Line[] => duties(one).filter(({ date }) => dates.has(date));
    const [going, staying] = [taken(on(went ?? ledger)), taken(on(year))];
    const summons = newSummons(model, attended, year);
    const kept = none();
    for (const a of ACTIVITIES) kept[a] = going[a] - staying[a];
    const sum = (of: (one: Line) => number): number => scope.reduce((all, one) => all + of(one), 0);
    const exemption = rule.exemptions.find(({ id }) => id === found.exemption);
    const [minutes, paid] = [sum((one) => one.minutes ?? 0), sum((one) => one.paid)];
    options.push({
      response,
      happens: response === line.response,
      exemption: found.exemption,
      term: exemption?.term ?? null,
      won: sum((one) => one.won),
      price: exemption?.price ?? rule.money?.amount ?? null,
      paid,
      minutes,
      gaveWay: taken(scope),
      summons,
      effects: year.effects.flatMap(({ id }) => (before.has(id) ? [] : [id])),
      cost: minutes + paid + (summons?.minutes ?? 0),
      kept,
      answers: new Set(scope.map(({ id }) => id)).size,
    });
  }
  options.sort((a, b) => Number(b.happens) - Number(a.happens));
  return { options, shut };
}

const known = new WeakMap<Model, ReadonlySet<string>>();
function summonses(model: Model): ReadonlySet<string> {
  const found =
    known.get(model) ?? new Set(model.rules.flatMap((rule) => (isSummons(rule) ? [rule.id] : [])));
  known.set(model, found);
  return found;
}

/** A summons that stands in one year and not in the other. */
function newSummons(model: Model, before: Ledger, after: Ledger): Line | null {
  const there = new Set(before.lines.map(({ id }) => id));
  return after.lines.find(({ id, rule }) => summonses(model).has(rule) && !there.has(id)) ?? null;
}

/** Ids of the duty that stand alike however the demand is answered: other periods of the same quota. */
function untouched(ledger: Ledger, years: readonly Ledger[], line: Line): ReadonlySet<string> {
  const alike = (year: Ledger): Set<string> =>
    new Set(
      year.lines
        .filter(({ rule }) => rule === line.rule)
        .map(({ id, response }) => `${id} ${response}`),
    );
  const all = years.map(alike);
  return new Set(
    ledger.lines
      .filter(({ rule, id, response }) => {
        return rule === line.rule && all.every((one) => one.has(`${id} ${response}`));
      })
      .map(({ id }) => id),
  );
}

function asItIs(ledger: Ledger, line: Line, rule: Rule | undefined): Option {
  const scope = ledger.lines.filter(({ id }) => id === line.id);
  const sum = (of: (one: Line) => number): number => scope.reduce((all, one) => all + of(one), 0);
  const [minutes, paid] = [sum((one) => one.minutes ?? 0), sum((one) => one.paid)];
  return {
    response: line.response,
    happens: true,
    exemption: line.exemption,
    term: null,
    won: sum((one) => one.won),
    price: rule?.money?.amount ?? null,
    paid,
    minutes,
    gaveWay: taken(scope),
    summons: null,
    effects: [],
    cost: minutes + paid,
    kept: none(),
    answers: 1,
  };
}

/** Days that are looked ahead. */
const AHEAD = 7;

/**
 * What no response to a demand moves: the political duties of the seven days from it on, and the same duty when it
 * falls again in them. Lines of the year shown, each duty once, in the order of their dates.
 */
export function unmoved(ledger: Ledger, line: Line, most = 3): Line[] {
  const last = parseDay(line.date) + AHEAD;
  const seen = new Set<string>();
  return ledger.lines
    .filter(({ id, date, start, category, rule, response, minutes }) => {
      if (id === line.id || date < line.date || parseDay(date) > last) return false;
      if (date === line.date && (start ?? 0) <= (line.start ?? 0)) return false;
      if (response !== 'attend' || minutes === 0) return false;
      return category === 'political' || rule === line.rule;
    })
    .filter(({ rule }) => !seen.has(rule) && seen.add(rule))
    .slice(0, most);
}
