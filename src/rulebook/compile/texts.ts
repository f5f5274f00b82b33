export type Lang = 'en' | 'ko';

/** A text in one or both languages. */
export type Text = string | { en: string; ko?: string };

/** Typed quotes and apostrophes as they are printed, so that whoever writes a text need not look for them. */
export const typographic = (text: string): string =>
  text
    .replace(/(^|[\s([“‘])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');

/** The text in a language, as it is printed; English where there is no other. */
export const inLang = (text: Text, lang: Lang): string =>
  typographic(typeof text === 'string' ? text : (text[lang] ?? text.en));

/** Copies of the given keys that are there: optional keys stay absent. */
export const pick = <T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): Pick<T, K> =>
  Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;

/** By id, in code-unit order, so that the order of files changes nothing. */
export const byId = <T extends { id: string }>(a: T, b: T): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** A mapping with its keys in code-unit order. */
export const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
