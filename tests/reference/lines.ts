import type { Line } from '../../src/engine/ledger.ts';
import type { Arrangement } from '../../src/rulebook/model.ts';
import type { Answered } from './answers.ts';
import { gradeAt } from './calendar.ts';
import type { Case } from './case.ts';
import { lastOfMonth, yearOf } from './dates.ts';
import { claimsOf, weakestOf } from './footing.ts';
import { halfUp, byText } from './round.ts';
import { NOTHING, paidFor } from './money.ts';
import { idOf } from './occurrences.ts';
import { noMinutes, type Piece, type Placed } from './placing.ts';
import { wonOf } from './values.ts';

/** Everything that a line rests on, in the order in which it is shown. */
const claimsOfLine = (c: Case, o: Answered): string[] =>
  claimsOf([
    gradeAt(c, o.rule.applies, o.date),
    ...o.datesFooting,
    ...o.lengthFooting,
    ...o.money.footings,
  ]);

const hours = (
  piece: Piece,
  placed: Placed | undefined,
): Pick<Line, 'start' | 'end' | 'minutes'> => {
  if (placed) return placed;
  const { start, length, occurrence } = piece;
  const end = start === null || length === null ? null : start + length;
  return { start, end, minutes: length === null && occurrence.response === 'attend' ? null : 0 };
};

export const lineOf = (c: Case, piece: Piece, placed: Placed | undefined): Line => {
  const o = piece.occurrence;
  // What an occurrence costs stands on the day it begins.
  const money = piece.first ? o.money : NOTHING;
  const { start, end, minutes } = hours(piece, placed);
  return {
    id: o.id,
    date: piece.date,
    start,
    end,
    rule: o.rule.id,
    category: o.rule.category,
    response: o.response,
    asked: piece.length,
    minutes,
    coveredBy: placed?.coveredBy ?? [],
    gaveWay: placed?.gaveWay ?? noMinutes(),
    won: money.won,
    wonKind: money.kind,
    ...paidFor(c, money, o.date),
    basis: weakestOf([gradeAt(c, o.rule.applies, o.date), ...o.datesFooting, ...o.lengthFooting]),
    claims: claimsOfLine(c, o),
    exemption: o.exemption?.id ?? null,
    schedule: o.schedule,
    cites: o.cites,
  };
};

/** The monthly lines of a way out already taken. */
export const arrangementLines = (c: Case, arrangement: Arrangement): Line[] =>
  Array.from({ length: 12 }, (_, m) => {
    const date = lastOfMonth(`${c.year}-${String(m + 1).padStart(2, '0')}`);
    const price = wonOf(c, arrangement.price, [], yearOf(date));
    const won = halfUp(price.x);
    const footing = gradeAt(c, arrangement, date);
    const money = { won, kind: 'bribes' as const, footings: price.footings };
    return {
      id: idOf(arrangement.rule, date),
      date,
      start: null,
      end: null,
      rule: arrangement.rule,
      category: 'labour',
      response: 'pay',
      asked: 0,
      minutes: 0,
      coveredBy: [],
      gaveWay: noMinutes(),
      won,
      wonKind: money.kind,
      ...paidFor(c, money, date),
      basis: footing.basis,
      claims: claimsOf([footing, ...money.footings]),
      exemption: arrangement.id,
      schedule: -1,
      cites: [],
    };
  });

/** By date, start (money alone last), rule. */
export const byLine = (a: Line, b: Line): number =>
  byText(a.date, b.date) ||
  (a.start ?? 9999) - (b.start ?? 9999) ||
  byText(a.rule, b.rule) ||
  byText(a.id, b.id);
