import * as v from 'valibot';
import { isFullDate, isMonthDay } from '../civil.ts';
import { nearest, suggestion } from '../nearest.ts';

/** What was found, in words for a message. */
const found = (input: unknown): string => {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  return JSON.stringify(input);
};

const isMapping = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A value that `ok` accepts; `right` says what would be right. */
export const that = <T>(
  right: string,
  ok: (input: unknown) => boolean,
): v.GenericSchema<unknown, T> =>
  v.custom<T>(ok, ({ input }) => {
    const unquoted = ['number', 'boolean'].includes(typeof input) && ok(String(input));
    const hint = unquoted ? `; write it in quotes: "${String(input)}"` : '';
    return `expected ${right}, found ${found(input)}${hint}`;
  });

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
  const other = that(`${what} as a mapping of ${keys.join(', ')}`, isMapping);
  return v.lazy((input) => (isMapping(input) ? strict : other)) as unknown as v.GenericSchema<
    unknown,
    v.InferOutput<v.StrictObjectSchema<E, undefined>>
  >;
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
): v.GenericSchema<unknown, v.InferOutput<S> | v.InferOutput<S>[]> =>
  v.lazy((input) => (Array.isArray(input) ? list(item) : item));

/** Either of two forms, told apart by `test`; only the chosen form complains. */
export const either = <A extends v.GenericSchema, B extends v.GenericSchema>(
  test: (input: unknown) => boolean,
  yes: A,
  no: B,
): v.GenericSchema<unknown, v.InferOutput<A> | v.InferOutput<B>> =>
  v.lazy((input) => (test(input) ? yes : no));

export const isText = (input: unknown): input is string => typeof input === 'string';
export const optional = v.exactOptional;

const matches = (pattern: RegExp) => (input: unknown) => isText(input) && pattern.test(input);

export const text = that<string>('a text', (input) => isText(input) && input.trim() !== '');
export const id = that<string>(
  'an id of small letters, digits and hyphens',
  matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
);
export const truth = that<boolean>('true or false', (input) => typeof input === 'boolean');
export const yes = that<true>('true, or no such key', (input) => input === true);
export const number = that<number>(
  'a number of 0 or more',
  (input) => Number.isFinite(input) && (input as number) >= 0,
);
export const whole = that<number>(
  'a whole number of 0 or more',
  (input) => Number.isInteger(input) && (input as number) >= 0,
);
export const positive = that<number>(
  'a whole number of 1 or more',
  (input) => Number.isInteger(input) && (input as number) >= 1,
);
export const year = that<number>(
  'a year of four digits such as 2016',
  (input) => Number.isInteger(input) && (input as number) >= 1900 && (input as number) <= 2100,
);

export const fullDate = that<string>(
  'a date that exists, "YYYY-MM-DD"',
  (input) => isText(input) && isFullDate(input),
);
export const monthDay = that<string>(
  'a day of the year that exists, "MM-DD"',
  (input) => isText(input) && isMonthDay(input),
);
export const anyDate = that<string>(
  'a date that exists, "YYYY-MM-DD" once or "MM-DD" each year',
  (input) => isText(input) && (isFullDate(input) || isMonthDay(input)),
);
export const looseDate = that<string>(
  'a date that exists, "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
  (input) => isText(input) && /^\d{4}/.test(input) && isFullDate(`${input}-01-01`.slice(0, 10)),
);
export const clock = that<string>(
  'a time of the day in quotes, "00:00" to "24:00"',
  matches(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
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
