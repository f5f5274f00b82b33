import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest, shownPath, WrongWord } from './wrong.ts';

/** What a command may touch; tests bring their own. */
export interface Io {
  /** standard output, whole lines */
  out: (text: string) => void;
  /** one line of standard error */
  err: (line: string) => void;
}

/** Writes to the process; a reader that closes the pipe early (`| head -1`) ends the output quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (line) => void process.stderr.write(`${line}\n`),
  };
}

const kindOf = (path: string): 'file' | 'folder' | null => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    // Not there, out of reach, or longer than a path can be.
    return null;
  }
};

/** The names of one kind in a folder, sorted; none where it cannot be read. */
function namesIn(folder: string, kind: 'file' | 'folder'): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === (kind === 'folder'))
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

/** The line for a path that is not what is needed, with the nearest one that is. */
function missing(kind: 'file' | 'folder', path: string): WrongWord {
  const isOther = kindOf(path) !== null;
  // A folder where a file belongs: one of its own is nearer than anything beside it.
  const inside = isOther && kind === 'file';
  const parent = inside ? path : dirname(path);
  const beside = namesIn(parent, kind);
  const near = inside
    ? beside.find((name) => name.endsWith('.json'))
    : nearest(basename(path), beside) || undefined;
  const hint =
    near === undefined
      ? inside
        ? 'name a file'
        : `"${shownPath(parent)}" holds no ${kind}`
      : `the nearest is "${shownPath(join(parent, near))}"`;
  const what = isOther
    ? `"${shownPath(path)}" is a ${kind === 'file' ? 'folder' : 'file'}, and a ${kind} is needed`
    : `there is no ${kind} "${shownPath(path)}"`;
  return new WrongWord(`${what}: ${hint}`);
}

/** @throws WrongWord when there is no such folder */
export function needFolder(path: string): void {
  if (kindOf(path) !== 'folder') throw missing('folder', path);
}

/** The text of a file, without the mark of its encoding. @throws WrongWord when there is no such file */
export function readText(path: string): string {
  if (kindOf(path) !== 'file') throw missing('file', path);
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
