import { formatTime, type Line } from '../engine/index.ts';
import { describeValue, ATTRIBUTES } from '../i18n/describe/attributes.ts';
import { positionPhrase } from '../i18n/describe/positions.ts';
import { ACTIVITIES, activityWord, BASES, CATEGORIES, RESPONSE } from '../i18n/describe/words.ts';
import {
  hours,
  hoursLong,
  longDate,
  monthName,
  percent,
  percents,
  rough,
  span,
} from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { whyNotWords } from './why-not.ts';
import type { Year } from './year.ts';

/** How many duties the summary names. */
const MOST = 12;

/** Rows in columns: the first to the left, the others to the right; trailing blanks cut. */
function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows
    .map((row) =>
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

const section = (title: string, body: string): string =>
  body === '' ? '' : `\n${title}\n${body}\n`;
const bullets = (items: readonly string[]): string => items.map((item) => `  - ${item}`).join('\n');

function sentence({ book, choices, ledger, burden, range }: Year): string {
  const { attributes } = ledger;
  const { position, request } = choices;
  const own = book.model.positions.find(({ id }) => id === position)?.attributes;
  const changed = ATTRIBUTES.filter((name) => own?.[name] !== attributes[name]).map((name) =>
    describeValue(name, attributes[name], 'en'),
  );
  const who =
    positionPhrase(position, book.names, 'en') +
    (changed.length > 0 ? ` (${changed.join(', ')})` : '');
  const answer = {
    attend: 'who attends to every demand',
    pay: 'who pays wherever a way out is open',
    absent: 'who stays away wherever possible',
  }[request.respond];
  const { total, own: ownTime, paid } = burden.minutes;
  const about = `In ${ledger.year}, ${who}, ${answer}, was called on for about ${hoursLong(total, 'en')} (${hours(range.low, 'en')} to ${hours(range.high, 'en')})`;
  const time = `some ${hours(ownTime + paid, 'en')} of them from ${attributes.sex === 'f' ? 'her' : 'his'} own time`;
  const reading =
    request.reading === 'demanded'
      ? 'what is required'
      : 'what is required, and what people are reported to do instead';
  return `${about}, ${time}, if every demand the sources report was made and met. This counts ${reading}.`;
}

function sums({ burden, ledger }: Year): string {
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

function months({ ledger }: Year): string {
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
function duties({ book, ledger }: Year): string {
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
      `${new Set(lines.map(({ id }) => id)).size} times`,
      basis,
    ];
  });
  const rest = rows.length - shown.length;
  return table(shown) + (rest > 0 ? `\n  and ${rest} more` : '');
}

function timetable({ book, choices, lines }: Year): string {
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

/** The year for somebody at a terminal: two significant digits, since nothing is known more finely. */
export function writeText(year: Year): string {
  const { book, ledger, burden } = year;
  const { names } = book;
  const { won, counts } = burden;
  const money = Object.entries<number>(won).filter(([, amount]) => amount > 0);
  const shares = percents(BASES.map((basis) => burden.basis[basis]));
  const late = ledger.whyNot.filter(({ why }) => why === 'last-reported' || why === 'possible');
  return [
    `${sentence(year)}\n`,
    `A composite of reports: nobody lived this exact year. Organisation: ${nameOf(names, 'organisations', ledger.organisation)}. Rulebook ${book.model.version}.\n`,
    section('Hours', sums(year)),
    section('By month', months(year)),
    section('What took most', duties(year)),
    section(
      'What gave way (hours)',
      table(
        ACTIVITIES.map((name) => [
          activityWord(name, ledger.attributes.work, 'en'),
          hours(burden.gaveWay[name], 'en'),
        ]),
      ),
    ),
    section(
      'What it rests on',
      table(
        BASES.map((basis, i) => [basis, hours(burden.basis[basis], 'en'), `${shares[i] ?? 0}%`]),
      ),
    ),
    section(
      'Won',
      table(
        money.map(([kind, amount]) => [kind === 'total' ? 'in all' : kind, rough(amount, 'en')]),
      ),
    ),
    section(
      'Answers',
      table(
        Object.entries(counts).map(([response, n]) => [
          RESPONSE.en[response as keyof typeof counts],
          String(n),
        ]),
      ),
    ),
    section('These dates', timetable(year)),
    section(
      'What changed it without being a duty',
      bullets(ledger.effects.map(({ id }) => nameOf(names, 'effects', id))),
    ),
    section(
      'Size not known',
      bullets(
        ledger.unquantified.map((id) => names['rules']?.[id] ?? nameOf(names, 'effects', id)),
      ),
    ),
    section(
      'Not in this year',
      bullets(late.map((why) => `${nameOf(names, 'rules', why.rule)}: ${whyNotWords(why, names)}`)),
    ),
    '\nTwo significant digits; exact figures and the claims of every line: --json.\n',
  ].join('');
}
