import { civilOf, monthEnd } from '../engine/civil.ts';

/** What a reader may have meant by what was typed. `day` is `MM-DD`. */
export type Typed =
  | { is: 'day'; year: number; day: string }
  | { is: 'year'; year: number }
  | { is: 'birthday' }
  /** no date that can be read */
  | { is: 'unread' }
  /** two numbers that could each be the month */
  | { is: 'either' }
  | { is: 'no-month' }
  /** the month has fewer days */
  | { is: 'no-day'; year: number; month: number; days: number }
  | { is: 'no-year'; year: number };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** 1 to 12 for a month's name or its beginning, three letters at least; nothing for other words. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const at = MONTHS.indexOf(name.slice(0, 3));
  if (at < 0) return undefined;
  return name === 'sept' || LONG[at]?.startsWith(name) ? at + 1 : undefined;
}

const WEEKDAY =
  /\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b[,.]?|[월화수목금토일]요일/gi;

interface Parts {
  year?: number | undefined;
  month?: number | undefined;
  date: number;
}

const WORDS: readonly (readonly [RegExp, (found: (string | undefined)[]) => Parts])[] = [
  // 2016-04-15, 2016/4/15, 2016. 4. 15.
  [
    /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\.?$/,
    ([, y, m, d]) => ({ year: Number(y), month: Number(m), date: Number(d) }),
  ],
  // 2016년 4월 15일, 4월 15일
  [
    /^(?:(\d{4})\s*년\s*)?(\d{1,2})\s*월\s*(\d{1,2})\s*일?$/,
    ([, y, m, d]) => ({ year: y ? Number(y) : undefined, month: Number(m), date: Number(d) }),
  ],
  // 15 April 2016, 15th of April
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9}\.?)(?:,?\s+(\d{4}))?$/i,
    ([, d, m, y]) => ({
      year: y ? Number(y) : undefined,
      month: monthOf(m ?? ''),
      date: Number(d),
    }),
  ],
  // April 15, 2016
  [
    /^([a-z]{3,9}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/i,
    ([, m, d, y]) => ({
      year: y ? Number(y) : undefined,
      month: monthOf(m ?? ''),
      date: Number(d),
    }),
  ],
];

/** 15/4/2016 and 4/15/2016: clear only where one of the two can be no month. */
function twoNumbers(text: string): Parts | 'either' | undefined {
  const found = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}))?\.?$/.exec(text);
  if (!found) return undefined;
  const [a, b] = [Number(found[1]), Number(found[2])];
  const year = found[3] ? Number(found[3]) : undefined;
  if (a === b || b > 12) return { year, month: a, date: b };
  return a > 12 ? { year, month: b, date: a } : 'either';
}

/**
 * Reads a year, a date in English, Korean or numbers, or "my birthday". A date without a year is one of `shown`.
 * Never throws: whatever cannot be read says why.
 */
export function readTyped(given: string, years: readonly [number, number], shown: number): Typed {
  const text = given
    .slice(0, 80)
    .normalize('NFC')
    .replace(WEEKDAY, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (/^(my )?birth ?day$|^(내 ?)?생일$/i.test(text)) return { is: 'birthday' };
  const bounded = (year: number): boolean => year >= years[0] && year <= years[1];
  const alone = /^(\d{4})\s*년?$/.exec(text);
  if (alone) {
    const year = Number(alone[1]);
    return bounded(year) ? { is: 'year', year } : { is: 'no-year', year };
  }
  let parts: Parts | 'either' | undefined;
  for (const [pattern, read] of WORDS) {
    const found = pattern.exec(text);
    if (found) parts = read([...found]);
  }
  parts ??= twoNumbers(text);
  if (parts === 'either') return { is: 'either' };
  if (!parts) return { is: 'unread' };
  const { year = shown, month, date } = parts;
  if (month === undefined) return { is: 'unread' };
  if (month < 1 || month > 12) return { is: 'no-month' };
  if (!bounded(year)) return { is: 'no-year', year };
  const days = civilOf(monthEnd(year, month)).date;
  if (date < 1 || date > days) return { is: 'no-day', year, month, days };
  const two = (n: number): string => String(n).padStart(2, '0');
  return { is: 'day', year, day: `${two(month)}-${two(date)}` };
}
