import type { CalendarDay, Campaign, SchoolHoliday } from '../model.ts';
import type { Raw } from '../schema/index.ts';
import type { RawCampaign, RawDay } from '../schema/calendar.ts';
import type { Tags } from './rule.ts';
import { byId, pick } from './texts.ts';
import { compileFooting, remark } from './values.ts';
import type { Gathered } from './values.ts';
import { compileWho } from './who.ts';

/** Ids of the days that carry each tag. */
export const tagsOf = (days: readonly RawDay[]): Tags => {
  const tags = new Map<string, string[]>();
  for (const day of days) {
    for (const tag of day.tags ?? []) tags.set(`#${tag}`, [...(tags.get(`#${tag}`) ?? []), day.id]);
  }
  return tags;
};

/** The date of a day as the engine reads it. */
const dateOf = (raw: RawDay): string => raw.on ?? `lunar:${raw.lunar ?? ''}`;

export const compileDay = (gathered: Gathered, raw: RawDay): CalendarDay => {
  raw.off?.forEach((off, index) => {
    remark(gathered, `days.${raw.id}.off.${index}`, off);
  });
  return {
    id: raw.id,
    on: dateOf(raw),
    tags: [...(raw.tags ?? [])].sort(),
    ...pick(raw, ['since', 'until', 'founded']),
    ...(raw.off && { off: raw.off.map((off) => pick(off, ['since', 'until', 'days'])) }),
    footing: compileFooting(gathered, `days.${raw.id}`, raw),
  };
};

const compileCampaign = (gathered: Gathered, raw: RawCampaign): Campaign => {
  const place = `campaigns.${raw.id}`;
  if (raw.note !== undefined) gathered.notes.set(place, raw.note);
  const periods = [...(raw.periods ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    id: raw.id,
    periods: periods.map((period, index) => ({
      ...pick(period, ['from', 'to']),
      ...compileFooting(gathered, `${place}.periods.${index}`, period),
    })),
    ...(raw.yearly && {
      yearly: {
        ...pick(raw.yearly, ['from', 'to', 'since', 'until']),
        ...compileFooting(gathered, `${place}.yearly`, raw.yearly),
      },
    }),
  };
};

export const compileCampaigns = (gathered: Gathered, raw: Raw): Campaign[] =>
  raw.campaigns.map((campaign) => compileCampaign(gathered, campaign)).sort(byId);

/** In the order of their text, so that the order of files changes nothing. */
export const compileSchoolHolidays = (gathered: Gathered, raw: Raw): SchoolHoliday[] =>
  raw.schoolHolidays
    .map((holiday) => ({ holiday, text: JSON.stringify(holiday) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ holiday }, index) => ({
      who: compileWho(holiday.who),
      ...pick(holiday, ['from', 'to']),
      footing: compileFooting(gathered, `schoolHolidays.${index}`, holiday),
    }));
