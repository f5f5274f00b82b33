import { isMapping, footings, statements, valuesOf, whos, windows } from './walk.ts';
import type { Lint } from './context.ts';
import { unknownId } from './context.ts';

/** Every claim that is cited exists. */
export const knownClaims: Lint = (raw, report, { claims }) => {
  for (const footing of footings(statements(raw))) {
    footing.claims?.forEach((id, index) => {
      if (!claims.has(id))
        report(footing, ['claims', index], unknownId('claim', id, claims.keys()));
    });
  }
};

/** Every value named by id is a parameter. */
export const knownParameters: Lint = (raw, report, { parameters }) => {
  for (const { holder, path, value } of valuesOf(raw)) {
    if (typeof value === 'string' && !parameters.has(value))
      report(holder, path, unknownId('parameter', value, parameters.keys()));
  }
};

/** Every window named by id is a campaign. */
export const knownCampaigns: Lint = (raw, report, { campaigns }) => {
  for (const { holder, window } of windows(raw)) {
    if (typeof window === 'string' && !campaigns.has(window))
      report(holder, ['window'], unknownId('campaign', window, campaigns.keys()));
  }
};

/** Every calendar day and tag that a schedule names exists, and every lunar name of a day. */
export const knownDays: Lint = (raw, report, { days, tags }) => {
  for (const schedule of raw.rules.flatMap((rule) => rule.schedules ?? [])) {
    if (schedule.kind !== 'calendar' && schedule.kind !== 'before') continue;
    schedule.days.forEach((id, index) => {
      const [what, known] = id.startsWith('#')
        ? (['calendar day tagged', tags] as const)
        : (['calendar day', days] as const);
      if (!known.has(id)) report(schedule, ['days', index], unknownId(what, id, known.keys()));
    });
  }
  for (const day of raw.days) {
    const { on, lunar } = day;
    if ((on === undefined) === (lunar === undefined)) {
      report(day, ['id'], 'needs one date: on: "MM-DD", on: "YYYY-MM-DD" or lunar: NAME');
    }
    if (lunar !== undefined && !(lunar in raw.lunar)) {
      report(day, ['lunar'], unknownId('lunar day', lunar, Object.keys(raw.lunar)));
    }
  }
};

/** Every organisation that a condition names exists. */
export const knownOrganisations: Lint = (raw, report, { organisations }) => {
  const known = new Set([...organisations, 'none']);
  const check = (who: object): void => {
    const given = (who as { organisation?: string | string[] }).organisation ?? [];
    const ids = Array.isArray(given) ? given : [given];
    ids.forEach((id, index) => {
      const path = Array.isArray(given) ? ['organisation', index] : ['organisation'];
      if (!known.has(id)) report(who, path, unknownId('organisation', id, known));
    });
    const { any, not } = who as { any?: object[]; not?: object };
    any?.forEach(check);
    if (isMapping(not)) check(not);
  };
  for (const { who } of whos(raw)) check(who);
};

/** Every rule that an arrangement covers exists. */
export const knownRules: Lint = (raw, report, { rules }) => {
  for (const arrangement of raw.arrangements) {
    arrangement.covers.forEach((id, index) => {
      if (!rules.has(id))
        report(arrangement, ['covers', index], unknownId('rule', id, rules.keys()));
    });
  }
};

/** Every source through which another was read exists. */
export const knownSources: Lint = (raw, report, { sources }) => {
  for (const source of raw.sources) {
    source.via?.forEach((id, index) => {
      if (!sources.has(id)) report(source, ['via', index], unknownId('source', id, sources));
      else if (id === source.id)
        report(
          source,
          ['via', index],
          'a source is not read through itself; name the one that quotes it',
        );
    });
  }
};

/** A schedule's variant is one of its rule's, and each variant has a schedule. */
export const knownVariants: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    const known = rule.variants ?? [];
    const used = new Set<string>();
    for (const schedule of rule.schedules ?? []) {
      const { variant } = schedule;
      if (variant === undefined) continue;
      used.add(variant);
      if (!known.includes(variant)) {
        const right = known.length
          ? unknownId('variant', variant, known)
          : `the rule names no variants; give it variants: [${variant}, ...]`;
        report(schedule, ['variant'], right);
      }
    }
    known.forEach((id, index) => {
      if (!used.has(id))
        report(
          rule,
          ['variants', index],
          `no schedule belongs to the variant "${id}"; give one variant: ${id}`,
        );
    });
  }
};
