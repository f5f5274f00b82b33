import type { ClashId } from '../../engine/clashes.ts';
import type { Lang } from '../lang.ts';
import { m } from '../paraglide/messages.js';
import { describeClash } from './clashes.ts';

interface Found {
  param: string;
  given: string;
  used: string | null;
  because?: ClashId | 'twice' | 'long';
}

/** Addresses may hold anything, at any length. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What stood in an address and was not taken as it stood, in words. */
export function describeNotice({ param, given, used, because }: Found, lang: Lang): string {
  const said = { param: short(param), given: short(given) };
  const locale = { locale: lang };
  if (used !== null) return m.notice_used({ ...said, used: short(used) }, locale);
  if (because === 'twice') return m.notice_twice(said, locale);
  if (because === 'long') return m.notice_long({}, locale);
  return because === undefined
    ? m.notice_ignored(said, locale)
    : m.notice_impossible({ ...said, because: describeClash(because, lang) }, locale);
}
