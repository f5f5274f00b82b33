import type { RawValue } from '../schema/footing.ts';
import type { Index, Lint } from './context.ts';

/** Whether the lowest of a value may be zero; one that is not there is told elsewhere. */
const mayBeZero = (given: RawValue, { parameters }: Index): boolean => {
  const value = typeof given === 'string' ? parameters.get(given) : given;
  if (!value) return false;
  const lows = 'values' in value ? value.values.map(({ low }) => low) : [value.low];
  return lows.some((low) => low <= 0);
};

/** An hour of livelihood earns something: without it no price can be told in hours. */
export const earningsAboveZero: Lint = (raw, report, index) => {
  for (const earning of raw.earnings) {
    if (mayBeZero(earning.earns, index))
      report(
        earning,
        ['earns'],
        'may be zero, and then nothing can be told in hours; give a low above 0',
      );
  }
};

/** What something is divided by is above zero: the length of a trip, the earners of a household. */
export const divisorsAboveZero: Lint = (raw, report, index) => {
  for (const schedule of raw.rules.flatMap((rule) => rule.schedules ?? [])) {
    if (schedule.kind === 'quota' && mayBeZero(schedule.trip, index))
      report(
        schedule,
        ['trip'],
        'may be zero, and then no number of trips meets the quota; give a low above 0',
      );
  }
  if (raw.settings && mayBeZero(raw.settings.householdEarners, index))
    report(
      raw.settings,
      ['householdEarners'],
      'may be zero, and then nobody bears a levy of the household; give a low above 0',
    );
};
