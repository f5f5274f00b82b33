import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Fault } from './fault.ts';

/** A file of the rulebook: its path as messages name it, and what it holds. */
export interface TextFile {
  path: string;
  text: string;
}

export type Path = readonly (string | number)[];

/** A parsed file that knows where each of its fields stands. */
export interface Parsed {
  /** path within the rulebook */
  path: string;
  data: unknown;
  faults: Fault[];
  /** `onKey`: the place of the key rather than of its value */
  fault: (path: Path, message: string, onKey?: boolean) => Fault;
}

const step = (
  node: unknown,
  key: string | number,
): { key?: unknown; value: unknown } | undefined => {
  if (isSeq(node)) return { value: node.items[Number(key)] };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(key),
  );
  return pair && { key: pair.key, value: pair.value };
};

/** Where the deepest part of a path that exists begins: a plain value itself, else its key. */
const offset = (doc: Document, path: Path, onKey: boolean): number => {
  let at: Node | undefined = isNode(doc.contents) ? doc.contents : undefined;
  let node: unknown = doc.contents;
  for (const [depth, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(doc);
    const next = step(node, key);
    if (!next) break;
    const last = depth === path.length - 1;
    const plain = isScalar(next.value) && !(last && onKey);
    const place = plain || next.key === undefined ? next.value : next.key;
    if (isNode(place)) at = place;
    node = next.value;
  }
  return at?.range?.[0] ?? 0;
};

/** The path in words: items of a list by their id where they have one. */
const field = (data: unknown, path: Path): string => {
  let value: unknown = data;
  const words = path.map((key) => {
    const inList = Array.isArray(value);
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return inList && typeof id === 'string' ? id : String(key);
  });
  return words.join('.') || 'file';
};

/** Reads one YAML text; never throws, faults carry their place. `root` goes before the path in messages. */
export const parse = (file: TextFile, root = ''): Parsed => {
  const shown = root === '' ? file.path : `${root}/${file.path}`;
  const lines = new LineCounter();
  const place = (at: number) => {
    const found = lines.linePos(at);
    return { file: shown, line: Math.max(1, found.line), column: Math.max(1, found.col) };
  };
  try {
    const doc = parseDocument(file.text, { lineCounter: lines, strict: true, uniqueKeys: true });
    const faults = [...doc.errors, ...doc.warnings].map((error) => ({
      ...place(error.pos[0]),
      field: 'yaml',
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    }));
    const data: unknown = faults.length ? undefined : doc.toJS();
    const fault = (path: Path, message: string, onKey = false): Fault => ({
      ...place(offset(doc, path, onKey)),
      field: field(data, path),
      message,
    });
    return { path: file.path, data, faults, fault };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault = (path: Path, message: string): Fault => ({
      ...place(0),
      field: field(undefined, path),
      message,
    });
    return {
      path: file.path,
      data: undefined,
      faults: [fault(['yaml'], `cannot be read: ${reason}`)],
      fault,
    };
  }
};
