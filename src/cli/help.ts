import { ATTRIBUTES, VALUES } from '../i18n/describe/attributes.ts';
import { nameOf } from '../i18n/names.ts';
import { OPTIONS } from './options.ts';
import type { Book } from './book.ts';

const WIDTH = 92;

/** Words wrapped into lines that begin with a margin. */
function wrap(text: string, margin: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && margin + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(margin)}`);
}

const entry = (name: string, text: string, margin: number): string =>
  name.length > margin - 2
    ? `${name}\n${' '.repeat(margin)}${wrap(text, margin)}`
    : name.padEnd(margin) + wrap(text, margin);

/** The help of `simulate`; with a rulebook, its positions too. */
export function help(book: Book | null): string {
  const options = Object.entries(OPTIONS).map(([name, option]) =>
    entry(`  --${name}${'value' in option ? ` ${option.value}` : ''}`, option.help, 26),
  );
  const attributes = ATTRIBUTES.map((name) =>
    entry(`  ${name}`, name === 'age' ? '7 to 80' : VALUES[name].map(String).join(', '), 26),
  );
  const positions =
    book?.model.positions.map(({ id }) =>
      entry(`  ${id}`, nameOf(book.names, 'positions', id), 30),
    ) ?? [];
  const years = book ? `, ${book.model.years.join(' to ')}` : '';
  return `Usage: npm run --silent simulate -- [options]

${wrap(`Computes one person's year under the duties that sources report${years}, and prints a summary, or the whole ledger with --json, --csv or --ics. A composite of reports: nobody lived this exact year.`, 0)}

Options
${options.join('\n')}

${wrap('The range is the 5th to the 95th percentile of drawn runs, in each of which every value lies anew between its low and its high; it never excludes the typical total. The same seed and number of runs give the same range. Nothing else depends on them. Beside it, --json gives the year with every value at its low and with every value at its high (allLow, allHigh).', 0)}

Attributes for --set
${attributes.join('\n')}
${positions.length > 0 ? `\nPositions\n${positions.join('\n')}\n` : ''}
Exit codes: 0 done, 1 the rulebook has faults (one line each), 2 a word is not right (one line).
`;
}
