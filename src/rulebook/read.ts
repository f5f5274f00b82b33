import { compile } from './compile/index.ts';
import type { Compiled } from './compile/index.ts';
import { parse } from './document.ts';
import type { TextFile } from './document.ts';
import { sortFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { join } from './join.ts';
import { isWhole, lint } from './lint/index.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';

/** A rulebook without faults. */
export interface Loaded extends Compiled {
  ok: true;
  counts: Counts;
  /** the files that were read */
  files: string[];
  /** a fault of a rule or parameter that shows only in the computed year, at its place in the files */
  faultOf: (kind: 'rule' | 'parameter', id: string, message: string) => Fault;
}

/** A rulebook that cannot be used, and why. */
export interface Faulty {
  ok: false;
  faults: Fault[];
  files: string[];
}

export type LoadResult = Loaded | Faulty;

/** Checks and compiles the files of a rulebook; `root` goes before their paths in messages. Never throws. */
export const readRulebook = (files: readonly TextFile[], root = ''): LoadResult => {
  const paths = files.map((file) => file.path);
  const joined = join(
    files.map((file) => parse(file, root)),
    root,
  );
  const { raw } = joined;
  const faults = joined.faults.length ? joined.faults : lint(joined);
  if (faults.length || !isWhole(raw))
    return { ok: false, faults: sortFaults(faults), files: paths };
  const { compiled, written } = compile(raw);
  const faultOf: Loaded['faultOf'] = (kind, id, message) => {
    const found = kind === 'rule' ? raw.rules.find((rule) => rule.id === id) : written.get(id);
    return joined.fault(found ?? raw, [], message);
  };
  return { ok: true, ...compiled, counts: countsOf(raw, compiled.model), files: paths, faultOf };
};
