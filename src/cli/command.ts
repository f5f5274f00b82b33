import { FaultyRulebook } from './book.ts';
import type { Io } from './io.ts';
import { oneLine, shown, WrongWord } from './wrong.ts';

/** A command that takes few words. */
export interface Command {
  help: string;
  /** prints its answer; `words` are those that begin with no hyphen @throws WrongWord, FaultyRulebook */
  answer: (words: readonly string[], io: Io) => void | Promise<void>;
}

/**
 * Runs a command with the words after its name.
 * @returns the exit code: 0 done, 1 the rulebook has faults, 2 a word is not right
 */
export async function runCommand(
  { help, answer }: Command,
  argv: readonly string[],
  io: Io,
): Promise<0 | 1 | 2> {
  try {
    const odd = argv.find((word) => word.startsWith('-') && word !== '--help' && word !== '-h');
    if (odd !== undefined)
      throw new WrongWord(`unknown option "${shown(odd)}": the nearest is "--help"`);
    if (argv.some((word) => word.startsWith('-'))) io.out(help);
    else await answer(argv, io);
    return 0;
  } catch (error) {
    if (error instanceof WrongWord) {
      io.err(oneLine(error.message));
      return 2;
    }
    if (!(error instanceof FaultyRulebook)) throw error;
    for (const line of error.lines) io.err(line);
    return 1;
  }
}

/** The one word of a command that takes one, or none. @throws WrongWord for a second */
export function onlyWord(words: readonly string[], right: string): string | undefined {
  const [word, more] = words;
  if (more !== undefined)
    throw new WrongWord(`"${shown(more)}" is one word too many: write "${right}" alone`);
  return word;
}
