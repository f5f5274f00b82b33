import { isFullDate, yearOf } from '../civil.ts';
import type { Raw } from '../schema/index.ts';
import type { RawRule } from '../schema/rule.ts';
import type { RawSchedule } from '../schema/schedule.ts';
import type { Lint } from './context.ts';
import { somebody } from './people.ts';

type Quota = Extract<RawSchedule, { kind: 'quota' }>;
type Stretch = readonly [from: string, to: string];

/** The dates of a yearly stretch that begins in a year; it may run over New Year. */
const yearly = (year: number, from: string, to: string): Stretch => [
  `${year}-${from}`,
  `${from > to ? year + 1 : year}-${to}`,
];

/** The stretches of dates in which a quota is met, as far as the years that can be shown. */
const stretches = (
  { window, since = '0', until = '9' }: Quota,
  rule: RawRule,
  raw: Raw,
): Stretch[] => {
  const [first, last] = raw.settings?.years ?? [2000, 2000];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const found = ((): Stretch[] => {
    if (typeof window !== 'string') {
      if (isFullDate(window.from)) return [[window.from, window.to]];
      return years.map((year) => yearly(year, window.from, window.to));
    }
    const { periods = [], yearly: every } =
      raw.campaigns.find((campaign) => campaign.id === window) ?? {};
    const dated = new Set(periods.map(({ from }) => yearOf(from)));
    const others = every ? years.filter((year) => !dated.has(year)) : [];
    return [
      ...periods.map(({ from, to }): Stretch => [from, to]),
      ...others.map((year) => yearly(year, every?.from ?? '', every?.to ?? '')),
    ];
  })();
  const start = [since, rule.since ?? '0'].sort().at(-1) ?? '0';
  const end = [until, rule.until ?? '9'].sort()[0] ?? '9';
  return found
    .map(([from, to]): Stretch => [from > start ? from : start, to < end ? to : end])
    .filter(([from, to]) => from <= to);
};

const sameVariant = (a: Quota, b: Quota): boolean =>
  a.variant === undefined || b.variant === undefined || a.variant === b.variant;

/** A rule falls on a person once a date: two of its quotas for one person would take each other's dates. */
export const quotasApart: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    const quotas = (rule.schedules ?? []).filter((one): one is Quota => one.kind === 'quota');
    quotas.forEach((quota, index) => {
      const other = quotas
        .slice(0, index)
        .find(
          (before) =>
            sameVariant(before, quota) &&
            somebody(raw, [rule.who, before.who ?? {}, quota.who ?? {}]) &&
            stretches(before, rule, raw).some(([from, to]) =>
              stretches(quota, rule, raw).some((own) => own[0] <= to && from <= own[1]),
            ),
        );
      if (other)
        report(
          quota,
          ['window'],
          'overlaps another quota of the rule for the same people; part their windows, or make them two rules',
        );
    });
  }
};
