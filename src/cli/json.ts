import { jsonOf } from '../i18n/ledger/json.ts';
import type { Year } from './year.ts';

/** The year as JSON. */
export const writeJson = ({ book, choices, ledger, burden, range, lines }: Year): string =>
  jsonOf({
    rulebookVersion: book.model.version,
    position: choices.position,
    request: choices.request,
    ledger,
    burden,
    range,
    lines,
    names: book.names,
  });
