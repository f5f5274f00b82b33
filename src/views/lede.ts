import type { Attributes } from '../rulebook/model.ts';
import { describeChanges } from '../i18n/describe/attributes.ts';
import { HYPOTHETICAL_TITLE } from '../i18n/describe/hypothetical.ts';
import { positionPhrase } from '../i18n/describe/positions.ts';
import { sentence } from '../i18n/describe/sentence.ts';
import { hoursLong, hoursRange, hoursRangeLong, percents } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Names } from '../i18n/names.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Basis } from '../rulebook/model.ts';
import type { PageState } from '../state/page-state.ts';

/** A stretch of text. */
export interface Run {
  text: string;
  bold: boolean;
  /** a figure: which sum it is */
  of?: 'total' | 'own';
}

/** Minutes. */
interface Span {
  low: number;
  high: number;
}

interface OneYear {
  ledger: { attributes: Attributes; hypothetical?: string };
  burden: { minutes: { total: number; own: number; paid: number } };
  range: Span;
  /** the range is that of every figure at its low and at its high */
  widest?: boolean;
}

/** The sentence of the page where its words are words alone. */
export function yearLede(
  { ledger, burden, range, widest = false }: OneYear,
  state: PageState,
  names: Names,
  locale: Lang,
): Run[] {
  const said = { locale };
  const words = {
    year: m.sentence_year({ year: String(state.year) }, said),
    position: positionPhrase(state.position, names, locale),
    respond: state.respond === 'pay' ? m.sentence_pay({}, said) : m.sentence_attend({}, said),
    reading:
      state.reading === 'reported' ? m.sentence_reported({}, said) : m.sentence_demanded({}, said),
  };
  const pieces = sentence(
    {
      attributes: ledger.attributes,
      total: burden.minutes.total,
      low: range.low,
      high: range.high,
      widest,
      own: burden.minutes.own + burden.minutes.paid,
      words,
      changed: describeChanges(state.set, ledger.attributes, locale),
      hypothetical: ledger.hypothetical !== undefined,
    },
    locale,
  );
  return pieces.map((piece): Run => {
    if ('text' in piece) return { text: piece.text, bold: false };
    if ('figure' in piece)
      return { text: piece.figure + piece.after, bold: !piece.soft, of: piece.of };
    return { text: words[piece.slot] + piece.after, bold: false };
  });
}

interface ManyYears {
  rows: readonly { minutes: { total: number } }[];
  floor: Span & { minutes: number };
}

/** The positions beside each other, as a sentence. */
export function positionsLede(
  { rows, floor }: ManyYears,
  state: Pick<PageState, 'year' | 'respond' | 'reading'>,
  locale: Lang,
): Run[] {
  const totals = rows.map(({ minutes }) => minutes.total);
  const words = {
    year: m.sentence_year({ year: String(state.year) }, { locale }),
    count: String(rows.length),
    range: hoursRangeLong(Math.min(...totals), Math.max(...totals), locale),
  };
  const all =
    state.respond === 'pay'
      ? m.embed_positions_pay(words, { locale })
      : m.embed_positions_attend(words, { locale });
  const { low, high } = floor;
  const range = (locale === 'ko' ? hoursRangeLong : hoursRange)(low, high, locale);
  const rest =
    state.reading === 'reported'
      ? m.positions_floor_reading({}, { locale })
      : m.embed_positions_floor({ floor: hoursLong(floor.minutes, locale), range }, { locale });
  // What stands between asterisks is bold.
  return `${all} ${rest}`.split('*').map((text, i) => ({ text, bold: i % 2 === 1 }));
}

/** What share of the hours rests on what, in words. */
export function shares(
  { reported, inferred, assumed }: Record<Basis, number>,
  locale: Lang,
): string {
  const [a = 0, b = 0, c = 0] = percents([reported, inferred, assumed]);
  return m.known_shares(
    { reported: String(a), inferred: String(b), assumed: String(c) },
    { locale },
  );
}

/** A heading for a picture that stands alone. */
export function titleOf(
  show: 'year' | 'positions',
  state: PageState,
  names: Names,
  locale: Lang,
  /** how many positions stand side by side */
  count: number,
): string {
  const mark = state.changes === '' ? '' : HYPOTHETICAL_TITLE[locale];
  const year = String(state.year);
  if (show === 'positions') {
    return (
      mark +
      (state.reading === 'demanded'
        ? m.embed_positions_title({ year, count: String(count) }, { locale })
        : m.embed_positions_title_reported({ year, count: String(count) }, { locale }))
    );
  }
  const position = positionPhrase(state.position, names, locale);
  return mark + m.embed_year_title({ year, position }, { locale });
}

/** The range in words. */
export const rangeWords = ({ low, high }: Span, locale: Lang): string =>
  m.known_range({ range: hoursRangeLong(low, high, locale) }, { locale });
