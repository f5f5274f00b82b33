import type { Fault } from '../fault.ts';
import type { Joined } from '../join.ts';
import { indexOf } from './context.ts';
import type { Lint } from './context.ts';
import * as dates from './dates.ts';
import * as footing from './footing.ts';
import * as ids from './ids.ts';
import * as lastSeen from './last-seen.ts';
import * as people from './people.ts';
import * as references from './references.ts';
import * as rules from './rules.ts';
import * as sources from './sources.ts';
import * as units from './units.ts';
import * as unused from './unused.ts';
import * as years from './years.ts';

const LINTS: readonly Lint[] = [
  ids,
  references,
  years,
  dates,
  footing,
  units,
  lastSeen,
  rules,
  people,
  sources,
  unused,
].flatMap((group) => Object.values(group));

/** All that is wrong in a rulebook whose files are sound; each check on its own, in no order that matters. */
export const lint = ({ raw, fault }: Joined): Fault[] => {
  const faults: Fault[] = [];
  const index = indexOf(raw);
  for (const check of LINTS) {
    check(
      raw,
      (target, path, message, onKey) => faults.push(fault(target, path, message, onKey)),
      index,
    );
  }
  return faults;
};
