import type { Ledger } from '../../engine/ledger.ts';
import { hoursLong } from '../format.ts';
import type { Lang } from '../lang.ts';
import { m } from '../paraglide/messages.js';

/**
 * What is to be said of minutes that no year has: hours worked to pay are an equivalent, and at the ends of some
 * ranges, or even at typical values, they are more than anybody is awake. Empty where the year has as many.
 */
export function describeBeyond(
  { typical, most }: { typical: number; most: number },
  { dayKinds, profileMinutes: { sleep } }: Pick<Ledger, 'dayKinds' | 'profileMinutes'>,
  lang: Lang,
): string {
  const awake = dayKinds.length * 1440 - sleep;
  if (Math.max(typical, most) <= awake) return '';
  const said = { figure: hoursLong(most, lang), awake: hoursLong(awake, lang) };
  if (typical <= awake) return m.beyond_awake(said, { locale: lang });
  const usual = hoursLong(typical, lang);
  const both = usual !== said.figure && most > typical;
  if (lang === 'ko')
    return `${both ? `보통 값인 ${usual}도, 위쪽 끝인 ${said.figure}도` : `보통 값인 ${usual}부터가`} 한 해 동안 깨어 있는 시간 전체(${said.awake})보다 많다. 그 일만으로 그만큼 벌 수 있는 사람은 없다.`;
  return `${both ? `Even the typical ${usual}, and all the more the ${said.figure} at the upper end, are` : `Even the typical ${usual} are`} more than the ${said.awake} of a whole year awake: nobody could have earned that by this work.`;
}
