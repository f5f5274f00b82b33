import { fileURLToPath } from 'node:url';
import type { Names } from '../i18n/names.ts';
import type { Loaded } from '../rulebook/load.ts';
import type { Model } from '../rulebook/model.ts';
import { keep, keyOf, recall } from './cache.ts';

/** The project's own rulebook. */
export const OWN = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A rulebook as the command line reads it; plain JSON. */
export interface Book {
  model: Model;
  /** English names by kind and id */
  names: Names;
  /** source id of each claim */
  sourceOf: Record<string, string>;
  /** publisher and title of each source */
  titles: Record<string, string>;
  /** the latest date on which a source was checked, `YYYY-MM-DD` */
  checked: string;
}

/** A rulebook that cannot be used: exit code 1 and a line for each fault. */
export class FaultyRulebook extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

function bookOf({ model, names, evidence }: Loaded): Book {
  const { claims, sources } = evidence.en;
  const title = ({ title, publisher }: (typeof sources)[string]) => `${publisher}: ${title}`;
  return {
    model,
    names: names.en,
    sourceOf: Object.fromEntries(Object.entries(claims).map(([id, { source }]) => [id, source])),
    titles: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, title(source)])),
    checked:
      Object.values(sources)
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? '1970-01-01',
  };
}

/**
 * Opens the rulebook of a folder. Reading YAML takes longer than all the rest, so a book without faults is kept under
 * the bytes it was made of.
 * @throws FaultyRulebook
 */
export async function openBook(folder: string): Promise<Book> {
  const key = keyOf(folder);
  const known = key === null ? undefined : (recall(key) as Book | undefined);
  if (known) return known;
  const [{ loadRulebookSync }, { formatFault }] = await Promise.all([
    import('../rulebook/load.ts'),
    import('../rulebook/fault.ts'),
  ]);
  const loaded = loadRulebookSync(folder);
  if (!loaded.ok) throw new FaultyRulebook(loaded.faults.map(formatFault));
  const book = bookOf(loaded);
  if (key !== null) keep(key, book);
  return book;
}
