import { pathToFileURL } from 'node:url';
import { daysInMonth, isFullDate } from '../rulebook/civil.ts';
import { formatFault } from '../rulebook/fault.ts';
import { loadRulebookSync } from '../rulebook/load.ts';
import type { Loaded } from '../rulebook/load.ts';
import { FaultyRulebook } from './book.ts';
import { onlyWord, runCommand } from './command.ts';
import type { Command } from './command.ts';
import { processIo } from './io.ts';
import { shown, WrongWord } from './wrong.ts';

const HELP = `npm run --silent stale -- DATE

Lists the facts of the rulebook that were not checked since DATE (checked before it): each source that says so, and
each of its claims, which were checked with it. Oldest first, then in the order of the files.

  DATE      a date that exists, YYYY-MM-DD
  --help    print this text

One line for each fact, and a last one that counts them; exit code 0 whether there are any or not:
  file:line:column id: source | claim, last checked DATE
A wrong word: exit code 2. A rulebook with faults: a line for each, and exit code 1.
`;

const padded = (number: number): string => String(number).padStart(2, '0');

/** The date nearest to year, month and day as written. */
function nearestDate(year: number, month: number, day: number): string {
  const [y, m] = [Math.min(year, 2100), Math.min(Math.max(month, 1), 12)];
  return `${y}-${padded(m)}-${padded(Math.min(Math.max(day, 1), daysInMonth(y, m)))}`;
}

/** @throws WrongWord */
function readDate(word: string | undefined): string {
  const example = 'write a date as YYYY-MM-DD, such as "2026-06-01"';
  if (word === undefined) throw new WrongWord(`no date was given: ${example}`);
  if (isFullDate(word)) return word;
  const [year, month, day] = (word.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined && year >= 1900) {
    const right = nearestDate(year, month, day);
    throw new WrongWord(
      `"${shown(word)}" is no date written YYYY-MM-DD: the nearest is "${right}"`,
    );
  }
  throw new WrongWord(`"${shown(word)}" is no date: ${example}`);
}

/** The lines for what was checked before a date, oldest first. */
export function staleLines({ evidence, faultOf }: Loaded, date: string): string[] {
  const { sources, claims } = evidence.en;
  const facts = [
    ...Object.entries(sources).map(([id, { checked }]) => ({
      kind: 'source' as const,
      id,
      checked,
    })),
    ...Object.entries(claims).map(([id, { source }]) => ({
      kind: 'claim' as const,
      id,
      checked: sources[source]?.checked ?? '',
    })),
  ].filter(({ checked }) => checked < date);
  const places = facts.map(({ kind, id, checked }) => ({
    checked,
    place: { ...faultOf(kind, id, `${kind}, last checked ${checked}`), field: id },
  }));
  places.sort(
    (a, b) =>
      compare(a.checked, b.checked) ||
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line,
  );
  return places.map(({ place }) => formatFault(place));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The command, on the rulebook of a folder. */
export const stale = (dir: string): Command => ({
  help: HELP,
  answer: (words, io) => {
    const date = readDate(onlyWord(words, words[0] ?? ''));
    const loaded = loadRulebookSync(dir);
    if (!loaded.ok) throw new FaultyRulebook(loaded.faults.map(formatFault));
    const lines = staleLines(loaded, date);
    const all = loaded.counts.sources + loaded.counts.claims;
    const last =
      lines.length === 0
        ? `none: all ${all} sources and claims were checked on ${date} or later`
        : `${lines.length} of ${all} sources and claims were not checked since ${date}`;
    io.out([...lines, last, ''].join('\n'));
  },
});

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runCommand(stale('seeds'), process.argv.slice(2), processIo());
}
