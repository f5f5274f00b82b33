import { parseArgs } from 'node:util';
import { nearest, shown, WrongWord } from './wrong.ts';

interface Option {
  /** what stands for its value in the help; absent: a switch */
  value?: string;
  repeat?: true;
  help: string;
}

/** Every option of `simulate`, in the order of the help. */
export const OPTIONS = {
  year: { value: 'YEAR', help: 'the year (default 2016)' },
  position: {
    value: 'ID',
    help: 'the social position (default factory-worker); the ids stand below',
  },
  set: {
    value: 'ATTRIBUTE=VALUE',
    repeat: true,
    help: 'change one attribute of the position; may be given again, the last of two counts',
  },
  with: {
    value: 'RULE',
    repeat: true,
    help: 'switch on a rule that is off by default; may be given again',
  },
  respond: {
    value: 'RESPONSE',
    help: 'attend, pay or absent, wherever that is open (default attend)',
  },
  responses: {
    value: 'FILE',
    help: 'answer single occurrences otherwise: JSON {"rule@date": "attend | pay | substitute | absent"}',
  },
  reading: {
    value: 'READING',
    help: 'demanded: what is required (default); reported: also what people are reported to do instead',
  },
  rules: { value: 'RULES', help: 'core or all (default all)' },
  patch: {
    value: 'FILE',
    help: 'a hypothetical year: JSON list of changes of the rulebook, such as ["!RULE", "FIGURE~VALUE"]',
  },
  from: { value: 'DATE', help: 'print no line before this date; sums stay those of the year' },
  to: { value: 'DATE', help: 'print no line after this date; sums stay those of the year' },
  rulebook: { value: 'DIR', help: 'a folder of YAML instead of the own rulebook' },
  seed: { value: 'N', help: 'seed of the drawn runs that the range is of (default 1)' },
  runs: { value: 'N', help: 'number of drawn runs, 1 to 5000 (default 1000)' },
  json: { help: 'print one JSON object' },
  csv: { help: 'print the lines of the ledger as CSV' },
  ics: { help: 'print the lines of the ledger as a calendar (iCalendar, floating times)' },
  help: { help: 'print this and stop' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** The words of a command line, not yet compared with a rulebook. */
export interface Words {
  values: Partial<Record<OptionName, string>>;
  lists: Record<'set' | 'with', string[]>;
  switches: Set<OptionName>;
}

const NAMES = Object.keys(OPTIONS) as OptionName[];
const FLAGS = NAMES.map((name) => `--${name}`);

/** The option nearest to one that there is not; a single letter means the first that begins with it. */
const nearestFlag = (written: string): string =>
  (/^-\w$/.test(written) ? FLAGS.find((flag) => flag.startsWith(`-${written}`)) : undefined) ??
  nearest(written, FLAGS);

function unexpected(word: string): WrongWord {
  const near = /^\d+$/.test(word) ? '--year' : nearest(word, FLAGS);
  return new WrongWord(
    `unexpected word "${shown(word)}": every word belongs to an option, the nearest is "${near}"`,
  );
}

/**
 * Reads a command line.
 * @throws WrongWord for an unknown option, a missing value, or a value where none belongs
 */
export function readWords(argv: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      NAMES.map((name) => [
        name,
        { type: 'value' in OPTIONS[name] ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: Words = { values: {}, lists: { set: [], with: [] }, switches: new Set() };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw unexpected(token.value);
    const name = FLAGS.includes(token.rawName) ? (token.name as OptionName) : null;
    if (name === null) {
      const written = (argv[token.index] ?? token.rawName).replace(/=.*$/s, '');
      throw new WrongWord(
        `unknown option "${shown(written)}": the nearest is "${nearestFlag(written)}"`,
      );
    }
    const option: Option = OPTIONS[name];
    if (option.value === undefined) {
      if (token.value !== undefined) {
        throw new WrongWord(
          `"--${name}=${shown(token.value)}": the option takes no value, write "--${name}"`,
        );
      }
      words.switches.add(name);
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && FLAGS.includes(token.value))
    ) {
      throw new WrongWord(`"--${name}" has no value: write "--${name} ${option.value}"`);
    } else if (name === 'set' || name === 'with') words.lists[name].push(token.value);
    else words.values[name] = token.value;
  }
  return words;
}
