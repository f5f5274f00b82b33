import { icsOf } from '../i18n/ledger/ics.ts';
import { within } from './dates.ts';
import type { Year } from './year.ts';

/** The lines of the ledger as a calendar with floating times. */
export const writeIcs = ({ book, choices, ledger }: Year): string =>
  icsOf({
    rulebookVersion: book.model.version,
    position: choices.position,
    ledger,
    wanted: ({ date }) => within(date, choices.cut),
    names: book.names,
    sources: (claims) =>
      [...new Set(claims.map((id) => book.sourceOf[id] ?? id))].map((id) => book.titles[id] ?? id),
    checked: book.checked,
    lang: 'en',
  });
