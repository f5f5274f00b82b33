import type { Minutes } from '../../src/engine/ledger.ts';
import type { Activity, Category } from '../../src/rulebook/model.ts';
import type { Answered } from './answers.ts';
import { addDays } from './dates.ts';
import { byText, distinct } from './round.ts';

const DAY = 1440;
const FOLLOWS_AT_MOST = 180;
const ORDER: Category[] = ['political', 'labour', 'material'];

/** An occurrence on one date: all of it, or one half where it runs past midnight. */
export interface Piece {
  occurrence: Answered;
  date: string;
  start: number | null;
  length: number | null;
  /** false: the half after midnight */
  first: boolean;
}

/** Where a piece came to lie, and what it got. */
export interface Placed {
  start: number;
  end: number;
  minutes: number;
  gaveWay: Minutes;
  coveredBy: string[];
}

export const noMinutes = (): Minutes => ({
  sleep: 0,
  job: 0,
  livelihood: 0,
  household: 0,
  rest: 0,
});

export const piecesOf = (occurrence: Answered): Piece[] => {
  const { date, start, length } = occurrence;
  if (start === null || length === null || start + length <= DAY)
    return [{ occurrence, date, start, length, first: true }];
  return [
    { occurrence, date, start, length: DAY - start, first: true },
    { occurrence, date: addDays(date, 1), start: 0, length: start + length - DAY, first: false },
  ];
};

interface Sized extends Piece {
  start: number;
  length: number;
}

/** Whether a piece has hours that are to be placed. */
const isSized = (piece: Piece): piece is Sized =>
  piece.occurrence.response === 'attend' && piece.start !== null && piece.length !== null;

const byTurn = (a: Sized, b: Sized): number =>
  ORDER.indexOf(a.occurrence.rule.category) - ORDER.indexOf(b.occurrence.rule.category) ||
  a.start - b.start ||
  b.length - a.length ||
  byText(a.occurrence.rule.id, b.occurrence.rule.id) ||
  byText(a.occurrence.date, b.occurrence.date);

/** Whether all minutes from one to another pass a test. */
const allFrom = (start: number, end: number, test: (minute: number) => boolean): boolean => {
  for (let m = start; m < end; m += 1) if (!test(m)) return false;
  return true;
};

/** The hours that a piece is held at. */
const startFor = (
  { occurrence, start, length }: Sized,
  day: Activity[],
  taken: (string | null)[],
): number => {
  const free = (s: number): boolean => allFrom(s, s + length, (m) => taken[m] === null);
  if (occurrence.rule.category !== 'political' || free(start)) return start;
  const own = (m: number): boolean => start <= m && m < start + length;
  const sparesSleep = (s: number): boolean =>
    allFrom(s, s + length, (m) => day[m] !== 'sleep' || own(m));
  for (let s = start + 1; s <= start + FOLLOWS_AT_MOST; s += 1)
    if (s + length <= DAY && free(s) && sparesSleep(s)) return s;
  return start;
};

/** Places the pieces of one date in their order; `taken` holds who has each minute afterwards. */
export const place = (
  pieces: Piece[],
  day: Activity[],
): { placed: Map<Piece, Placed>; taken: (string | null)[] } => {
  const taken: (string | null)[] = new Array<null>(DAY).fill(null);
  const turns = pieces.filter(isSized).sort(byTurn);
  const order = distinct(turns.map((p) => p.occurrence.id));
  const placed = new Map<Piece, Placed>();
  for (const piece of turns) {
    const start = startFor(piece, day, taken);
    const gaveWay = noMinutes();
    const lostTo: string[] = [];
    let minutes = 0;
    for (let m = start; m < start + piece.length; m += 1) {
      const holder = taken[m] ?? null;
      const activity = day[m];
      if (holder !== null) lostTo.push(holder);
      else if (activity !== undefined) {
        taken[m] = piece.occurrence.id;
        gaveWay[activity] += 1;
        minutes += 1;
      }
    }
    const coveredBy = order.filter((id) => lostTo.includes(id));
    placed.set(piece, { start, end: start + piece.length, minutes, gaveWay, coveredBy });
  }
  return { placed, taken };
};
