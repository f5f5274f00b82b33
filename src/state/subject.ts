import type { Codec } from './codecs.ts';

/** Sums of a year that evidence can be asked for. */
export const MEASURES = [
  'total',
  'own',
  'political',
  'labour',
  'material',
  'paid',
  'taken',
  'floor',
  'asked',
  'asked-none',
  'asked-open',
  'asked-means',
  'asked-price',
  'asked-others',
  'asked-paid',
  'asked-substitute',
  'week',
  'share',
  'reported',
  'inferred',
  'assumed',
  'sleep',
  'job',
  'livelihood',
  'household',
  'rest',
  'out-of-reach',
  'attend',
  'pay',
  'substitute',
  'absent',
  'bribes',
  'levies',
  'dues',
  'won',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A number of a year: a sum, of all of it or of some days, the sum of one day or month, all of one duty, or one duty on one date. */
export type OfYear =
  | { kind: 'sum'; measure: Measure }
  | { kind: 'span'; measure: Measure; from: string; to: string }
  | { kind: 'day'; day: string }
  /** `MM` */
  | { kind: 'month'; month: string }
  | { kind: 'duty'; rule: string }
  | { kind: 'line'; rule: string; day: string };
/**
 * What evidence is asked for: a number of the year, of the person shown or of another position; a figure of the
 * rulebook itself; or an effect.
 */
export type Subject = { position: string | null } & (
  OfYear | { kind: 'figure'; id: string } | { kind: 'effect'; id: string }
);

const isMeasure = (word: string): word is Measure => (MEASURES as readonly string[]).includes(word);

const partsOf = (subject: Subject): string[] => {
  switch (subject.kind) {
    case 'sum':
      return [subject.measure];
    case 'span':
      return [subject.measure, ...[subject.from, subject.to].map((day) => day.replace('-', ''))];
    case 'duty':
      return [subject.rule];
    case 'line':
      return [subject.rule, subject.day.replace('-', '')];
    case 'day':
      return ['day', subject.day.replace('-', '')];
    case 'month':
      return ['month', subject.month];
    default:
      return [subject.kind, subject.id];
  }
};
/**
 * `total`, `total.0223.0502`, `day.0315`, `month.03`, `rally-mass`, `rally-mass.0315`; of another position `fisher.total`;
 * `figure.statutory-week`, `effect.informers`.
 */
export const subjectKey = (subject: Subject): string =>
  [...(subject.position === null ? [] : [subject.position]), ...partsOf(subject)].join('.');

interface Known {
  positions: readonly { id: string }[];
  rules: readonly string[];
  arrangements?: readonly string[];
  figures?: readonly string[];
  effects?: readonly string[];
}

const MONTH = /^(0[1-9]|1[0-2])$/;
const DAY = /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const dashed = (day: string): string => `${day.slice(0, 2)}-${day.slice(2)}`;

/** The subject of a key; nothing where the rulebook holds no such thing. */
export function subjectOf(
  key: string,
  { positions, rules, arrangements = [], figures = [], effects = [] }: Known,
): Subject | undefined {
  const parts = key.split('.');
  const first = parts[0] ?? '';
  const id = key.slice(first.length + 1);
  if (first === 'figure' && figures.includes(id)) return { position: null, kind: first, id };
  if (first === 'effect' && effects.includes(id)) return { position: null, kind: first, id };
  const other = parts.length > 1 && positions.some(({ id }) => id === first);
  const position = other ? first : null;
  const [what = '', day, ...rest] = other ? parts.slice(1) : parts;
  const [to] = rest;
  if (rest.length === 1 && isMeasure(what) && DAY.test(day ?? '') && DAY.test(to ?? ''))
    return { position, kind: 'span', measure: what, from: dashed(day ?? ''), to: dashed(to ?? '') };
  if (rest.length > 0) return undefined;
  if (day === undefined && isMeasure(what)) return { position, kind: 'sum', measure: what };
  if (what === 'month' && day !== undefined && MONTH.test(day))
    return { position, kind: 'month', month: day };
  const duty = rules.includes(what) || arrangements.includes(what);
  if (day === undefined) return duty ? { position, kind: 'duty', rule: what } : undefined;
  if ((!duty && what !== 'day') || !DAY.test(day)) return undefined;
  const on = dashed(day);
  return duty
    ? { position, kind: 'line', rule: what, day: on }
    : { position, kind: 'day', day: on };
}

/** A subject in the URL, kept as its key. */
export const subject = (known: Known): Codec<string | null> => ({
  decode: (text) =>
    subjectOf(text, known) === undefined ? undefined : { value: text, mended: false },
  encode: (value) => value ?? '',
});
