import { compile } from './compile/index.ts';
import type { Compiled } from './compile/index.ts';
import { parse } from './document.ts';
import type { Doubt } from './doubt.ts';
import type { TextFile } from './document.ts';
import type { Population } from './population.ts';
import { sortFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { join } from './join.ts';
import { isWhole, lint } from './lint/index.ts';
import { countsOf } from './counts.ts';
import type { Counts } from './counts.ts';

/** What can be told the place of: a source is where it says when it was checked. */
export type Placed = 'rule' | 'parameter' | 'source' | 'claim';

/** A rulebook without faults. */
export interface Loaded extends Compiled {
  ok: true;
  counts: Counts;
  /** what is checked, and what is not known */
  doubt: Doubt;
  /** who the positions stand for */
  population: Population;
  /** the files that were read */
  files: string[];
  /** says something of a part of the rulebook, such as a fault that shows only in the computed year, at its place */
  faultOf: (kind: Placed, id: string, message: string) => Fault;
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
  const places: Record<Placed, (id: string) => object | undefined> = {
    rule: (id) => raw.rules.find((rule) => rule.id === id),
    parameter: (id) => written.get(id),
    source: (id) => raw.sources.find((source) => source.id === id),
    claim: (id) => claims.get(id),
  };
  const claims = new Map(raw.sources.flatMap((source) => source.claims.map((c) => [c.id, c])));
  const faultOf: Loaded['faultOf'] = (kind, id, message) =>
    joined.fault(places[kind](id) ?? raw, kind === 'source' ? ['checked'] : [], message);
  return {
    ok: true,
    ...compiled,
    counts: countsOf(raw, compiled.model),
    doubt: { checks: raw.checks, unknowns: raw.unknowns },
    population: { groups: raw.population, memberships: raw.memberships },
    files: paths,
    faultOf,
  };
};
