import type { Burden, Ledger, Line, MoneyKind } from '../../engine/ledger.ts';
import type { Activity, Basis, Category, Response } from '../../rulebook/model.ts';
import type { Measure } from '../../state/subject.ts';
import type { Way } from '../explore/ways-out.ts';

/** What a number counts: minutes, won, occurrences, or a share from 0 to 1. */
export type Unit = 'minutes' | 'won' | 'times' | 'share';

/** How the hours of a line stand to the ways out that sources report. */
export type WayOf = (line: Line) => Way;

interface Making {
  unit: Unit;
  /** what one line adds; shares and averages are no sums of lines, but have lines behind them */
  of: (line: Line, wayOf: WayOf) => number;
  /** the value itself, where it is not the sum of the lines */
  value?: (sums: Burden, ledger: Ledger) => number;
}

const given = (line: Line): number => line.minutes ?? 0;
const all = (line: Line): number => given(line) + line.paid;
const own = (line: Line): number => given(line) - line.gaveWay.job + line.paid;

const category = (name: Category): Making => ({
  unit: 'minutes',
  of: (line) => (line.category === name ? given(line) : 0),
});
const activity = (name: Activity): Making => ({
  unit: 'minutes',
  of: (line) => line.gaveWay[name],
});
const basis = (name: Basis): Making => ({
  unit: 'minutes',
  of: (line) => (line.basis === name ? given(line) : 0) + (line.paidBasis === name ? line.paid : 0),
});
const response = (name: Response): Making => ({
  unit: 'times',
  of: (line) => (line.response === name ? 1 : 0),
  value: ({ counts }) => counts[name],
});
const money = (name: MoneyKind): Making => ({
  unit: 'won',
  of: (line) => (line.wonKind === name ? line.won : 0),
});
const asked = (way: Way): Making => ({
  unit: 'minutes',
  of: (line, wayOf) => (line.asked && wayOf(line) === way ? line.asked : 0),
});

/** How each sum of a year is made from its lines. */
export const MADE: Record<Measure, Making> = {
  total: { unit: 'minutes', of: all },
  own: { unit: 'minutes', of: own },
  political: category('political'),
  labour: category('labour'),
  material: category('material'),
  paid: { unit: 'minutes', of: (line) => line.paid },
  taken: { unit: 'minutes', of: given },
  // Of the position in which it is least, see facts.ts.
  floor: category('political'),
  asked: { unit: 'minutes', of: (line) => line.asked ?? 0 },
  'asked-none': asked('none'),
  'asked-open': asked('open'),
  'asked-means': asked('means'),
  'asked-price': asked('price'),
  'asked-others': asked('others'),
  'asked-paid': asked('paid'),
  'asked-substitute': asked('substitute'),
  week: {
    unit: 'minutes',
    of: all,
    value: ({ minutes }, { dayKinds }) => (minutes.total * 7) / dayKinds.length,
  },
  share: {
    unit: 'share',
    of: (line) => own(line) - line.gaveWay.sleep,
    value: ({ shareOfOwnTime }) => shareOfOwnTime,
  },
  reported: basis('reported'),
  inferred: basis('inferred'),
  assumed: basis('assumed'),
  sleep: activity('sleep'),
  job: activity('job'),
  livelihood: activity('livelihood'),
  household: activity('household'),
  rest: activity('rest'),
  'out-of-reach': { unit: 'minutes', of: () => 0, value: ({ minutes }) => minutes.outOfReach },
  attend: response('attend'),
  pay: response('pay'),
  substitute: response('substitute'),
  absent: response('absent'),
  bribes: money('bribes'),
  levies: money('levies'),
  dues: money('dues'),
  won: { unit: 'won', of: (line) => line.won },
};
