import type { Compiled } from '../../rulebook/compile/index.ts';
import { partsOf, wordingOf } from './parts.ts';
import type { Fields } from './parts.ts';

/** A thing of the rulebook that is not as it was. */
export interface Moved {
  kind: string;
  id: string;
  how: 'added' | 'removed' | 'changed';
  /** the fields that differ; empty text: not there */
  fields: { field: string; before: string; after: string }[];
}

/** Texts that differ, of things that are otherwise as they were or not. */
export interface Reworded {
  /** what the text belongs to */
  key: string;
  langs: string[];
}

const differing = (before: Fields, after: Fields): Moved['fields'] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }));

/** What was added, removed or changed between two rulebooks, by kind and id. */
export const movedBetween = (before: Compiled, after: Compiled): Moved[] => {
  const [old, young] = [partsOf(before), partsOf(after)];
  return [...young].flatMap(([kind, things]) => {
    const were = old.get(kind) ?? new Map<string, Fields>();
    const ids = [...new Set([...were.keys(), ...things.keys()])].sort();
    return ids.flatMap((id): Moved[] => {
      const [was, is] = [were.get(id), things.get(id)];
      const fields = differing(was ?? {}, is ?? {});
      if (was && is && fields.length === 0) return [];
      return [{ kind, id, how: was ? (is ? 'changed' : 'removed') : 'added', fields }];
    });
  });
};

/** Wording that differs; that of what was added or removed is left out, being new or gone as a whole. */
export const rewordedBetween = (
  before: Compiled,
  after: Compiled,
  moved: readonly Moved[],
): Reworded[] => {
  const whole = new Set(moved.filter(({ how }) => how !== 'changed').map(({ id }) => id));
  const belongsTo = (key: string): string[] => {
    const path = (key.split(' ')[1] ?? '').replace(/:$/, '');
    const words = path.split('.');
    return [path, ...words, ...words.map((_, index) => words.slice(0, index).join('.'))];
  };
  const [old, young] = [wordingOf(before), wordingOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((key): Reworded[] => {
    const langs = differing(old.get(key) ?? {}, young.get(key) ?? {}).map(({ field }) => field);
    if (langs.length === 0 || belongsTo(key).some((id) => whole.has(id))) return [];
    return [{ key, langs }];
  });
};
