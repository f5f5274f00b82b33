/** What is wrong in a rulebook, where, and what would be right. */
export interface Fault {
  file: string;
  /** from 1 */
  line: number;
  /** from 1 */
  column: number;
  /** path of the field, items of a list by id where they have one */
  field: string;
  message: string;
}

const LONGEST_QUOTED = 80;

/** On one line, long quotations cut. */
const tidy = (message: string): string =>
  message
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/"([^"]*)"/g, (quoted, inner: string) =>
      inner.length > LONGEST_QUOTED ? `"${inner.slice(0, LONGEST_QUOTED)}..."` : quoted,
    );

/** One line: `file:line:column field: message`. */
export const formatFault = (fault: Fault): string =>
  `${fault.file}:${fault.line}:${fault.column} ${fault.field}: ${tidy(fault.message)}`;

const compare = (a: Fault, b: Fault): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** In the order of reading, each line once. */
export const sortFaults = (faults: readonly Fault[]): Fault[] => {
  const seen = new Set<string>();
  return [...faults].sort(compare).filter((fault) => {
    const line = formatFault(fault);
    return seen.size < seen.add(line).size;
  });
};
