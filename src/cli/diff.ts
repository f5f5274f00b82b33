import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatFault } from '../rulebook/fault.ts';
import { loadRulebookSync } from '../rulebook/load.ts';
import { readRulebook } from '../rulebook/read.ts';
import type { Loaded } from '../rulebook/read.ts';
import { FaultyRulebook } from './book.ts';
import { onlyWord, runCommand } from './command.ts';
import type { Command } from './command.ts';
import { movedText, wordingText, yearsText } from './diff/markdown.ts';
import { movedBetween, rewordedBetween } from './diff/moved.ts';
import { newRenames, withRenames } from './diff/renamed.ts';
import { commitOf, filesOf } from './diff/revision.ts';
import { changedYears } from './diff/years.ts';
import { processIo } from './io.ts';
import { shown, WrongWord } from './wrong.ts';

const FOLDER = 'seeds';

const HELP = `npm run --silent diff -- REV

What the rulebook of the working tree changes against that of a git revision, as Markdown for a pull request: for
every position and preset year the hours by category, the total, the money and the shares by basis, before and after;
then the parameters, claims and other parts that moved, and the wording. Only what differs is listed. Both rulebooks
are computed by the program as it stands; the revision is read from git, nothing is checked out.

  REV       a commit, tag or branch, such as HEAD or main
  --help    print this text

Exit code 0: compared. 1: the rulebook of the working tree has faults, one line each. 2: a word is not right, or the
revision cannot be read or compiled, one line.
`;

/** The rulebook of a revision. @throws WrongWord */
function earlier(root: string, rev: string): { loaded: Loaded; commit: string } {
  const commit = commitOf(root, rev);
  const loaded = readRulebook(filesOf(root, commit, FOLDER, rev), FOLDER);
  if (loaded.ok) return { loaded, commit };
  const [first] = loaded.faults;
  throw new WrongWord(
    `the rulebook of "${shown(rev)}" does not compile with this program (${loaded.faults.length} faults, the first: ${first ? formatFault(first) : ''}): name a later revision`,
  );
}

const s = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The difference of two rulebooks as Markdown. */
export function diffText(before: Loaded, after: Loaded, name: string): string {
  const renames = newRenames(before, after);
  const { model, names, evidence } = before;
  const was = withRenames({ model, names, evidence, renames: before.renames }, renames);
  const moved = movedBetween(was, after);
  const reworded = rewordedBetween(was, after, moved);
  const { changes, compared } = changedYears(was.model, after.model);
  const sums = changes.filter(({ sameSums }) => !sameSums).length;
  const said =
    changes.length > 0
      ? `Of ${compared} computed years (every position in every preset year, attending, paying and absent) ${sums} have other sums, at typical values.`
      : `No computed year differs at typical values: ${compared} compared, every position in every preset year, attending, paying and absent.`;
  const nothing = moved.length + reworded.length + renames.length === 0;
  const parts = [
    `## Rulebook against ${name}`,
    nothing
      ? 'The rulebooks are the same.'
      : moved.length + renames.length === 0
        ? `Wording alone differs, ${s(reworded.length, 'text')}.`
        : `${s(moved.length, 'part')} of the rulebook moved, ${s(reworded.length, 'text')} reworded.`,
    said,
    ...yearsText(changes),
    ...movedText(moved),
    ...(renames.length > 0
      ? ['### Renamed', renames.map(([old, now]) => `- \`${old}\` is now \`${now}\``).join('\n')]
      : []),
    ...wordingText(reworded),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The command, in a checkout. */
export const diff = (root: string): Command => ({
  help: HELP,
  answer: (words, io) => {
    const rev = onlyWord(words, words[0] ?? '');
    if (rev === undefined)
      throw new WrongWord(
        'no revision was given: write a commit, a tag or a branch, such as "HEAD"',
      );
    const before = earlier(root, rev);
    const dir = relative(process.cwd(), `${root}/${FOLDER}`).replaceAll('\\', '/') || '.';
    const after = loadRulebookSync(dir);
    if (!after.ok) throw new FaultyRulebook(after.faults.map(formatFault));
    io.out(diffText(before.loaded, after, `\`${shown(rev)}\` (${before.commit.slice(0, 10)})`));
  },
});

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  process.exitCode = await runCommand(diff(root), process.argv.slice(2), processIo());
}
