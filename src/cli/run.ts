import { simulate } from '../engine/index.ts';
import { patched } from '../rulebook/patch.ts';
import { FaultyRulebook, openBook, OWN, type Book } from './book.ts';
import { readChoices, readOutput, type Output } from './choices.ts';
import { readPatch } from './changes.ts';
import { writeCsv } from './csv.ts';
import { help } from './help.ts';
import { needFolder, readText, type Io } from './io.ts';
import { writeJson } from './json.ts';
import { readWords, type Words } from './options.ts';
import { readResponses, refuseStrayIds } from './responses.ts';
import { writeText } from './text.ts';
import { oneLine, WrongWord } from './wrong.ts';
import { computeYear, type Year } from './year.ts';

/** Opens the rulebook of a folder. */
export type Open = (folder: string) => Book | Promise<Book>;

type Write = (year: Year) => string;

/** How each output is written; the calendar's library is loaded only for a calendar. */
const WRITERS: Record<Output, () => Write | Promise<Write>> = {
  text: () => writeText,
  json: () => writeJson,
  csv: () => writeCsv,
  ics: async () => (await import('./ics.ts')).writeIcs,
};

/** Does what the words say; a year is computed once, whatever the output. @throws WrongWord, FaultyRulebook */
async function answer(words: Words, io: Io, open: Open): Promise<void> {
  const folder = words.values.rulebook;
  if (folder !== undefined) needFolder(folder);
  readOutput(words);
  const own = await open(folder ?? OWN);
  const patch = words.values.patch;
  const book =
    patch === undefined
      ? own
      : { ...own, model: patched(own.model, readPatch(patch, readText(patch), own.model)) };
  const choices = readChoices(words, book.model);
  const file = words.values.responses;
  if (file === undefined) {
    io.out((await WRITERS[choices.output]())(computeYear(book, choices)));
    return;
  }
  const request = {
    ...choices.request,
    responses: readResponses(file, readText(file), book.model.renames),
  };
  const ledger = simulate(book.model, request);
  refuseStrayIds(book.model, request, ledger, file);
  io.out((await WRITERS[choices.output]())(computeYear(book, { ...choices, request }, ledger)));
}

/** The help, also where the rulebook has faults. */
async function helpText(open: Open): Promise<string> {
  try {
    return help(await open(OWN));
  } catch {
    return help(null);
  }
}

/**
 * The command `simulate`.
 * @param argv the words after the command
 * @param open opens a rulebook; tests bring one that remembers
 * @returns the exit code: 0 done, 1 the rulebook has faults, 2 a word is not right
 */
export async function run(
  argv: readonly string[],
  io: Io,
  open: Open = openBook,
): Promise<0 | 1 | 2> {
  try {
    if (argv.some((word) => word === '--help' || word === '-h')) io.out(await helpText(open));
    else await answer(readWords(argv), io, open);
    return 0;
  } catch (error) {
    if (error instanceof WrongWord) {
      io.err(oneLine(error.message));
      return 2;
    }
    if (error instanceof FaultyRulebook) {
      for (const line of error.lines) io.err(line);
      return 1;
    }
    throw error;
  }
}
