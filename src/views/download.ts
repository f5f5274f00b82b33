import { isHypothetical } from '../rulebook/hypothetical.ts';

/**
 * The name of a file, without its ending, of a rulebook of this version: a hypothetical year cannot be taken for a
 * reported one by it either.
 */
export const nameOfFile = (version: string, ...parts: readonly (string | number)[]): string =>
  ['mobilized-year', ...parts, ...(isHypothetical(version) ? ['hypothetical'] : [])].join('-');

/** Gives the reader a file made in the page; nothing is asked of any server. */
export const download = (name: string, type: string, text: string): void => {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));
};

/** The same for what is no text. */
export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
