import type { Ledger } from '../../engine/ledger.ts';
import { hoursLong } from '../format.ts';
import type { Lang } from '../lang.ts';
import { m } from '../paraglide/messages.js';

/**
 * What is to be said of minutes that no year has: hours worked to pay are an equivalent, and at the ends of some
 * ranges they are more than anybody is awake. Empty where the year has as many.
 */
export function describeBeyond(
  minutes: number,
  { dayKinds, profileMinutes: { sleep } }: Pick<Ledger, 'dayKinds' | 'profileMinutes'>,
  lang: Lang,
): string {
  const awake = dayKinds.length * 1440 - sleep;
  if (minutes <= awake) return '';
  const said = { figure: hoursLong(minutes, lang), awake: hoursLong(awake, lang) };
  return m.beyond_awake(said, { locale: lang });
}
