import { formatDay, formatTime, parseDay, type Line } from '../engine/index.ts';
import { ACTIVITIES, activityWord, CATEGORIES, DAY_KIND } from '../i18n/describe/words.ts';
import { grouped, longDate, span } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { Activity, Slot } from '../rulebook/model.ts';
import { hoursOfDay, type Stretch } from './hours-of-day.ts';
import { words } from './line-words.ts';
import type { Year } from './year.ts';

const minutes = (value: number): string => span(value, 'en');
const clock = (from: number, to: number): string => `${formatTime(from)}-${formatTime(to)}`;
const sum = (lines: readonly Line[], read: (line: Line) => number | null): number =>
  lines.reduce((all, line) => all + (read(line) ?? 0), 0);

/** One date of a year: its lines, its timetable, and who has its hours. */
interface Day {
  date: string;
  kind: Year['ledger']['dayKinds'][number];
  lines: Line[];
  slots: readonly Slot[];
  stretches: Stretch[];
}

function daysOf({ book, ledger }: Year, monday: string): Day[] {
  const profile = book.model.profiles.find(({ id }) => id === ledger.profile);
  if (!profile) throw new RangeError(`the rulebook has no day profile "${ledger.profile}"`);
  const first = parseDay(`${ledger.year}-01-01`);
  return Array.from({ length: 7 }, (_, i) => {
    const day = parseDay(monday) + i;
    const kind = ledger.dayKinds[day - first];
    if (kind === undefined) throw new RangeError(`${monday} begins no week within ${ledger.year}`);
    const lines = ledger.lines.filter(({ date }) => date === formatDay(day));
    const slots = profile.days[kind];
    return { date: formatDay(day), kind, lines, slots, stretches: hoursOfDay(lines, slots) };
  });
}

const sleepOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce(
    (all, { from, to, activity, duty }) =>
      all + (duty === null && activity === 'sleep' ? to - from : 0),
    0,
  );
const profileSleep = (slots: readonly Slot[]): number =>
  slots.reduce((all, { from, to, activity }) => all + (activity === 'sleep' ? to - from : 0), 0);

/** Whether a duty is lived away from home. */
const isAway = ({ book }: Year, rule: string): boolean =>
  book.model.rules.some(({ id, away }) => id === rule && away === true);

function dayText(year: Year, { date, kind, lines, slots, stretches }: Day): string {
  const name = (line: Line): string => nameOf(year.book.names, 'rules', line.rule);
  const told = new Set<Line>();
  const away = lines.some(({ rule, response }) => response === 'attend' && isAway(year, rule));
  const rows = stretches.map(({ from, to, activity, duty }) => {
    if (duty === null) {
      const lost = away && (activity === 'livelihood' || activity === 'household');
      const word = activityWord(activity, year.ledger.attributes.work, 'en');
      return `${clock(from, to)}  ${word}${lost ? ', out of reach' : ''}`;
    }
    const again = told.has(duty);
    told.add(duty);
    return `${clock(from, to)}  > ${name(duty)} (${again ? 'goes on' : words(year, duty)})`;
  });
  const rest = lines
    .filter((line) => !told.has(line))
    .map((line) => {
      const at =
        line.start === null
          ? 'no hours   '
          : `${formatTime(line.start)}${line.end === null ? '      ' : `-${formatTime(line.end)}`}`;
      return `${at}  - ${name(line)} (${words(year, line)})`;
    });
  const taken = sum(lines, (line) => line.minutes);
  const [left, usual] = [sleepOf(stretches), profileSleep(slots)];
  const sleep =
    left === usual
      ? `Sleep ${minutes(left)}.`
      : `Sleep ${minutes(left)}, of ${minutes(usual)} without the duties.`;
  return [
    `## ${longDate(date, 'en')}${kind === 'saturday' ? '' : `, ${DAY_KIND.en[kind]}`}`,
    ['```text', ...rows, ...(rest.length > 0 ? ['', ...rest] : []), '```'].join('\n'),
    `${sleep} Duties ${minutes(taken)}.`,
  ].join('\n\n');
}

function sumText(year: Year, days: readonly Day[]): string {
  const lines = days.flatMap((day) => day.lines);
  const of = (activity: Activity): number => sum(lines, (line) => line.gaveWay[activity]);
  const basis = (['reported', 'inferred', 'assumed'] as const).map((one) => {
    const given = sum(lines, (line) => (line.basis === one ? line.minutes : 0));
    return `${one} ${minutes(given + sum(lines, (line) => (line.paidBasis === one ? line.paid : 0)))}`;
  });
  const sleep = days.reduce((all, { stretches }) => all + sleepOf(stretches), 0);
  return [
    '## The week',
    [
      '```text',
      ...CATEGORIES.map(
        (category) =>
          `${category.padEnd(14)} ${minutes(
            sum(
              lines.filter((line) => line.category === category),
              (line) => line.minutes,
            ),
          )}`,
      ),
      `${'worked to pay'.padEnd(14)} ${minutes(sum(lines, ({ paid }) => paid))} (${grouped(
        sum(lines, ({ won }) => won),
        'en',
      )} won)`,
      `${'in all'.padEnd(14)} ${minutes(sum(lines, (line) => (line.minutes ?? 0) + line.paid))}`,
      `${'gave way'.padEnd(14)} ${ACTIVITIES.map((activity) => `${activityWord(activity, year.ledger.attributes.work, 'en')} ${minutes(of(activity))}`).join(', ')}`,
      `${'footing'.padEnd(14)} ${basis.join(', ')}`,
      `${'sleep a night'.padEnd(14)} ${minutes(Math.round(sleep / 7))}`,
      '```',
    ].join('\n'),
  ].join('\n\n');
}

/** The week that begins on a Monday, hour by hour. */
export function weekText(year: Year, monday: string): string {
  const days = daysOf(year, monday);
  return [...days.map((day) => dayText(year, day)), sumText(year, days)].join('\n\n');
}
