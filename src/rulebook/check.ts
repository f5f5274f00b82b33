import * as v from 'valibot';
import type { Parsed, Path } from './document.ts';
import type { Fault } from './fault.ts';

interface Found {
  path: Path;
  message: string;
  kind: 'missing' | 'unknown' | 'other';
}

const kindOf = (issue: v.BaseIssue<unknown>): Found['kind'] => {
  if (issue.type !== 'strict_object') return 'other';
  return issue.expected === 'never' ? 'unknown' : 'missing';
};

const parent = (found: Found): string => JSON.stringify(found.path.slice(0, -1));
const key = (found: Found): string => String(found.path.at(-1));

/** A key that is missing because it was misspelt is told once, at the misspelling. */
const isMisspelt = (missing: Found, all: readonly Found[]): boolean =>
  all.some(
    (other) =>
      other.kind === 'unknown' &&
      parent(other) === parent(missing) &&
      other.message.includes(`nearest: "${key(missing)}"`),
  );

/** The faults of one parsed file against a schema. */
export const check = (file: Parsed, schema: v.GenericSchema): Fault[] => {
  const { issues } = v.safeParse(schema, file.data);
  if (!issues) return [];
  const all = issues.map((issue): Found => ({
    path: (issue.path ?? []).map((item) => item.key as string | number),
    message: issue.message,
    kind: kindOf(issue),
  }));
  return all
    .filter((found) => found.kind !== 'missing' || !isMisspelt(found, all))
    .map((found) => file.fault(found.path, found.message, found.kind === 'unknown'));
};
