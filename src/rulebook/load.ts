import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from './document.ts';
import type { Fault } from './fault.ts';
import { readRulebook } from './read.ts';
import type { Faulty, LoadResult } from './read.ts';

const SUFFIX = '.yaml';

const slashed = (path: string): string => path.split(sep).join('/');

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
};

const fault = (file: string, field: string, message: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field,
  message,
});

/** The files of a rulebook below a folder, in the order of their paths. */
const listFiles = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.name.startsWith('.')) return [];
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && statSync(path).isDirectory());
      if (isFolder) return listFiles(path);
      return entry.name.endsWith(SUFFIX) ? [path] : [];
    })
    .sort();

const readText = (root: string, path: string, faults: Fault[]): TextFile[] => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return [{ path: slashed(relative(root, path)), text }];
  } catch (error) {
    const message =
      error instanceof TypeError
        ? 'is not UTF-8 text; save it as UTF-8'
        : `cannot be read: ${reasonOf(error)}`;
    faults.push(fault(slashed(path), 'file', message));
    return [];
  }
};

/**
 * Reads, checks and compiles the rulebook of a folder: every `*.yaml` file in it and below. Never throws; a folder that
 * is missing, empty or unreadable is a fault like any other.
 */
export const loadRulebookSync = (dir: string): LoadResult => {
  const failed = (message: string): Faulty => ({
    ok: false,
    faults: [fault(slashed(dir), 'directory', message)],
    files: [],
  });
  let paths: string[];
  try {
    if (!statSync(dir).isDirectory())
      return failed('is no directory; give the folder that holds the rulebook');
    paths = listFiles(dir);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(
      missing
        ? 'does not exist; give the folder that holds the rulebook'
        : `cannot be read: ${reasonOf(error)}`,
    );
  }
  if (paths.length === 0) return failed(`holds no ${SUFFIX} file; a rulebook has at least one`);
  const faults: Fault[] = [];
  const files = paths.flatMap((path) => readText(dir, path, faults));
  if (faults.length)
    return { ok: false, faults, files: paths.map((path) => slashed(relative(dir, path))) };
  return readRulebook(files, slashed(dir).replace(/\/+$/, ''));
};

/** As `loadRulebookSync`; a promise, so that a rulebook may later come from elsewhere. */
export const loadRulebook = (dir: string): Promise<LoadResult> =>
  Promise.resolve(loadRulebookSync(dir));

export type { Loaded, LoadResult } from './read.ts';
