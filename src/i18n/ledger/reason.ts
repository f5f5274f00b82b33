import type { WhyNot } from '../../engine/ledger.ts';
import { describeWhyNot } from '../describe/why-not.ts';
import type { Lang } from '../lang.ts';
import type { Names } from '../names.ts';

/** Why a rule did not fall on the person, with the option of the command line that would let it. */
export function reasonOf(why: WhyNot, names: Names, lang: Lang = 'en'): string {
  const words = describeWhyNot(why, names, lang);
  if (why.why === 'last-reported')
    return `${words} (--with ${why.rule} ${lang === 'ko' ? '선택 항목으로 켠다' : 'switches it on'})`;
  if (why.why === 'tier')
    return `${words} (--rules all ${lang === 'ko' ? '선택 항목으로 센다' : 'counts it'})`;
  return words;
}
