import { range } from '../engine/drawn.ts';
import {
  burden,
  simulate,
  type Burden,
  type Ledger,
  type Line,
  type Range,
} from '../engine/index.ts';
import type { Book } from './book.ts';
import type { Choices } from './choices.ts';
import { within } from './dates.ts';

/** A computed year with what was asked for: what every output is written from. */
export interface Year {
  book: Book;
  choices: Choices;
  ledger: Ledger;
  burden: Burden;
  range: Range;
  /** the lines that `--from` and `--to` leave */
  lines: Line[];
}

export function computeYear(book: Book, choices: Choices, ledger?: Ledger): Year {
  const { model } = book;
  const year = ledger ?? simulate(model, choices.request);
  const sums = burden(year);
  return {
    book,
    choices,
    ledger: year,
    burden: sums,
    // Not every output needs it.
    get range() {
      return range(model, choices.request, choices.drawn);
    },
    lines: year.lines.filter(({ date }) => within(date, choices.cut)),
  };
}
