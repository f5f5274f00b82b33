import { check } from './check.ts';
import type { Parsed, Path } from './document.ts';
import type { Fault } from './fault.ts';
import { collections, LISTS, source } from './schema/index.ts';
import type { Raw, RawFile } from './schema/index.ts';

export interface Joined {
  raw: Raw;
  faults: Fault[];
  /** a fault at a part of `raw`, or at a field below it */
  fault: (target: object, path: Path, message: string, onKey?: boolean) => Fault;
}

/** Files in a folder `sources` hold one source each. */
const isSource = (path: string): boolean => /^sources\//.test(path);

/** Remembers for each mapping and list of a file where it stands. */
const register = (
  places: WeakMap<object, { file: Parsed; path: Path }>,
  file: Parsed,
  value: unknown,
  path: Path,
): void => {
  if (typeof value !== 'object' || value === null || places.has(value)) return;
  places.set(value, { file, path });
  for (const [key, item] of Object.entries(value)) {
    register(places, file, item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
};

const empty = (): Raw =>
  ({ lunar: {}, ...Object.fromEntries(LISTS.map((list) => [list, []])) }) as unknown as Raw;

/**
 * Checks each file against its schema and joins the collections of all, in the order of their paths.
 * `raw` can be relied on only where there are no faults.
 */
export const join = (files: readonly Parsed[], root: string): Joined => {
  const places = new WeakMap<object, { file: Parsed; path: Path }>();
  const raw = empty();
  const faults: Fault[] = [];
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const first = ordered[0];
  const fault: Joined['fault'] = (target, path, message, onKey) => {
    const place = places.get(target);
    if (place) return place.file.fault([...place.path, ...path], message, onKey);
    if (first) return first.fault(path, message, onKey);
    return { file: root, line: 1, column: 1, field: path.join('.') || 'rulebook', message };
  };
  for (const file of ordered) {
    faults.push(...file.faults);
    if (file.faults.length) continue;
    const found = check(file, isSource(file.path) ? source : collections);
    faults.push(...found);
    if (found.length) continue;
    register(places, file, file.data, []);
    if (isSource(file.path)) raw.sources.push(file.data as Raw['sources'][number]);
    else
      add(raw, file.data as RawFile, (path, message) =>
        faults.push(file.fault(path, message, true)),
      );
  }
  return { raw, faults, fault };
};

const add = (raw: Raw, file: RawFile, report: (path: Path, message: string) => void): void => {
  for (const list of LISTS) (raw[list] as unknown[]).push(...(file[list] ?? []));
  for (const [name, dates] of Object.entries(file.lunar ?? {})) {
    if (name in raw.lunar)
      report(['lunar', name], `"${name}" has its dates in another file too; keep one`);
    else raw.lunar[name] = dates;
  }
  if (!file.rulebook) return;
  if ('settings' in raw) report(['rulebook'], 'stands in another file too; keep one');
  raw.settings = file.rulebook;
};
