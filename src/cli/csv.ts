import { csvOf } from '../i18n/ledger/columns.ts';
import type { Year } from './year.ts';

/** The lines of the ledger as CSV, UTF-8. */
export const writeCsv = ({ book, ledger, lines }: Year): string =>
  csvOf(lines, book.names, ledger.hypothetical);
