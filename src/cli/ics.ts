import ical, { ICalEventTransparency } from 'ical-generator';
import { parseDay, type Line } from '../engine/index.ts';
import { span } from '../i18n/format.ts';
import { RESPONSE } from '../i18n/describe/words.ts';
import { nameOf } from '../i18n/names.ts';
import { within } from './dates.ts';
import type { Book } from './book.ts';
import type { Year } from './year.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** A floating time stands in the UTC fields of its Date, so the zone of the machine does not matter. */
const floating = (date: string, minutes: number): Date =>
  new Date((parseDay(date) * DAY + minutes) * MINUTE);

/** What a line says beside its duty and hours. */
function description(parts: readonly Line[], book: Book): string {
  const [line] = parts;
  if (!line) return '';
  const sum = (field: 'asked' | 'minutes' | 'paid' | 'won'): number =>
    parts.reduce((all, part) => all + (part[field] ?? 0), 0);
  const sources = [...new Set(line.claims.map((id) => book.sourceOf[id] ?? id))];
  const rows = [
    `${line.category}; ${RESPONSE.en[line.response]}; footing: ${line.basis}`,
    line.asked === null ? 'length not known' : '',
    line.asked ? `asked ${span(sum('asked'), 'en')}, took ${span(sum('minutes'), 'en')}` : '',
    line.coveredBy.length > 0
      ? `${sum('minutes') === 0 ? 'all of it' : 'the rest'} was taken by ${line.coveredBy.join(', ')}`
      : '',
    sum('won') > 0
      ? `${line.wonKind ?? ''} ${sum('won')} won, ${span(sum('paid'), 'en')} of livelihood (${line.paidBasis ?? ''})`
      : '',
    line.exemption === null ? '' : `way out: ${nameOf(book.names, 'exemptions', line.exemption)}`,
    line.cites.length > 0 ? `for ${line.cites.join(', ')}` : '',
    ...sources.map((id) => `source: ${book.titles[id] ?? id}`),
    'A composite of reports: nobody lived this exact year.',
  ];
  return rows.filter(Boolean).join('\n');
}

/** Lines of one occurrence, in the order of the ledger: both halves of a midnight pair are one event. */
function events(lines: readonly Line[]): Line[][] {
  const byId = new Map<string, Line[]>();
  for (const line of lines) {
    const found = byId.get(line.id);
    if (found) found.push(line);
    else byId.set(line.id, [line]);
  }
  return [...byId.values()];
}

/** When an occurrence begins and ends; without hours it is its date, without an end it has none. */
function hoursOf(parts: readonly Line[]): { start: Date; end: Date | null; allDay: boolean } {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new RangeError('an occurrence has at least one line');
  if (first.start === null) return { start: floating(first.date, 0), end: null, allDay: true };
  return {
    start: floating(first.date, first.start),
    end: last.end === null ? null : floating(last.date, last.end),
    allDay: false,
  };
}

/**
 * The lines of the ledger as a calendar with floating times: 05:00 is 05:00 wherever it is opened. The stamp is the
 * day on which the rulebook's sources were last checked, so that the same year gives the same bytes.
 */
export function writeIcs({ book, choices, ledger }: Year): string {
  const { position } = choices;
  const name = `${nameOf(book.names, 'positions', position)}, ${ledger.year}`;
  const calendar = ical({
    name,
    prodId: {
      company: 'The Mobilized Year',
      product: `rulebook ${book.model.version}`,
      language: 'EN',
    },
  });
  const stamp = floating(book.checked, 0);
  for (const parts of events(ledger.lines)) {
    const [line] = parts;
    if (!line || !parts.some(({ date }) => within(date, choices.cut))) continue;
    calendar.createEvent({
      id: `${line.id}.${position}.${ledger.year}@mobilized-year`,
      stamp,
      ...hoursOf(parts),
      floating: true,
      summary: nameOf(book.names, 'rules', line.rule),
      description: description(parts, book),
      categories: [{ name: line.category }],
      transparency:
        line.response === 'attend' && line.minutes !== 0
          ? ICalEventTransparency.OPAQUE
          : ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
