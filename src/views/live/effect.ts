import { burden, simulate } from '../../engine/index.ts';
import type { Ledger, Line, MoneyKind, Request } from '../../engine/ledger.ts';
import type { Model } from '../../rulebook/model.ts';
import { waysOf } from '../explore/ways-out.ts';
import { linesIn, stretchOf, type Stretch } from './stretch.ts';
import { weekOf, type Tried, type Try } from './tries.ts';

/** A figure as it is, and as it is with the weeks tried. */
export interface Moved {
  was: number;
  now: number;
}

/** What trying a week makes of that week, and what follows from it. */
export interface TriedWeek {
  /** `YYYY-MM-DD`, both ends included */
  from: string;
  to: string;
  response: Tried;
  was: Stretch;
  now: Stretch;
  /** won paid for ways out, and for levies, on these days */
  bribes: Moved;
  levies: Moved;
  /** summonses that follow from what was left out in this week, in the order of their dates */
  summons: readonly Line[];
}

export interface Effect {
  weeks: readonly TriedWeek[];
  /** minutes of the whole year */
  year: Moved;
  /** minutes of all days outside the weeks tried: now less as it is */
  elsewhere: number;
  /** effects that stand in the year only since the weeks are tried */
  effects: readonly string[];
  /** whether any demand is answered otherwise now */
  moved: boolean;
}

/** What is asked of the engine where no week is tried. */
export function untriedOf(request: Request): Request {
  const untried = { ...request };
  delete untried.responses;
  return untried;
}

const wonIn = (ledger: Ledger, from: string, to: string, kind: MoneyKind): number =>
  linesIn(ledger, from, to).reduce((sum, one) => sum + (one.wonKind === kind ? one.won : 0), 0);

/** Whether a year with tries answers any demand of some days otherwise than the year without. */
export function answersDiffer(was: Ledger, now: Ledger, from?: string, to?: string): boolean {
  const [first = '', last = '9'] = [from, to];
  const before = new Map(was.lines.map(({ id, response }) => [id, response]));
  return linesIn(now, first, last).some(({ id, response }) => before.get(id) !== response);
}

/** Minutes of some days without a reported way out that are stayed away from only as tried. */
export function awayIn(
  model: Model,
  [was, now]: readonly [Ledger, Ledger],
  from: string,
  to: string,
): number {
  const wayOf = waysOf(now, model.rules);
  const before = new Map(was.lines.map(({ id, response }) => [id, response]));
  return linesIn(now, from, to).reduce((sum, line) => {
    const tried = line.response === 'absent' && before.get(line.id) !== 'absent';
    return sum + (tried && wayOf(line) === 'none' ? (line.asked ?? 0) : 0);
  }, 0);
}

/**
 * What the tried weeks make of a year.
 * @param now the year of `request`, which answers the weeks of `all` otherwise
 */
export function effectOf(model: Model, request: Request, now: Ledger, all: readonly Try[]): Effect {
  const was = simulate(model, untriedOf(request));
  const there = new Set(was.lines.map(({ id }) => id));
  const summonses = now.lines.filter(({ id, cites }) => cites.length > 0 && !there.has(id));
  const weeks = all.map(({ day, response }): TriedWeek => {
    const [from, to] = weekOf(day, request.year);
    const inWeek = (date: string): boolean => date >= from && date <= to;
    const won = (kind: MoneyKind): Moved => ({
      was: wonIn(was, from, to, kind),
      now: wonIn(now, from, to, kind),
    });
    return {
      from,
      to,
      response,
      was: stretchOf(was, model.rules, from, to),
      now: stretchOf(now, model.rules, from, to),
      bribes: won('bribes'),
      levies: won('levies'),
      summons: summonses.filter(({ cites }) => cites.some((id) => inWeek(id.slice(-10)))),
    };
  });
  const before = new Set(was.effects.map(({ id }) => id));
  const year = { was: burden(was).minutes.total, now: burden(now).minutes.total };
  const within = weeks.reduce((sum, week) => sum + week.now.total - week.was.total, 0);
  return {
    weeks,
    year,
    elsewhere: year.now - year.was - within,
    effects: now.effects.flatMap(({ id }) => (before.has(id) ? [] : [id])),
    moved: answersDiffer(was, now),
  };
}
