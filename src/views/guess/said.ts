/** What a person writes for a number of hours, taken apart. Nothing is guessed at: what can be read in two ways is refused. */
export interface SaidHours {
  hours: number;
  /** null: no unit stands with it */
  per: Per | null;
}
export type Per = 'day' | 'week' | 'year';
export type Misread = 'no-number' | 'negative' | 'several' | 'unit';

const NUMBER = /(?:[1-9]\d{0,2}(?:[., '’\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/;
const EACH = String.raw`(?:\b(?:per|an?|each|every|in an?|in the|of the)\s+|\/\s*)`;
/** 주 alone also stands in names. */
const UNITS: readonly (readonly [Per | 'other', RegExp])[] = [
  ['week', new RegExp(`${EACH}(?:week|wk)\\b|\\bweekly\\b|\\bp\\.?w\\b\\.?`, 'giu')],
  ['week', /(?:일주일|주일|한\s?주|매주|주당|\/\s*주)(?:에|마다|간|동안)?/gu],
  ['day', new RegExp(`${EACH}day\\b|\\bdaily\\b`, 'giu')],
  ['day', /(?:하루|매일|날마다|\/\s*일)(?:에|마다|평균)?/gu],
  ['year', new RegExp(`${EACH}(?:year|yr)\\b|\\b(?:yearly|annually)\\b|\\bp\\.?a\\b\\.?`, 'giu')],
  ['year', /(?:한\s?해|일\s?년|매년|연간|\/\s*년)(?:에|동안)?/gu],
  [
    'other',
    /\b(?:months?|monthly|minutes?|mins?|days|weeks|years)\b|한\s?달|매달|매월|개월|\/\s*월/giu,
  ],
];
/** One of something, written with a digit. */
const ONE = /(?<![\d.,])1\s?(년|주일|주|일)(?=에|당|간|\s|$)/u;
const ONES: Record<string, string> = { 년: '한 해', 주일: '일주일', 주: '한 주', 일: '하루' };
/** What may stand behind a number and its unit. */
const HOURS =
  /^\s*(?:hours?|hrs?|h|시간)?\s*(?:or so|in all|in total|쯤|정도|가량)?[\s.,;!?)\]’”"]*$/iu;
/** Before a number that is parted by blanks stands no name: of `Group 3 700` nobody knows which is the guess. */
const ABOUT =
  /^[\s:(~≈“"]*(?:about|around|roughly|approx\.?|ca\.?|maybe|hours?|약|대략|아마)?[\s:~≈]*$/iu;

/** The units that a text names, and the text without them. */
function unitsIn(text: string): { units: Set<Per | 'other'>; rest: string } {
  const units = new Set<Per | 'other'>();
  let rest = text;
  for (const [unit, form] of UNITS)
    rest = rest.replace(form, () => {
      units.add(unit);
      return ' ';
    });
  return { units, rest };
}

/** What parts groups of three digits parts thousands: 1,500, 1.500 and 1 500; in 18,5 it is a point. */
function valueOf(digits: string): number {
  const groups = /^[1-9]\d{0,2}(?:[^\d]\d{3})+(?!\d)/.exec(digits)?.[0] ?? '';
  return Number(groups.replace(/\D/g, '') + digits.slice(groups.length).replace(',', '.'));
}

/** The hours of a text and their unit. A name or "about" may stand before the number, behind it only what it counts. */
export function hoursIn(text: string): SaidHours | Misread {
  // Some keyboards write digits of full width.
  const plain = text.normalize('NFKC').replace(ONE, (_, unit: string) => ` ${ONES[unit] ?? ''} `);
  const found = NUMBER.exec(plain);
  if (!found) return 'no-number';
  const [digits] = found;
  const behind = unitsIn(plain.slice(found.index + digits.length));
  const before = unitsIn(plain.slice(0, found.index));
  if (/[-+−]$/.test(before.rest)) {
    if (!before.rest.endsWith('+')) return 'negative';
    before.rest = before.rest.slice(0, -1);
  }
  if (/\d/.test(behind.rest)) return 'several';
  if (/\d\s\d/.test(digits) && !ABOUT.test(before.rest)) return 'several';
  const units = new Set([...before.units, ...behind.units]);
  if (units.has('other') || units.size > 1) return 'unit';
  if (!HOURS.test(behind.rest) || /[a-z<>{}=$€₩%#*/\\^.,]$|[<>{}=$€₩%]/i.test(before.rest))
    return 'unit';
  const [per = null] = units as Set<Per>;
  return { hours: valueOf(digits), per };
}
