import { isFullDate } from '../civil.ts';
import type { Raw } from '../schema/index.ts';
import type { RawSchedule } from '../schema/schedule.ts';
import { canonical } from './canonical.ts';
import type { Lint } from './context.ts';

/** Whether a schedule's own dates leave it some year that can be shown. */
const isShown = (schedule: RawSchedule, { settings }: Raw): boolean => {
  if (!settings) return true;
  const [first, last] = settings.years;
  const window = 'window' in schedule ? schedule.window : undefined;
  const dated = typeof window === 'object' && isFullDate(window.from) ? window : undefined;
  const ends = [schedule.until, dated?.to].filter((date) => date !== undefined);
  const begins = [schedule.since, dated?.from].filter((date) => date !== undefined);
  return ends.every((date) => date >= `${first}`) && begins.every((date) => date < `${last + 1}`);
};

/** Every variant can be chosen, and choosing it makes a difference. */
export const variantsDiffer: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    const { variants = [], schedules = [] } = rule;
    if (rule.variants && variants.length < 2)
      report(
        rule,
        ['variants'],
        'fewer than two variants are no choice; add another, or leave variants out',
      );
    const said = new Map<string, string>();
    variants.forEach((variant, index) => {
      const own = schedules.filter((schedule) => schedule.variant === variant);
      const place = ['variants', index];
      if (variants.indexOf(variant) < index) {
        report(rule, place, `"${variant}" stands twice; name each variant once`);
        return;
      }
      if (own.length > 0 && !own.some((schedule) => isShown(schedule, raw)))
        report(
          rule,
          place,
          `"${variant}" is never reached: its schedules lie outside the years that can be shown; mend their dates, or remove it`,
        );
      const content = JSON.stringify(
        canonical(own.map((schedule) => ({ ...schedule, variant: null, note: null }))),
      );
      const other = said.get(content);
      if (own.length > 0 && other !== undefined)
        report(
          rule,
          place,
          `"${variant}" says the same as "${other}"; keep one, or say how they differ`,
        );
      said.set(content, variant);
    });
  }
};
