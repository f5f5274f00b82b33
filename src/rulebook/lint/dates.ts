import { isFullDate, yearOf } from '../civil.ts';
import type { Raw } from '../schema/index.ts';
import type { RawSchedule } from '../schema/schedule.ts';
import type { Lint } from './context.ts';
import { mappings } from './walk.ts';

/** Whether the first of two dates, or of two years, is the later. */
const isAfter = (since?: string | number, until?: string | number): boolean =>
  since !== undefined && until !== undefined && typeof since === typeof until && since > until;

/** Nothing ends before it begins, and a stretch is either once or each year. */
export const orderedDates: Lint = (raw, report) => {
  for (const mapping of mappings(raw)) {
    const { since, until, from, to } = mapping as Partial<Record<string, string | number>>;
    if (isAfter(since, until)) {
      report(
        mapping,
        ['until'],
        `${until} comes before since ${since}; until is the last day in force`,
      );
    }
    if (typeof from !== 'string' || typeof to !== 'string') continue;
    if (isFullDate(from) !== isFullDate(to)) {
      report(
        mapping,
        ['to'],
        `"${from}" and "${to}" are of two forms; write both "MM-DD" (each year) or both "YYYY-MM-DD" (once)`,
      );
    } else if (isFullDate(from) && from > to) {
      report(mapping, ['to'], `${to} comes before from ${from}; to is the last day`);
    }
  }
};

type Stretch = { since?: string | undefined; until?: string | undefined };

const isReversed = ({ since, until }: Stretch): boolean =>
  since !== undefined && until !== undefined && since > until;

/** When a schedule can fall at all, by its own dates and its window. */
const reach = (schedule: RawSchedule, raw: Raw): readonly Stretch[] => {
  const own = { since: schedule.since, until: schedule.until };
  const window = 'window' in schedule ? schedule.window : undefined;
  if (window === undefined) return [own];
  if (typeof window !== 'string')
    return isFullDate(window.from) && isFullDate(window.to)
      ? [own, { since: window.from, until: window.to }]
      : [own];
  const campaign = raw.campaigns.find(({ id }) => id === window);
  if (!campaign || campaign.yearly) return [own];
  const from = (campaign.periods ?? []).map((period) => period.from).sort()[0];
  const to = (campaign.periods ?? [])
    .map((period) => period.to)
    .sort()
    .at(-1);
  return [own, { since: from, until: to }];
};

/** A schedule can fall while its rule is in force, and its own dates lie within the rule's. */
export const schedulesInForce: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    for (const schedule of rule.schedules ?? []) {
      const { since, until } = schedule;
      if (rule.since !== undefined && since !== undefined && since < rule.since) {
        report(
          schedule,
          ['since'],
          `${since} lies before the rule is in force, since ${rule.since}; begin then or later`,
        );
      }
      if (rule.until !== undefined && until !== undefined && until > rule.until) {
        report(
          schedule,
          ['until'],
          `${until} lies after the rule is in force, until ${rule.until}; end then or earlier`,
        );
      }
      const stretches = [rule, ...reach(schedule, raw)];
      const from =
        stretches
          .map((s) => s.since ?? '0')
          .sort()
          .at(-1) ?? '0';
      const to = stretches.map((s) => s.until ?? '9').sort()[0] ?? '9';
      if (from > to && !stretches.some(isReversed)) {
        report(
          schedule,
          ['kind'],
          `never falls: it could begin on ${from}, but ends on ${to}; mend since, until or the window`,
        );
      }
    }
  }
};

/** Round anniversaries need the year from which they are counted. */
export const roundDays: Lint = (raw, report, { days }) => {
  for (const schedule of raw.rules.flatMap((rule) => rule.schedules ?? [])) {
    if (
      (schedule.kind !== 'calendar' && schedule.kind !== 'before') ||
      schedule.round === undefined
    )
      continue;
    for (const id of schedule.days) {
      const day = days.get(id);
      if (day && day.founded === undefined)
        report(
          schedule,
          ['round'],
          `"${id}" has no year to count from; give that day founded: YEAR`,
        );
    }
  }
};

/** A campaign has at least one stretch of dates, and its dated periods do not overlap. */
export const campaignDates: Lint = (raw, report) => {
  for (const campaign of raw.campaigns) {
    const periods = campaign.periods ?? [];
    if (periods.length === 0 && !campaign.yearly)
      report(campaign, ['id'], 'has no dates; give it periods or yearly');
    periods.forEach((period, index) => {
      if (
        periods.slice(0, index).some((other) => other.from <= period.to && period.from <= other.to)
      ) {
        report(
          period,
          ['from'],
          'overlaps another period of the campaign; join them or mend the dates',
        );
      }
    });
  }
};

/** The lunar table gives each day one date in every year that is scheduled, the neighbouring years included. */
export const lunarYears: Lint = (raw, report) => {
  if (!raw.settings) return;
  const [first, last] = [raw.settings.years[0] - 1, raw.settings.years[1] + 1];
  for (const dates of Object.values(raw.lunar)) {
    for (let year = first; year <= last; year++) {
      const found = dates.filter((date) => yearOf(date) === year).length;
      if (found === 1) continue;
      report(
        dates,
        [],
        `has ${found === 0 ? 'no date' : `${found} dates`} in ${year}; give one for each year from ${first} to ${last}`,
      );
      break;
    }
  }
};
