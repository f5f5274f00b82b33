import type { WhyNot } from '../engine/index.ts';
import { describeWhyNot } from '../i18n/describe/why-not.ts';
import type { Names } from '../i18n/names.ts';

/** Why a rule did not fall on the person, with the option that would let it. */
export function whyNotWords(why: WhyNot, names: Names): string {
  const words = describeWhyNot(why, names, 'en');
  if (why.why === 'last-reported') return `${words} (--with ${why.rule} switches it on)`;
  return why.why === 'tier' ? `${words} (--rules all counts it)` : words;
}
