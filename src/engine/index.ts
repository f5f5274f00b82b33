export { burden } from './burden.ts';
export type {
  Burden,
  Closed,
  Draw,
  Ledger,
  Line,
  Minutes,
  Request,
  RunDraw,
  WhyNot,
} from './ledger.ts';
export { formatDay, formatTime, parseDay, weekdayOf, yearEnd, yearStart } from './civil.ts';
export { extremes, type Range } from './extremes.ts';
export { running, type Running, type Tone } from './running.ts';
export { ledgerOf, simulate } from './simulate.ts';
export { emptyPlaced } from './columns.ts';
export { place } from './place.ts';
export { planYear } from './plan.ts';
export { organisationOf } from './who.ts';
