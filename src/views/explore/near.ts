import { civilOf, parseDay, weekdayOf } from '../../engine/civil.ts';
import type { Ledger, WhyNot } from '../../engine/ledger.ts';
import type { Model, Schedule, Weekday, Window } from '../../rulebook/model.ts';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function within(window: Window | undefined, date: string, model: Model): boolean {
  if (!window) return true;
  if ('campaign' in window) {
    const campaign = model.campaigns.find(({ id }) => id === window.campaign);
    return campaign?.periods.some(({ from, to }) => from <= date && date <= to) ?? false;
  }
  const at = window.from.length === 5 ? date.slice(5) : date;
  const { from, to } = window;
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}

/** Whether a schedule's pattern names this date; patterns that need counting never do. */
function names(schedule: Schedule, date: string, model: Model): boolean {
  if (schedule.since && date < schedule.since) return false;
  if (schedule.until && date > schedule.until) return false;
  const weekday = WEEKDAYS[weekdayOf(parseDay(date))] ?? 'mon';
  switch (schedule.kind) {
    case 'weekdays':
      return schedule.weekdays.includes(weekday) && within(schedule.window, date, model);
    case 'window':
      return (schedule.weekdays?.includes(weekday) ?? true) && within(schedule.window, date, model);
    case 'month-days':
      return (
        schedule.days.includes(civilOf(parseDay(date)).date) && within(schedule.window, date, model)
      );
    case 'yearly':
      return schedule.dates.includes(date.slice(5));
    case 'calendar':
      return model.days.some(
        ({ id, on }) => schedule.days.includes(id) && (on === date || on === date.slice(5)),
      );
    default:
      return false;
  }
}

/** The duties that fall on others on this very date, with what kept each from this person. */
export const whyNotOn = (date: string, ledger: Ledger, model: Model): WhyNot[] => {
  const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
  return ledger.whyNot.filter(
    (why) =>
      why.why !== 'dates' &&
      rules.get(why.rule)?.schedules.some((schedule) => names(schedule, date, model)),
  );
};
