import type { Campaign, Footing, Window } from '../../src/rulebook/model.ts';
import { yearsAround } from './calendar.ts';
import type { Case } from './case.ts';
import { firstOf, inYear, lastOf, yearOf } from './dates.ts';
import { byText } from './round.ts';

/** One stretch of dates, with what it rests on where it is a campaign's. */
export interface Instance {
  from: string;
  to: string;
  footing: Footing | null;
}

const stretch = (from: string, to: string, year: number, footing: Footing | null): Instance => ({
  from: inYear(from, year),
  to: inYear(to, to < from ? year + 1 : year),
  footing,
});

const campaignInstances = (c: Case, campaign: Campaign): Instance[] => {
  const dated = campaign.periods.map((p) => ({ from: p.from, to: p.to, footing: p }));
  const { yearly } = campaign;
  if (!yearly) return dated.sort((a, b) => byText(a.from, b.from));
  const undated = yearsAround(c).filter(
    (year) =>
      (yearly.since === undefined || yearly.since <= year) &&
      (yearly.until === undefined || year <= yearly.until) &&
      !campaign.periods.some((p) => yearOf(p.from) === year),
  );
  const all = [...dated, ...undated.map((year) => stretch(yearly.from, yearly.to, year, yearly))];
  return all.sort((a, b) => byText(a.from, b.from));
};

/** The instances of a window around the shown year; without a window, the calendar years. */
export const instancesOf = (c: Case, window: Window | undefined): Instance[] => {
  if (window === undefined)
    return yearsAround(c).map((y) => ({ from: firstOf(y), to: lastOf(y), footing: null }));
  if ('campaign' in window) {
    const campaign = c.model.campaigns.find((one) => one.id === window.campaign);
    return campaign ? campaignInstances(c, campaign) : [];
  }
  const { from, to } = window;
  if (from.length > 5) return [{ from, to, footing: null }];
  return yearsAround(c).map((year) => stretch(from, to, year, null));
};

export const touchesYear = (instance: Instance, year: number): boolean =>
  instance.from <= lastOf(year) && instance.to >= firstOf(year);
