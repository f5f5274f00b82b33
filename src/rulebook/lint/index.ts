import type { Fault } from '../fault.ts';
import type { Joined } from '../join.ts';
import type { Raw, Whole } from '../schema/index.ts';
import { indexOf } from './context.ts';
import type { Lint, Report } from './context.ts';
import * as dates from './dates.ts';
import * as doubt from './doubt.ts';
import * as footing from './footing.ts';
import * as ids from './ids.ts';
import * as lastSeen from './last-seen.ts';
import { positionAges, someoneMeets, wholeDays } from './people.ts';
import * as population from './population.ts';
import * as quotas from './quotas.ts';
import * as references from './references.ts';
import * as rules from './rules.ts';
import * as sources from './sources.ts';
import * as units from './units.ts';
import * as unused from './unused.ts';
import * as variants from './variants.ts';
import * as whole from './whole.ts';
import * as years from './years.ts';
import * as zeros from './zeros.ts';

const { citedClaims, ...unusedThings } = unused;
const { checksUsed, ...soundDoubt } = doubt;
const { positionsStand, ...soundPopulation } = population;

/** What is there is right. */
const SOUND: readonly Lint[] = [
  ids,
  references,
  years,
  dates,
  footing,
  units,
  lastSeen,
  rules,
  { positionAges, someoneMeets, wholeDays },
  quotas,
  variants,
  zeros,
  sources,
  { citedClaims },
  soundDoubt,
  soundPopulation,
].flatMap((group): Lint[] => Object.values(group));

/** What is needed is there. */
const WHOLE: readonly Lint<Whole>[] = [whole, unusedThings, { checksUsed, positionsStand }].flatMap(
  (group): Lint<Whole>[] => Object.values(group),
);

/** Whether the settings are there, without which there is nothing to compile. */
export const isWhole = (raw: Raw): raw is Whole => raw.settings !== undefined;

/**
 * All that is wrong in a rulebook whose files are sound, each check on its own. What is missing is told only once what
 * is there is right, since a misspelt id would leave its twin unused.
 */
export const lint = ({ raw, fault }: Joined): Fault[] => {
  const faults: Fault[] = [];
  const index = indexOf(raw);
  const report: Report = (...args) => {
    faults.push(fault(...args));
  };
  for (const check of SOUND) check(raw, report, index);
  if (faults.length) return faults;
  if (!isWhole(raw)) {
    report(
      raw,
      ['rulebook'],
      'missing; one file must hold version, years, presets and householdEarners',
    );
    return faults;
  }
  for (const check of WHOLE) check(raw, report, index);
  return faults;
};
