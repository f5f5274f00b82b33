import * as v from 'valibot';
import { isFullDate, isMonthDay } from '../civil.ts';
import { nearest, suggestion } from '../nearest.ts';
import { shaped } from './shape.ts';

/** What was found, in words for a message. */
const found = (input: unknown): string => {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  return JSON.stringify(input);
};

const isMapping = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A value that `ok` accepts; `right` says what would be right, `json` as much of it as JSON Schema can say. */
export const that = <T>(
  right: string,
  ok: (input: unknown) => boolean,
  json: object,
): v.GenericSchema<unknown, T> =>
  shaped(
    v.custom<T>(ok, ({ input }) => {
      const unquoted = ['number', 'boolean'].includes(typeof input) && ok(String(input));
      const hint = unquoted ? `; write it in quotes: "${String(input)}"` : '';
      return `expected ${right}, found ${found(input)}${hint}`;
    }),
    { json: { description: right, ...json } },
  );

/** A mapping of exactly these keys; unknown keys name the nearest right one. */
export const mapping = <const E extends v.ObjectEntries>(
  what: string,
  entries: E,
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<E, undefined>>> => {
  const keys = Object.keys(entries);
  const strict = v.strictObject(entries, (issue) => {
    if (issue.expected !== 'never') return `missing; ${what} needs it`;
    const key = String(issue.input);
    const item = issue.path?.at(-1);
    const cut = item?.value === null ? '; a text that holds a comma needs quotes' : '';
    return `${what} has no key "${key}"${suggestion(key, keys)}${cut}`;
  });
  const other = that(`${what} as a mapping of ${keys.join(', ')}`, isMapping, { type: 'object' });
  return shaped(
    v.lazy((input) => (isMapping(input) ? strict : other)),
    { any: [strict], what },
  ) as unknown as v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<E, undefined>>>;
};

/** One of a closed list of words. */
export const word = <const W extends readonly string[]>(
  what: string,
  words: W,
): v.GenericSchema<unknown, W[number]> =>
  v.picklist(words, (issue) => {
    const list = words.join(', ');
    if (typeof issue.input !== 'string') {
      const quoted = words.includes(String(issue.input))
        ? `write it in quotes: "${String(issue.input)}"`
        : `one of ${list}`;
      return `expected ${what} (${quoted}), found ${found(issue.input)}`;
    }
    return `"${issue.input}" is no ${what}; nearest: "${nearest(issue.input, words) ?? ''}" (one of ${list})`;
  });

/** A list of items. */
export const list = <S extends v.GenericSchema>(
  item: S,
): v.GenericSchema<unknown, v.InferOutput<S>[]> =>
  v.array(item, (issue) => `expected a list, found ${found(issue.input)}`);

/** A list of items, or one item alone. */
export const oneOrMore = <S extends v.GenericSchema>(
  item: S,
): v.GenericSchema<unknown, v.InferOutput<S> | v.InferOutput<S>[]> => {
  const several = list(item);
  return shaped(
    v.lazy((input) => (Array.isArray(input) ? several : item)),
    { any: [item, several] },
  );
};

/** Either of two forms, told apart by `test`; only the chosen form complains. */
export const either = <A extends v.GenericSchema, B extends v.GenericSchema>(
  test: (input: unknown) => boolean,
  yes: A,
  no: B,
): v.GenericSchema<unknown, v.InferOutput<A> | v.InferOutput<B>> =>
  shaped(
    v.lazy((input) => (test(input) ? yes : no)),
    { any: [yes, no] },
  );

export const isText = (input: unknown): input is string => typeof input === 'string';
export const optional = v.exactOptional;

/** A text of a pattern, and whatever else `ok` asks of it. */
export const pattern = (
  right: string,
  { source }: RegExp,
  ok: (text: string) => boolean = () => true,
): v.GenericSchema<unknown, string> => {
  const whole = new RegExp(source);
  return that(right, (input) => isText(input) && whole.test(input) && ok(input), {
    type: 'string',
    pattern: source,
  });
};

const wholeFrom = (right: string, minimum: number, maximum = Number.MAX_SAFE_INTEGER) =>
  that<number>(
    right,
    (input) =>
      Number.isInteger(input) && (input as number) >= minimum && (input as number) <= maximum,
    { type: 'integer', minimum, ...(maximum < Number.MAX_SAFE_INTEGER && { maximum }) },
  );

export const text = pattern('a text', /\S/);
export const id = pattern(
  'an id of small letters, digits and hyphens',
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
);
export const truth = that<boolean>('true or false', (input) => typeof input === 'boolean', {
  type: 'boolean',
});
export const yes = that<true>('true, or no such key', (input) => input === true, { const: true });
export const number = that<number>(
  'a number of 0 or more',
  (input) => Number.isFinite(input) && (input as number) >= 0,
  { type: 'number', minimum: 0 },
);
export const whole = wholeFrom('a whole number of 0 or more', 0);
export const positive = wholeFrom('a whole number of 1 or more', 1);
export const dayOfMonth = wholeFrom('a day of the month, 1 to 31', 1, 31);
export const year = wholeFrom('a year of four digits such as 2016', 1900, 2100);

export const fullDate = pattern(
  'a date that exists, "YYYY-MM-DD"',
  /^\d{4}-\d{2}-\d{2}$/,
  isFullDate,
);
export const monthDay = pattern(
  'a day of the year that exists, "MM-DD"',
  /^\d{2}-\d{2}$/,
  isMonthDay,
);
export const anyDate = pattern(
  'a date that exists, "YYYY-MM-DD" once or "MM-DD" each year',
  /^(?:\d{4}-)?\d{2}-\d{2}$/,
  (input) => isFullDate(input) || isMonthDay(input),
);
export const looseDate = pattern(
  'a date that exists, "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
  /^\d{4}(?:-\d{2}){0,2}$/,
  (input) => isFullDate(`${input}-01-01`.slice(0, 10)),
);
export const clock = pattern(
  'a time of the day in quotes, "00:00" to "24:00"',
  /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
);

/** A name in both languages. */
export const name = mapping('a name', { en: text, ko: text });

/** A text in both languages, or in English alone. */
export const translated = either(isText, text, mapping('a text', { en: text, ko: optional(text) }));

const range = (what: string, end: v.GenericSchema<unknown, number>) =>
  v.strictTuple([end, end], `expected ${what} as [first, last]`) as unknown as v.GenericSchema<
    unknown,
    [number, number]
  >;

/** First and last year. */
export const years = range('years', year);
/** First and last age. */
export const ages = range('ages', whole);
