import { dayOf, formatDay, monthEnd } from '../engine/civil.ts';
import { shown, WrongWord } from './wrong.ts';

/** First and last date printed, both included; null: open. */
export interface Cut {
  from: string | null;
  to: string | null;
}

/** The real date of the year nearest to what was written, as `YYYY-MM-DD`. */
function nearestDate(text: string, year: number, end: boolean): string {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [month, date] = numbers.slice(-2);
  if (numbers.length < 2 || month === undefined || date === undefined)
    return `${year}-${end ? '12-31' : '01-01'}`;
  if (numbers.length > 2 && numbers[0] !== year && String(numbers[0]).length === 4) {
    return `${year}-${(numbers[0] ?? 0) < year ? '01-01' : '12-31'}`;
  }
  const right = Math.min(Math.max(month, 1), 12);
  return formatDay(
    Math.min(Math.max(dayOf(year, right, 1), dayOf(year, right, date)), monthEnd(year, right)),
  );
}

function readDate(option: 'from' | 'to', text: string, year: number): string {
  const right = nearestDate(text, year, option === 'to');
  if (text === right) return text;
  const wrong = /^\d{4}-\d\d-\d\d$/.test(text)
    ? `is no date of ${year}`
    : 'is not written YYYY-MM-DD';
  throw new WrongWord(`--${option} "${shown(text)}" ${wrong}: the nearest is "${right}"`);
}

/**
 * The dates of `--from` and `--to`.
 * @throws WrongWord when one is malformed or outside the year, or when they are the wrong way round
 */
export function readCut(from: string | undefined, to: string | undefined, year: number): Cut {
  const cut: Cut = {
    from: from === undefined ? null : readDate('from', from, year),
    to: to === undefined ? null : readDate('to', to, year),
  };
  if (cut.from !== null && cut.to !== null && cut.from > cut.to) {
    throw new WrongWord(
      `--from "${cut.from}" is later than --to "${cut.to}": the nearest is "--from ${cut.to} --to ${cut.from}"`,
    );
  }
  return cut;
}

/** Whether a date is printed. */
export const within = (date: string, cut: Cut): boolean =>
  (cut.from === null || date >= cut.from) && (cut.to === null || date <= cut.to);
