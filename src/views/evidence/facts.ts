import { withChanges } from '../../engine/attributes.ts';
import type { Ranges } from '../../engine/drawn.ts';
import { burden, simulate } from '../../engine/index.ts';
import type { Burden, Draw, Ledger, Line, Request } from '../../engine/ledger.ts';
import type { Basis, Model } from '../../rulebook/model.ts';
import type { OfYear } from '../../state/subject.ts';
import { waysOf } from '../explore/ways-out.ts';
import { drawnRange, rangesFor } from './drawn.ts';
import { MADE, type Unit, type WayOf } from './measures.ts';

/** One duty's part in a number, in its unit. */
export interface Part {
  rule: string;
  lines: number;
  value: number;
  /** minutes by what they rest on, hours worked to pay included */
  basis: Record<Basis, number>;
}

/** The political minutes of one position's year. */
export interface Political {
  position: string;
  minutes: number;
}

/** A number of a year with what it was made of. */
export interface Facts {
  subject: OfYear;
  request: Request;
  ledger: Ledger;
  sums: Burden;
  /** the lines behind it */
  lines: readonly Line[];
  unit: Unit;
  /** null: the size is not known */
  value: number | null;
  low: number | null;
  high: number | null;
  /** of a sum that is added up for drawn runs: how many, and the years with every value low, and high */
  drawn: { runs: number; allLow: number; allHigh: number } | null;
  basis: Record<Basis, number>;
  /** the duties behind a sum, the greatest first */
  parts: readonly Part[];
  /** of the floor: all positions, the least first, whose year this is */
  positions?: readonly Political[];
}

const of = (subject: OfYear): ((line: Line, wayOf: WayOf) => number) =>
  subject.kind === 'sum' || subject.kind === 'span'
    ? MADE[subject.measure].of
    : subject.kind === 'day'
      ? MADE.taken.of
      : MADE.total.of;

function within(subject: OfYear, model: Model, wayOf: WayOf): (line: Line) => boolean {
  switch (subject.kind) {
    case 'duty':
      return ({ rule }) => rule === subject.rule;
    case 'line':
      return ({ rule, date }) => rule === subject.rule && date.slice(5) === subject.day;
    case 'day':
      return ({ date }) => date.slice(5) === subject.day;
    case 'month':
      return ({ date }) => date.slice(5, 7) === subject.month;
    case 'span':
      return (line) =>
        line.date.slice(5) >= subject.from &&
        line.date.slice(5) <= subject.to &&
        of(subject)(line, wayOf) !== 0;
    case 'sum': {
      if (subject.measure !== 'out-of-reach') return (line) => of(subject)(line, wayOf) !== 0;
      const away = new Set(model.rules.flatMap((rule) => (rule.away ? [rule.id] : [])));
      return ({ rule }) => away.has(rule);
    }
  }
}

/** One year of the person, looked at for a subject. */
function look(model: Model, request: Request, subject: OfYear, draw: Draw) {
  const ledger = simulate(model, request, draw);
  const sums = burden(ledger);
  const wayOf = waysOf(ledger, model.rules);
  const lines = ledger.lines.filter(within(subject, model, wayOf));
  const part = (line: Line): number => of(subject)(line, wayOf);
  const added = lines.reduce((sum, line) => sum + part(line), 0);
  const own = subject.kind === 'sum' ? MADE[subject.measure].value : undefined;
  const known =
    subject.kind === 'sum' ||
    subject.kind === 'span' ||
    lines.some(({ minutes }) => minutes !== null);
  const value = own ? own(sums, ledger) : known || lines.length === 0 ? added : null;
  return { ledger, sums, lines, part, value };
}

/** Shares by minutes; where too little was asked to make one, by won, or else by lines. */
function basisOf(lines: readonly Line[]): Record<Basis, number> {
  const by = (minutes: (line: Line) => number, paid: (line: Line) => number) => {
    const sums = { reported: 0, inferred: 0, assumed: 0 };
    for (const line of lines) {
      sums[line.basis] += minutes(line);
      if (line.paidBasis) sums[line.paidBasis] += paid(line);
    }
    return sums;
  };
  const some = ({ reported, inferred, assumed }: Record<Basis, number>): boolean =>
    reported + inferred + assumed > 0;
  const none = (): number => 0;
  const minutes = by(
    (line) => line.minutes ?? 0,
    (line) => line.paid,
  );
  if (some(minutes)) return minutes;
  const money = by(none, (line) => line.won);
  return some(money) ? money : by(() => 1, none);
}

function partsOf(lines: readonly Line[], part: (line: Line) => number): Part[] {
  const rules = new Map<string, Line[]>();
  for (const line of lines) {
    const known = rules.get(line.rule);
    if (known) known.push(line);
    else rules.set(line.rule, [line]);
  }
  return [...rules]
    .map(([rule, own]) => ({
      rule,
      lines: new Set(own.map(({ id }) => id)).size,
      value: own.reduce((sum, line) => sum + part(line), 0),
      basis: basisOf(own),
    }))
    .sort((a, b) => b.value - a.value || b.lines - a.lines);
}

/** The same year for all positions as the rulebook has them, the one with the fewest political minutes first. */
const byPolitical = (model: Model, request: Request): (Political & { request: Request })[] =>
  model.positions
    .map(({ id, attributes }) => {
      const own = { ...request, attributes: withChanges(attributes, {}) };
      return {
        position: id,
        request: own,
        minutes: burden(simulate(model, own)).minutes.political,
      };
    })
    .sort((a, b) => a.minutes - b.minutes);

/**
 * The number that a subject names in one year, its range and what is behind it. The range is that of drawn runs; of
 * what is not added up for them, the years with all values low and with all values high.
 * @param atHand the ranges of the year asked for, where they are drawn already
 */
export function factsOf(
  model: Model,
  asked: Request,
  subject: OfYear,
  atHand: Ranges | null = null,
): Facts {
  const all =
    subject.kind === 'sum' && subject.measure === 'floor' ? byPolitical(model, asked) : undefined;
  const request = all?.[0]?.request ?? asked;
  const [low, typical, high] = (['low', 'typical', 'high'] as const).map((draw) =>
    look(model, request, subject, draw),
  ) as [ReturnType<typeof look>, ReturnType<typeof look>, ReturnType<typeof look>];
  const { ledger, sums, lines, part, value } = typical;
  const known = [low.value, value, high.value].filter((one) => one !== null);
  const drawn =
    subject.kind === 'sum'
      ? drawnRange(
          subject.measure,
          () => (request === asked && atHand) || rangesFor(model, request),
          ledger.dayKinds.length,
        )
      : null;
  return {
    subject,
    request,
    ledger,
    sums,
    lines,
    unit:
      subject.kind === 'sum' || subject.kind === 'span' ? MADE[subject.measure].unit : 'minutes',
    value,
    low: value === null ? null : (drawn?.low ?? Math.min(...known)),
    high: value === null ? null : (drawn?.high ?? Math.max(...known)),
    drawn,
    basis: basisOf(lines),
    parts: partsOf(lines, part),
    ...(all ? { positions: all.map(({ position, minutes }) => ({ position, minutes })) } : {}),
  };
}
