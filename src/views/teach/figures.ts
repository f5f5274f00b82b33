import { burden, simulate } from '../../engine/index.ts';
import { valueIn } from '../../engine/values.ts';
import { grouped } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/names.ts';
import { requestFor } from '../../state/request.ts';
import { subjectOf, type Subject } from '../../state/subject.ts';
import { drawnRange } from '../evidence/drawn.ts';
import { MADE } from '../evidence/measures.ts';
import { figureStretch, figureWords, rangeWords, valueWords } from '../evidence/words/value.ts';
import { waysOf } from '../explore/ways-out.ts';
import type { Page } from '../page.svelte.ts';

/** A figure of a text, filled in. */
export interface Filled {
  text: string;
  /** the key under which its evidence opens; null: it is no figure, as a name or a year */
  key: string | null;
  /** its range is still being drawn: the text only keeps its place */
  coming: boolean;
}

/** What is asked of a year for its figures. */
type Year = Pick<Page, 'store' | 'state' | 'lang' | 'names' | 'ledger' | 'ranges'>;

/** Marks that stand for words. */
const WORDS: Record<string, (page: Year) => string> = {
  year: ({ state }) => String(state.year),
  person: ({ names, state }) => nameOf(names, 'positions', state.position),
};

/** Sums, duties and days are values of a text; of what is asked of a stretch of days there is none. */
type Told = Extract<Subject, { kind: 'sum' | 'duty' | 'line' | 'day' }>;
const isTold = (subject: Subject): subject is Told =>
  ['sum', 'duty', 'line', 'day'].includes(subject.kind);

function valueOf(page: Year, subject: Told): string {
  const { store, lang, state } = page;
  const ledger =
    subject.position === null
      ? page.ledger
      : simulate(store.model, requestFor(subject.position, state, store.choices));
  const wayOf = waysOf(ledger, store.model.rules);
  if (subject.kind === 'sum') {
    if (subject.measure === 'floor') {
      const least = store.model.positions.map(
        ({ id }) =>
          burden(simulate(store.model, requestFor(id, state, store.choices))).minutes.political,
      );
      return valueWords(Math.min(...least), 'minutes', lang);
    }
    const { unit, of, value } = MADE[subject.measure];
    const sum = value
      ? value(burden(ledger), ledger)
      : ledger.lines.reduce((all, line) => all + of(line, wayOf), 0);
    return valueWords(sum, unit, lang);
  }
  const lines = ledger.lines.filter(({ rule, date }) => {
    const day = date.slice(5);
    if (subject.kind === 'duty') return rule === subject.rule;
    if (subject.kind === 'line') return rule === subject.rule && day === subject.day;
    return day === subject.day;
  });
  const paid = subject.kind === 'day' ? 0 : 1;
  return valueWords(
    lines.reduce((all, line) => all + (line.minutes ?? 0) + paid * line.paid, 0),
    'minutes',
    lang,
  );
}

/** Low and high of a figure of the rulebook, as it holds in the year shown. */
export function rangeOfFigure(
  { store, state, lang }: Pick<Year, 'store' | 'state' | 'lang'>,
  id: string,
): string | undefined {
  const parameter = store.model.parameters[id];
  if (!parameter) return undefined;
  return figureStretch(valueIn(parameter, state.year), parameter.unit, lang);
}

function rangeOf(page: Year, subject: Subject): Filled['text'] | undefined {
  if (subject.kind === 'figure') return rangeOfFigure(page, subject.id);
  if (subject.kind !== 'sum' || subject.position !== null || subject.measure === 'floor')
    return undefined;
  const { ranges } = page;
  if (!ranges) return '';
  const range = drawnRange(subject.measure, () => ranges, page.ledger.dayKinds.length);
  return range
    ? rangeWords(range.low, range.high, MADE[subject.measure].unit, page.lang)
    : undefined;
}

/** A mark of a text as words; undefined where the rulebook has no such thing. */
export function filled(page: Year, key: string, range: boolean): Filled | undefined {
  const word = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (word) return { text: word(page), key: null, coming: false };
  const subject = subjectOf(key, page.store.choices);
  if (!subject) return undefined;
  if (range) {
    const text = rangeOf(page, subject);
    if (text === undefined) return undefined;
    return { text: text || '…', key, coming: text === '' };
  }
  if (isTold(subject)) return { text: valueOf(page, subject), key, coming: false };
  if (subject.kind !== 'figure') return undefined;
  const parameter = page.store.model.parameters[subject.id];
  if (!parameter) return undefined;
  const { typical } = valueIn(parameter, page.state.year);
  const text =
    parameter.unit === 'ratio'
      ? grouped(typical, page.lang)
      : figureWords(typical, parameter.unit, page.lang);
  return { text, key, coming: false };
}
