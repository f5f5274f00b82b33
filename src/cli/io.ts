import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearest, WrongWord } from './wrong.ts';

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
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  return stat.isDirectory() ? 'folder' : 'file';
};

/** The line for a path that is not there, with the nearest one that is. */
function missing(kind: 'file' | 'folder', path: string): WrongWord {
  const parent = dirname(path);
  const beside =
    kindOf(parent) === 'folder'
      ? readdirSync(parent, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() === (kind === 'folder'))
          .map((entry) => entry.name)
          .sort()
      : [];
  const near = nearest(basename(path), beside);
  const hint =
    near === ''
      ? `"${parent}" holds no ${kind}`
      : `the nearest is "${parent === '.' ? near : `${parent}/${near}`}"`;
  return new WrongWord(`there is no ${kind} "${path}": ${hint}`);
}

/** @throws WrongWord when there is no such folder */
export function needFolder(path: string): void {
  if (kindOf(path) !== 'folder') throw missing('folder', path);
}

/** @throws WrongWord when there is no such file */
export function readText(path: string): string {
  if (kindOf(path) !== 'file') throw missing('file', path);
  return readFileSync(path, 'utf8');
}
