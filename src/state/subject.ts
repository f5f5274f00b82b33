import type { Codec } from './codecs.ts';

/** Sums of a year that evidence can be asked for. */
export const MEASURES = [
  'total',
  'own',
  'political',
  'labour',
  'material',
  'paid',
  'asked',
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

/**
 * What evidence is asked for: a sum, all of one duty in the year, or one duty on one date; of the person shown, or of
 * another position in the same year.
 */
export type Subject = { position: string | null } & (
  | { kind: 'sum'; measure: Measure }
  | { kind: 'duty'; rule: string }
  | { kind: 'line'; rule: string; day: string }
);

const isMeasure = (word: string): word is Measure => (MEASURES as readonly string[]).includes(word);

/** `total`, `rally-mass`, `rally-mass.0315`; of another position `fisher.total`. */
export const subjectKey = (subject: Subject): string => {
  const what =
    subject.kind === 'sum'
      ? subject.measure
      : subject.kind === 'duty'
        ? subject.rule
        : `${subject.rule}.${subject.day.replace('-', '')}`;
  return subject.position === null ? what : `${subject.position}.${what}`;
};

interface Known {
  positions: readonly { id: string }[];
  rules: readonly string[];
  arrangements?: readonly string[];
}

/** The subject of a key; nothing where the rulebook holds no such thing. */
export function subjectOf(
  key: string,
  { positions, rules, arrangements = [] }: Known,
): Subject | undefined {
  const parts = key.split('.');
  const first = parts[0] ?? '';
  const other = parts.length > 1 && positions.some(({ id }) => id === first);
  const position = other ? first : null;
  const [what = '', day, ...rest] = other ? parts.slice(1) : parts;
  if (rest.length > 0) return undefined;
  if (day === undefined && isMeasure(what)) return { position, kind: 'sum', measure: what };
  if (!rules.includes(what) && !arrangements.includes(what)) return undefined;
  if (day === undefined) return { position, kind: 'duty', rule: what };
  if (!/^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(day)) return undefined;
  return { position, kind: 'line', rule: what, day: `${day.slice(0, 2)}-${day.slice(2)}` };
}

/** A subject in the URL, kept as its key. */
export const subject = (known: Known): Codec<string | null> => ({
  decode: (text) =>
    subjectOf(text, known) === undefined ? undefined : { value: text, mended: false },
  encode: (value) => value ?? '',
});
