import { encode } from 'uqr';

/** A code to scan as one path of SVG: a module is one unit, its quiet zone of four modules is within. */
export interface Code {
  /** width and height in modules, quiet zone included */
  size: number;
  /** the dark modules, a run of them in a row as one stroke of the path */
  path: string;
}

const QUIET = 4;

/** The code of an address, at medium correction; null where the text is too long for any, or is no text. */
export function codeOf(text: string): Code | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET });
    const runs = data.flatMap((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) =>
          `M${String(index)} ${String(y)}h${String(run.length)}v1h-${String(run.length)}z`,
      );
    });
    return { size, path: runs.join('') };
  } catch {
    return null;
  }
}
