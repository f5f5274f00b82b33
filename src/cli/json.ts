import { jsonOf } from '../i18n/ledger/json.ts';
import { whyNotWords } from './why-not.ts';
import type { Year } from './year.ts';

/** The year as JSON; what did not fall is said with the option that would change it. */
export const writeJson = ({ book, choices, ledger, burden, range, lines }: Year): string =>
  jsonOf({
    rulebookVersion: book.model.version,
    position: choices.position,
    request: choices.request,
    ledger,
    burden,
    range,
    lines,
    reasonOf: (why) => whyNotWords(why, book.names),
  });
