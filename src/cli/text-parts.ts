import { formatTime, type Line } from '../engine/index.ts';
import { BASES, CATEGORIES, RESPONSE } from '../i18n/describe/words.ts';
import { hours, longDate, monthName, percent, rough, span } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { table } from './layout.ts';
import type { Year } from './year.ts';

/** How many duties the summary names. */
const MOST = 12;

const times = (n: number): string => (n === 1 ? '1 time' : `${n} times`);

/** The hours of the year. */
export function sums({ burden, ledger }: Year): string {
  const { minutes } = burden;
  const week = (minutes.total * 7) / ledger.dayKinds.length;
  const rows = [...CATEGORIES, 'paid' as const].map((name) => [
    name === 'paid' ? 'worked to pay' : name,
    hours(minutes[name], 'en'),
  ]);
  return table([
    ...rows,
    ['in all', hours(minutes.total, 'en')],
    ['a week', hours(week, 'en')],
    ['demanded, met or not', hours(minutes.asked, 'en')],
    ['out of reach while away', hours(minutes.outOfReach, 'en')],
    ['share of own waking time', percent(burden.shareOfOwnTime, 'en')],
  ]);
}

/** The hours of each month. */
export function months({ ledger }: Year): string {
  const rows = Array.from({ length: 12 }, (_, i) => {
    const lines = ledger.lines.filter(({ date }) => Number(date.slice(5, 7)) === i + 1);
    const of = (category: string) =>
      lines.reduce((sum, line) => sum + (line.category === category ? (line.minutes ?? 0) : 0), 0);
    return [
      monthName(i + 1, 'en'),
      ...CATEGORIES.map((category) => hours(of(category), 'en')),
      hours(
        lines.reduce((sum, { paid }) => sum + paid, 0),
        'en',
      ),
    ];
  });
  return table([['', ...CATEGORIES, 'to pay'], ...rows]);
}

/** The duties that took most: hours of attending and of working to pay. */
export function duties({ book, ledger }: Year): string {
  const byRule = new Map<string, Line[]>();
  for (const line of ledger.lines) byRule.set(line.rule, [...(byRule.get(line.rule) ?? []), line]);
  const rows = [...byRule].map(([rule, lines]) => ({
    rule,
    lines,
    minutes: lines.reduce((sum, line) => sum + (line.minutes ?? 0) + line.paid, 0),
  }));
  rows.sort((a, b) => b.minutes - a.minutes || (a.rule < b.rule ? -1 : 1));
  const shown = rows.slice(0, MOST).map(({ rule, lines, minutes }) => {
    const basis = BASES.filter((one) => lines.some((line) => line.basis === one)).join('/');
    const known = lines.every((line) => line.minutes !== null);
    return [
      nameOf(book.names, 'rules', rule),
      known ? hours(minutes, 'en') : 'not known',
      times(new Set(lines.map(({ id }) => id)).size),
      basis,
    ];
  });
  const rest = rows.length - shown.length;
  return table(shown) + (rest > 0 ? `\n  and ${rest} more` : '');
}

/** The lines of the dates asked for; empty when none were. */
export function timetable({ book, choices, lines }: Year): string {
  if (choices.cut.from === null && choices.cut.to === null) return '';
  let date = '';
  const rows = lines.flatMap((line) => {
    const head = line.date === date ? [] : [`  ${longDate(line.date, 'en')}`];
    date = line.date;
    const time =
      line.start === null
        ? ''
        : `${formatTime(line.start)}-${line.end === null ? '' : formatTime(line.end)}`;
    const took =
      line.minutes === null ? 'length not known' : line.asked === 0 ? '' : span(line.minutes, 'en');
    const money = line.won > 0 ? `${rough(line.won, 'en')} won` : '';
    const words = [
      nameOf(book.names, 'rules', line.rule),
      RESPONSE.en[line.response],
      took,
      money,
      line.basis,
    ];
    return [...head, `    ${time.padEnd(12)}${words.filter(Boolean).join(', ')}`];
  });
  return rows.join('\n') || '  nothing falls on these dates';
}
