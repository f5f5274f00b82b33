import type { Evidence, Names } from '../evidence.ts';
import type { ClaimScope, Model } from '../model.ts';
import { resolveRenames } from '../renames.ts';
import type { Raw, Whole } from '../schema/index.ts';
import { compileCampaigns, compileDay, compileSchoolHolidays, tagsOf } from './calendar.ts';
import {
  compileArrangements,
  compileEffects,
  compilePositions,
  compileProfiles,
} from './people.ts';
import { compileExemption, compileRule } from './rule.ts';
import { byId, sorted } from './texts.ts';
import { compileNames, compileEvidence } from './words.ts';
import type { Gathered } from './values.ts';
import { addParameter, remark, valueId } from './values.ts';
import { compileWho } from './who.ts';

export interface Compiled {
  model: Model;
  names: { en: Names; ko: Names };
  evidence: { en: Evidence; ko: Evidence };
  /** retired ids with what they are called now */
  renames: [old: string, now: string][];
}

/** The ids of all claims that a part of the model cites. */
const cited = (part: unknown, into: Set<string>): Set<string> => {
  if (typeof part !== 'object' || part === null) return into;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'claims' && Array.isArray(value)) for (const id of value) into.add(String(id));
    else cited(value, into);
  }
  return into;
};

/** Where and for which years each cited claim speaks. */
const scopes = (raw: Raw, ids: ReadonlySet<string>): Record<string, ClaimScope> =>
  sorted(
    raw.sources
      .flatMap((source) => source.claims)
      .filter((claim) => ids.has(claim.id))
      .map(
        (claim) =>
          [claim.id, [claim.years[0], claim.years[1], claim.region] as ClaimScope] as const,
      ),
  );

/**
 * Makes of a joined and checked rulebook what the engine and the readers need. Pure: reads neither clock nor locale,
 * and gives the same bytes whatever the order of files. Ids that lead nowhere are the lints' business.
 * `written` has what was written for each parameter, so that faults found later can tell its place.
 */
export const compile = (
  raw: Whole,
): { compiled: Compiled; written: ReadonlyMap<string, object> } => {
  const gathered: Gathered = {
    parameters: new Map(),
    written: new Map(),
    reasons: new Map(),
    notes: new Map(),
  };
  for (const parameter of raw.parameters) addParameter(gathered, parameter.id, parameter);
  const tags = tagsOf(raw.days);
  const general = raw.exemptions.map((exemption) =>
    compileExemption(gathered, `exemptions.${exemption.id}`, exemption),
  );
  for (const organisation of raw.organisations)
    remark(gathered, `organisations.${organisation.id}`, organisation);
  const { settings } = raw;
  const parts = {
    days: raw.days.map((day) => compileDay(gathered, day)).sort(byId),
    lunar: sorted(
      Object.entries(raw.lunar).map(([name, dates]) => [name, [...dates].sort()] as const),
    ),
    campaigns: compileCampaigns(gathered, raw),
    schoolHolidays: compileSchoolHolidays(gathered, raw),
    organisations: raw.organisations.map(({ id, who }) => ({ id, who: compileWho(who) })),
    positions: compilePositions(raw),
    profiles: compileProfiles(gathered, raw),
    earnings: raw.earnings.map((earning, index) => ({
      who: compileWho(earning.who),
      earns: valueId(gathered, `earnings.${index}.earns`, earning.earns),
    })),
    rules: raw.rules.map((rule) => compileRule(gathered, tags, general, rule)).sort(byId),
    arrangements: compileArrangements(gathered, raw),
    effects: compileEffects(gathered, raw),
  };
  const householdEarners = valueId(
    gathered,
    'rulebook.householdEarners',
    settings.householdEarners,
  );
  const statutoryWeek =
    settings.statutoryWeek === undefined
      ? {}
      : {
          statutoryWeek: valueId(gathered, 'rulebook.statutoryWeek', settings.statutoryWeek),
        };
  const parameters = sorted(gathered.parameters);
  const renames = raw.renames.map(({ old, new: now }): [string, string] => [old, now]).sort();
  const model: Model = {
    version: settings.version,
    years: settings.years,
    presets: [...settings.presets],
    householdEarners,
    ...statutoryWeek,
    claims: scopes(raw, cited([parts, parameters], new Set())),
    ...(renames.length > 0 && { renames: resolveRenames(renames) }),
    parameters,
    money: { ...settings.money },
    ...parts,
  };
  const compiled = {
    model,
    names: { en: compileNames(raw, 'en'), ko: compileNames(raw, 'ko') },
    evidence: {
      en: compileEvidence(raw, gathered, 'en'),
      ko: compileEvidence(raw, gathered, 'ko'),
    },
    renames,
  };
  return { compiled, written: gathered.written };
};
