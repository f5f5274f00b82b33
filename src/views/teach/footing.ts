import { hoursRangeLong } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Basis } from '../../rulebook/model.ts';
import { subjectOf, type Subject } from '../../state/subject.ts';
import { factsOf } from '../evidence/facts.ts';
import { rangeWords } from '../evidence/words/value.ts';
import { supportsOfFigure } from '../evidence/support.ts';
import type { Page } from '../page.svelte.ts';
import { filled, rangeOfFigure } from './figures.ts';
import { marksIn } from './lesson/marks.ts';
import type { Picture } from './lesson/schema.ts';
import type { YearOf } from './lesson/year-of.ts';
import { TEXT } from './text.ts';

/** What is asked of a year for the footing of its answer. */
type Year = Pick<
  Page,
  | 'store'
  | 'state'
  | 'lang'
  | 'names'
  | 'request'
  | 'burden'
  | 'range'
  | 'ranges'
  | 'day'
  | 'monthDay'
>;

/** The range below an answer: whose it is, its words, what opens, and what the hours rest on. */
export interface FootingWords {
  lead: string;
  range: string;
  /** still being drawn: `range` is not to be shown */
  coming: boolean;
  key: string;
  basis: Record<Basis, number>;
}

/**
 * The footing of what a scene shows: of a day its own, of a year that of the year. No runs are added up by days, so
 * that the range of a day is that of every figure at its low and at its high, and says so.
 * @param whose other people's years stand beside it, so that it says whose range it is
 */
export function footingOf(page: Year, picture: Picture, whose: boolean): FootingWords {
  const { lang } = page;
  const text = TEXT[lang];
  if (picture === 'day') {
    const day = page.monthDay(page.day);
    const facts = factsOf(page.store.model, page.request, { kind: 'day', day });
    return {
      lead: text.rangeOfDay,
      range: hoursRangeLong(facts.low ?? 0, facts.high ?? 0, lang),
      coming: false,
      key: `day.${day.replace('-', '')}`,
      basis: facts.basis,
    };
  }
  return {
    lead: whose ? `${nameOf(page.names, 'positions', page.state.position)},` : text.rangeOfYear,
    range: hoursRangeLong(page.range.low, page.range.high, lang),
    coming: page.ranges === null,
    key: 'total',
    basis: page.burden.basis,
  };
}

/** A figure of an answer with its range and what it rests on. */
export interface FigureFooting<P> {
  page: P;
  key: string;
  /** as in the answer */
  value: string;
  /** null: the answer gives it, or it stands elsewhere on the slide */
  range: string | null;
  /** it is of no runs: every figure at its low, or every figure at its high */
  widest: boolean;
  coming: boolean;
  basis: Record<Basis, number>;
  /** of a figure of the rulebook: it rests on one thing as a whole */
  alone: Basis | null;
}

/** Sums, duties and days of the year itself have a range and a footing. */
type Added = Extract<Subject, { kind: 'sum' | 'duty' | 'line' | 'day' }>;
const isAdded = (subject: Subject | undefined): subject is Added =>
  subject?.position === null && ['sum', 'duty', 'line', 'day'].includes(subject.kind);

/** Hours are many in a footing: the unit is cut short. */
const shortly = (text: string): string => text.replace(/ hours?$/, ' h');

/**
 * What the figures of an answer rest on, each once, in its order. Left out is what the picture says already: of rows
 * their totals. Where the answer gives a range, it is not said again.
 * @param shown years whose totals stand in the picture with their ranges
 */
export function footingsOf<P extends Year & Pick<Page, 'ledger'>>(
  answer: string,
  yearOf: (mark: Parameters<YearOf>[0]) => P | undefined,
  shown: readonly P[],
): FigureFooting<P>[] {
  const marks = marksIn(answer).flatMap((mark) => {
    const page = mark.less === undefined ? yearOf(mark) : undefined;
    return page ? [{ ...mark, page }] : [];
  });
  const same = (a: (typeof marks)[number], b: (typeof marks)[number]): boolean =>
    a.page === b.page && a.key === b.key;
  return marks
    .filter((mark, i) => !mark.range && marks.findIndex((m) => !m.range && same(m, mark)) === i)
    .filter(({ key, page }) => key !== 'total' || !shown.includes(page))
    .flatMap((mark): FigureFooting<P>[] => {
      const { page, key } = mark;
      const subject = subjectOf(key, page.store.choices);
      const value = shortly(filled(page, key, false)?.text ?? '');
      const said = marks.some((other) => other.range && same(other, mark));
      const common = { page, key, value, alone: null, widest: false, coming: false };
      if (subject?.kind === 'figure') {
        const alone = supportsOfFigure(page.store.model, page.ledger, subject.id)[0]?.basis;
        const range = said ? null : (rangeOfFigure(page, subject.id) ?? null);
        const none = { reported: 0, inferred: 0, assumed: 0 };
        return alone ? [{ ...common, range, alone, basis: { ...none, [alone]: 1 } }] : [];
      }
      if (!isAdded(subject)) return [];
      // Drawing takes a second, and a worker is at it.
      if (subject.kind === 'sum' && !page.ranges)
        return [{ ...common, range: '', coming: true, basis: page.burden.basis }];
      const facts = factsOf(page.store.model, page.request, subject, page.ranges);
      const { low, high, unit, basis } = facts;
      if (low === null || high === null || (subject.kind === 'sum' && !facts.drawn)) return [];
      const range = said ? null : shortly(rangeWords(low, high, unit, page.lang));
      return [{ ...common, range, widest: !facts.drawn, basis }];
    });
}
