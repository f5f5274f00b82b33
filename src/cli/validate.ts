import { pathToFileURL } from 'node:url';
import { countsLine } from '../rulebook/counts.ts';
import { formatFault, sortFaults } from '../rulebook/fault.ts';
import { loadRulebookSync } from '../rulebook/load.ts';
import { impactFaults } from './impact.ts';
import { processIo } from './io.ts';
import type { Io } from './io.ts';
import { oneOf, shown, WrongWord } from './wrong.ts';

const OPTIONS = ['--help'] as const;

const HELP = `npm run --silent validate -- [DIR]

Checks the rulebook in a folder: every *.yaml file in DIR and below (default: seeds). Then computes years for all
positions: each rule must fall on somebody or be marked dormant, each parameter must move somebody's burden.

  DIR       the folder that holds the rulebook
  --help    print this text

One line for each fault, and exit code 1:
  file:line:column field: what is wrong and what would be right
No fault: one line that begins with "ok:", and exit code 0. A wrong word on the command line: exit code 2.
`;

/** @throws WrongWord */
const readDir = (words: readonly string[]): string | null => {
  for (const word of words.filter((w) => w.startsWith('-'))) oneOf('option', word, OPTIONS);
  if (words.includes('--help')) return null;
  const [dir = 'seeds', more] = words;
  if (more !== undefined)
    throw new WrongWord(
      `one folder at a time: "${shown(more)}" is one too many; write "${dir}" alone`,
    );
  return dir;
};

/** Runs the command with the words after its name; returns its exit code. */
export const validate = (words: readonly string[], io: Io): number => {
  try {
    const dir = readDir(words);
    if (dir === null) {
      io.out(HELP);
      return 0;
    }
    const loaded = loadRulebookSync(dir);
    const faults = loaded.ok ? sortFaults(impactFaults(loaded)) : loaded.faults;
    if (loaded.ok && faults.length === 0) {
      io.out(`${countsLine(loaded.counts)}\n`);
      return 0;
    }
    io.out(faults.map((fault) => `${formatFault(fault)}\n`).join(''));
    return 1;
  } catch (error) {
    if (!(error instanceof WrongWord)) throw error;
    io.err(error.message);
    return 2;
  }
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = validate(process.argv.slice(2), processIo());
}
