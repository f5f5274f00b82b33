import type { RawFooting } from '../schema/footing.ts';
import type { RawRule } from '../schema/rule.ts';
import type { Index, Lint, Report } from './context.ts';

/** The latest year of which any of the claims speaks. */
const latest = (footings: readonly (RawFooting | undefined)[], { claims }: Index): number =>
  Math.max(
    0,
    ...footings
      .flatMap((footing) => footing?.claims ?? [])
      .map((id) => claims.get(id)?.claim.years[1] ?? 0),
  );

/** That the rule applies, and when: what says that it was still seen. */
const support = (rule: RawRule): (RawFooting | undefined)[] => [
  rule.applies,
  rule.start,
  ...(rule.schedules ?? []).flatMap((schedule) => [schedule, schedule.start]),
];

interface Dated {
  lastSeen?: number;
  until?: string;
}

const check = (report: Report, thing: object & Dated, year: number, ends: string): void => {
  const { lastSeen, until } = thing;
  const closed = until !== undefined;
  if (closed && lastSeen !== undefined)
    report(thing, ['lastSeen'], `stands beside ${ends}; what has ended needs no lastSeen`);
  else if (!closed && lastSeen === undefined) {
    const right = year > 0 ? `lastSeen: ${year}, the latest year of its claims` : 'lastSeen: YEAR';
    report(thing, ['id'], `neither ${ends} nor lastSeen; give ${ends} if it ended, else ${right}`);
  } else if (lastSeen !== undefined && year > 0 && lastSeen !== year) {
    report(thing, ['lastSeen'], `${lastSeen} is not the latest year of its claims; write ${year}`);
  }
};

/** What is open says when it was last seen: the latest year of the claims that support it. */
export const lastSeenYears: Lint = (raw, report, index) => {
  for (const rule of raw.rules) {
    check(report, rule, latest(support(rule), index), 'until');
  }
  for (const effect of raw.effects) check(report, effect, latest([effect], index), 'until');
  for (const arrangement of raw.arrangements)
    check(report, arrangement, latest([arrangement], index), 'until');
  for (const exemption of [
    ...raw.exemptions,
    ...raw.rules.flatMap((rule) => rule.exemptions ?? []),
  ]) {
    const end = exemption.years?.[1];
    if (end !== undefined) {
      if (exemption.lastSeen !== undefined && exemption.lastSeen !== end)
        report(
          exemption,
          ['lastSeen'],
          `${exemption.lastSeen} differs from the last of years, ${end}; leave it out`,
        );
    } else check(report, exemption, latest([exemption], index), 'years');
  }
};
