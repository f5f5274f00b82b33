import type { Lang } from '../../i18n/lang.ts';
import { SITE } from '../../i18n/pages.ts';
import type { Evidence, Source } from '../../rulebook/evidence.ts';
import type { Facts } from './facts.ts';
import { TEXT } from './text.ts';
import { rangeWords, sharesWords, valueWords } from './words/value.ts';

/** A source as it stands in a citation: publisher, title, date, address or the words "not online". */
export const citeSource = ({ publisher, title, date, url }: Source, lang: Lang): string =>
  [publisher, `“${title}”`, date, url ?? TEXT[lang].notOnline].filter(Boolean).join(', ');

/** The sources of some claims, each once; where one was read in another, that other as well. */
export function sourcesOf(claims: readonly string[], evidence: Evidence): string[] {
  const ids = new Set<string>();
  for (const id of claims) {
    const source = evidence.claims[id]?.source;
    if (source === undefined) continue;
    ids.add(source);
    for (const via of evidence.sources[source]?.via ?? []) ids.add(via);
  }
  return [...ids];
}

/** Above this many sources a citation gives their number, and the link leads to them. */
const NAMED = 12;

/** A duty on one day, and a day, are said to the minute; sums no finer than they are known. */
export const isExact = ({ kind }: Facts['subject']): boolean => kind === 'line' || kind === 'day';

/** Value, range and footing of a number of the year, as a citation says them. */
export function saidOf({ value, low, high, unit, basis, subject }: Facts, lang: Lang): string {
  const exact = isExact(subject);
  const shares = sharesWords(basis, lang);
  const footing = shares ? `; ${shares}` : '';
  if (value === null) return (lang === 'ko' ? '길이 알 수 없음' : 'size not known') + footing;
  const range =
    low === null || high === null || low === high
      ? ''
      : ` (${rangeWords(low, high, unit, lang, exact)})`;
  return valueWords(value, unit, lang, exact) + range + footing;
}

interface Cited {
  version: string;
  /** what is cited, in words: duty or sum, person, year */
  what: string;
  /** value, range and footing */
  said: string;
  link: string;
  evidence: Evidence;
  claims: readonly string[];
}

/** One number as it can stand in an article: project, rulebook, what, value, range, footing, link, sources. */
export function citation(
  { version, what, said, link, evidence, claims }: Cited,
  lang: Lang,
): string {
  const ko = lang === 'ko';
  const ids = sourcesOf(claims, evidence);
  const named = ids.flatMap((id) => {
    const source = evidence.sources[id];
    return source ? [citeSource(source, lang)] : [];
  });
  const sources =
    ids.length === 0
      ? ''
      : ids.length > NAMED
        ? ko
          ? ` 출처 ${ids.length}건(주소에서 볼 수 있음).`
          : ` ${ids.length} sources, listed at the link.`
        : ` ${ko ? '출처' : named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`;
  return ko
    ? `${SITE.ko}, 규칙집 ${version}. ${what}: ${said}. ${link}${sources}`
    : `${SITE.en}, rulebook ${version}. ${what}: ${said}. ${link}${sources}`;
}
