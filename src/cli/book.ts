import { fileURLToPath } from 'node:url';
import { loadRulebookSync } from '../rulebook/load.ts';
import { formatFault } from '../rulebook/fault.ts';
import type { Book } from './year.ts';

/** The project's own rulebook. */
export const OWN = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A rulebook that cannot be used: exit code 1 and a line for each fault. */
export class FaultyRulebook extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** @throws FaultyRulebook */
export function openBook(folder: string): Book {
  const loaded = loadRulebookSync(folder);
  if (!loaded.ok) throw new FaultyRulebook(loaded.faults.map(formatFault));
  const { claims, sources } = loaded.evidence.en;
  const checked = Object.values(sources)
    .map((source) => source.checked)
    .sort();
  return {
    model: loaded.model,
    names: loaded.names.en,
    retired: new Map(),
    sourceOf: Object.fromEntries(Object.entries(claims).map(([id, { source }]) => [id, source])),
    titles: Object.fromEntries(
      Object.entries(sources).map(([id, { title, publisher }]) => [id, `${publisher}: ${title}`]),
    ),
    checked: checked.at(-1) ?? '1970-01-01',
  };
}
