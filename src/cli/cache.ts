import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'node_modules', '.cache', 'mobilized-year');
/** What turns a folder into a book: a change in any of it makes another key. */
const MAKERS = ['src/rulebook', 'src/cli/book.ts', 'src/cli/cache.ts', 'package.json'];
const KEPT = 6;

/** Every file at a path and below, in the order of paths; what begins with a dot is left out, as by the loader. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}

/**
 * A name for what a folder holds and how it is read, from the bytes of every file: a book kept under it is the one that
 * reading the folder again would give. Null where a file cannot be read.
 */
export function keyOf(folder: string): string | null {
  try {
    const hash = createHash('sha256').update(process.version);
    for (const path of [folder, ...MAKERS.map((maker) => join(ROOT, maker))].flatMap(filesAt)) {
      const bytes = readFileSync(path);
      hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

const fileOf = (key: string): string => join(FOLDER, `${key}.json`);

/** What is kept under a key; undefined where nothing readable is. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(key), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Removes all but the latest few. */
function tidy(): void {
  const kept = readdirSync(FOLDER)
    .map((name) => join(FOLDER, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of kept.slice(KEPT)) rmSync(path, { force: true });
}

/** Keeps something under a key, whole or not at all; a place that cannot be written to is no fault. */
export function keep(key: string, value: unknown): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const draft = `${fileOf(key)}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value));
    renameSync(draft, fileOf(key));
    tidy();
  } catch {
    // The next call reads the folder again.
  }
}
