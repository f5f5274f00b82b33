import { formatTime, type Line } from '../engine/index.ts';
import { nameOf, type Names } from '../i18n/names.ts';
import type { Year } from './year.ts';

type Cell = string | number | null;

const time = (minutes: number | null): string | null =>
  minutes === null ? null : formatTime(minutes);

/** The columns in their order; `docs/command-line.md` says what they hold. */
const COLUMNS: readonly (readonly [string, (line: Line, names: Names) => Cell])[] = [
  ['id', (line) => line.id],
  ['date', (line) => line.date],
  ['start', (line) => time(line.start)],
  ['end', (line) => time(line.end)],
  ['rule', (line) => line.rule],
  ['duty', (line, names) => nameOf(names, 'rules', line.rule)],
  ['category', (line) => line.category],
  ['response', (line) => line.response],
  ['asked', (line) => line.asked],
  ['minutes', (line) => line.minutes],
  ['coveredBy', (line) => line.coveredBy.join(' ')],
  ['sleep', (line) => line.gaveWay.sleep],
  ['job', (line) => line.gaveWay.job],
  ['livelihood', (line) => line.gaveWay.livelihood],
  ['household', (line) => line.gaveWay.household],
  ['rest', (line) => line.gaveWay.rest],
  ['won', (line) => line.won],
  ['wonKind', (line) => line.wonKind],
  ['paid', (line) => line.paid],
  ['basis', (line) => line.basis],
  ['paidBasis', (line) => line.paidBasis],
  ['exemption', (line) => line.exemption],
  ['cites', (line) => line.cites.join(' ')],
  ['claims', (line) => line.claims.join(' ')],
];

/** RFC 4180: quoted where a comma, a quote or a line break asks for it. */
const cell = (value: Cell): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The lines of the ledger as CSV after RFC 4180: a header row, lines ended by CR LF, UTF-8. */
export function writeCsv({ book, lines }: Year): string {
  const rows: Cell[][] = lines.map((line) => COLUMNS.map(([, read]) => read(line, book.names)));
  return [COLUMNS.map(([name]) => name), ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
