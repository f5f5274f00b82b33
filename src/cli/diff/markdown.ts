import type { Burden } from '../../engine/index.ts';
import { BASES } from '../../i18n/describe/words.ts';
import { CATEGORIES } from '../../rulebook/schema/words.ts';
import type { Change, Respond } from './years.ts';
import { RESPONDS } from './years.ts';
import type { Moved, Reworded } from './moved.ts';

/** Text that stands in a cell of a table. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** Before and after; once where they are the same in the digits shown. */
const pair = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const hours = (minutes: number, digits: number): string => {
  const [whole = '', part] = (minutes / 60).toFixed(digits).split('.');
  return grouped(whole) + (part === undefined ? '' : `.${part}`);
};

/** Hours before and after, with as many digits as it takes to tell them apart. */
const hoursPair = (before: number, after: number): string => {
  const digits = before === after || hours(before, 0) !== hours(after, 0) ? 0 : 2;
  return pair(hours(before, digits), hours(after, digits));
};

const shares = ({ basis }: Burden, digits: number): string => {
  const all = BASES.reduce((sum, one) => sum + basis[one], 0);
  return BASES.map((one) => (all > 0 ? ((100 * basis[one]) / all).toFixed(digits) : '0')).join('/');
};

const sharesPair = (before: Burden, after: Burden): string => {
  const same = BASES.every((one) => before.basis[one] === after.basis[one]);
  const digits = same || shares(before, 0) !== shares(after, 0) ? 0 : 1;
  return pair(shares(before, digits), shares(after, digits));
};

const HEAD = [
  'position',
  'year',
  ...CATEGORIES,
  'paid',
  'total',
  'won',
  'reported/inferred/assumed %',
];

const yearRow = ({ position, year, before, after }: Change): string[] => {
  const [was, is] = [before ?? after, after ?? before];
  if (!was || !is) return [];
  const gone = before && after ? '' : before ? ' (no longer shown)' : ' (new)';
  return [
    `${position}${gone}`,
    String(year),
    ...CATEGORIES.map((one) => hoursPair(was.minutes[one], is.minutes[one])),
    hoursPair(was.minutes.paid, is.minutes.paid),
    hoursPair(was.minutes.total, is.minutes.total),
    pair(grouped(String(was.won.total)), grouped(String(is.won.total))),
    sharesPair(was, is),
  ];
};

const ANSWER: Record<Respond, string> = {
  attend: 'attending everything',
  pay: 'paying wherever a way out is open',
  absent: 'absent from everything',
};

/** The years that differ, a table for each answer. */
export const yearsText = (changes: readonly Change[]): string[] =>
  RESPONDS.flatMap((respond) => {
    const own = changes.filter((change) => change.respond === respond);
    const sums = own.filter(({ sameSums }) => !sameSums);
    const lines = own.filter(({ sameSums }) => sameSums);
    const title = `### Hours, ${ANSWER[respond]}`;
    if (own.length === 0) return [];
    return [
      title,
      ...(sums.length > 0 ? [table(HEAD, sums.map(yearRow))] : []),
      ...(lines.length > 0
        ? [
            `The same sums, from other lines (what was asked, on which dates, at which hours): ${lines
              .map(({ position, year }) => `${position} ${year}`)
              .join(', ')}.`,
          ]
        : []),
    ];
  });

const LONGEST = 160;
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text === '' ? '(none)' : text;

const movedRow = ({ id, how, fields }: Moved): string[][] =>
  how === 'changed'
    ? fields.map(({ field, before, after }) => [`\`${id}\``, field, short(before), short(after)])
    : [
        [
          `\`${id}\``,
          how,
          ...[true, false]
            .map((old) =>
              fields
                .map(({ before, after }) => (old ? before : after))
                .filter(Boolean)
                .join('; '),
            )
            .map((text) => (text === '' ? '' : short(text))),
        ],
      ];

const TITLES: Record<string, string> = { parameter: 'Parameters', claim: 'Claims' };

/** What moved: parameters and claims each in a table, all else in one. */
export const movedText = (moved: readonly Moved[]): string[] => {
  const head = ['id', 'field', 'before', 'after'];
  const rest = moved.filter(({ kind }) => !(kind in TITLES));
  return [
    ...Object.entries(TITLES).flatMap(([kind, title]) => {
      const own = moved.filter((one) => one.kind === kind);
      return own.length > 0 ? [`### ${title}`, table(head, own.flatMap(movedRow))] : [];
    }),
    ...(rest.length > 0
      ? [
          '### Other parts',
          table(
            ['part', ...head],
            rest.flatMap((one) => movedRow(one).map((row) => [one.kind, ...row])),
          ),
        ]
      : []),
  ];
};

export const wordingText = (reworded: readonly Reworded[]): string[] =>
  reworded.length === 0
    ? []
    : [
        '### Wording',
        reworded.map(({ key, langs }) => `- ${key} (${langs.join(', ')})`).join('\n'),
      ];
