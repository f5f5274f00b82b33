import { ATTRIBUTES, describeValue } from '../i18n/describe/attributes.ts';
import { DEMANDS, HYPOTHETICAL_SENTENCE } from '../i18n/describe/hypothetical.ts';
import { positionPhrase } from '../i18n/describe/positions.ts';
import { describeBeyond } from '../i18n/describe/beyond.ts';
import { shareOf } from '../i18n/describe/sentence.ts';
import { ACTIVITIES, activityWord, BASES, RESPONSE } from '../i18n/describe/words.ts';
import { reasonOf } from '../i18n/ledger/reason.ts';
import { hours, hoursLong, hoursRange, percents, rough } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { bullets, section, table } from './layout.ts';
import { duties, months, sums, timetable } from './text-parts.ts';
import type { Year } from './year.ts';

/** What the year comes to, in one sentence. */
function sentence({ book, choices, ledger, burden, range }: Year): string {
  const { attributes } = ledger;
  const { position, request } = choices;
  const own = book.model.positions.find(({ id }) => id === position)?.attributes;
  const changed = ATTRIBUTES.filter((name) => own?.[name] !== attributes[name]).map((name) =>
    describeValue(name, attributes[name], 'en'),
  );
  const who =
    positionPhrase(position, book.names, 'en') +
    (changed.length > 0 ? ` (${changed.join(', ')})` : '');
  const answer = {
    attend: 'who attends to every demand',
    pay: 'who pays wherever a way out is open',
    absent: 'who stays away wherever possible',
  }[request.respond];
  const { total, own: ownTime, paid } = burden.minutes;
  const about = `In ${ledger.year}, ${who}, ${answer}, was called on for about ${hoursLong(total, 'en')} (${hoursRange(range.low, range.high, 'en')})`;
  const theirs = ownTime + paid;
  const share = shareOf({ own: theirs, total }, 'en') ?? `some ${hours(theirs, 'en')}`;
  const time = `${share} of them from ${attributes.sex === 'f' ? 'her' : 'his'} own time`;
  const reading =
    request.reading === 'demanded'
      ? 'what is required'
      : 'what is required, and what people are reported to do instead';
  const beyond = describeBeyond({ typical: total, most: range.high }, ledger, 'en');
  return `${about}, ${time}, if every demand ${DEMANDS[ledger.hypothetical === undefined ? 'reported' : 'hypothetical'].en} was made and met. This counts ${reading}.${beyond && ` ${beyond}`}`;
}

/** The year for somebody at a terminal: two significant digits, since nothing is known more finely. */
export function writeText(year: Year): string {
  const { book, ledger, burden } = year;
  const { names } = book;
  const { won, counts } = burden;
  const money = Object.entries<number>(won).filter(([, amount]) => amount > 0);
  const shares = percents(BASES.map((basis) => burden.basis[basis]));
  const late = ledger.whyNot.filter(({ why }) => why === 'last-reported' || why === 'possible');
  return [
    `${ledger.hypothetical ? HYPOTHETICAL_SENTENCE.en : ''}${sentence(year)}\n`,
    ...(ledger.hypothetical === undefined
      ? []
      : [`Changed of the rulebook: ${ledger.hypothetical.replaceAll(',', ', ')}\n`]),
    `A composite of reports: nobody lived this exact year. Organisation: ${nameOf(names, 'organisations', ledger.organisation)}. Rulebook ${book.model.version}.\n`,
    section('Hours', sums(year)),
    section('By month', months(year)),
    section('What took most', duties(year)),
    section(
      'What gave way (hours)',
      table(
        ACTIVITIES.map((name) => [
          activityWord(name, ledger.attributes.work, 'en'),
          hours(burden.gaveWay[name], 'en'),
        ]),
      ),
    ),
    section(
      'What it rests on',
      table(
        BASES.map((basis, i) => [basis, hours(burden.basis[basis], 'en'), `${shares[i] ?? 0}%`]),
      ),
    ),
    section(
      'Won',
      table(
        money.map(([kind, amount]) => [kind === 'total' ? 'in all' : kind, rough(amount, 'en')]),
      ),
    ),
    section(
      'Answers',
      table(
        Object.entries(counts).map(([response, n]) => [
          RESPONSE.en[response as keyof typeof counts],
          String(n),
        ]),
      ),
    ),
    section('These dates', timetable(year)),
    section(
      'What changed it without being a duty',
      bullets(ledger.effects.map(({ id }) => nameOf(names, 'effects', id))),
    ),
    section(
      'Size not known',
      bullets(
        ledger.unquantified.map((id) => names['rules']?.[id] ?? nameOf(names, 'effects', id)),
      ),
    ),
    section(
      'Not in this year',
      bullets(late.map((why) => `${nameOf(names, 'rules', why.rule)}: ${reasonOf(why, names)}`)),
    ),
    '\nTwo significant digits; exact figures and the claims of every line: --json.\n',
  ].join('');
}
