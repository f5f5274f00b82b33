import { formatTime } from '../../engine/civil.ts';
import type { Schedule, Who, Window } from '../../rulebook/model.ts';
import { list, shortDate } from '../format.ts';
import type { Lang } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';
import { describeValue, VALUES } from './attributes.ts';
import { DAY_KIND, WEEKDAY } from './words.ts';

const year = (date: string): boolean => date.length === 10;
/** A date in words; `MM-DD` stands for every year. */
const dateWords = (date: string, lang: Lang): string =>
  year(date)
    ? lang === 'ko'
      ? `${date.slice(0, 4)}년 ${shortDate(date, lang)}`
      : `${shortDate(date, lang)} ${date.slice(0, 4)}`
    : shortDate(`2016-${date}`, lang);

/** On whom a rule falls, in one clause. */
export function describeWho(who: Who, names: Names, lang: Lang): string {
  const ko = lang === 'ko';
  const parts: string[] = [];
  if (who.organisation) {
    const bodies = list(
      who.organisation.map((id) => nameOf(names, 'organisations', id)),
      lang,
      'or',
    );
    parts.push(ko ? `${bodies} 소속` : `members of ${bodies}`);
  }
  if (who.age) {
    const [from, to] = who.age;
    parts.push(ko ? `${String(from)}~${String(to)}세` : `aged ${String(from)} to ${String(to)}`);
  }
  for (const name of Object.keys(VALUES) as (keyof typeof VALUES)[]) {
    const value = who[name];
    if (value === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]) as (string | boolean)[];
    parts.push(
      list(
        values.map((one) => describeValue(name, one as never, lang)),
        lang,
        'or',
      ),
    );
  }
  if (who.any) {
    const either = who.any.map((one) => describeWho(one, names, lang));
    parts.push(ko ? either.join(' 또는 ') : either.join(', or '));
  }
  if (who.not) {
    const except = describeWho(who.not, names, lang);
    parts.push(ko ? `제외: ${except}` : `except ${except}`);
  }
  return parts.length === 0 ? (ko ? '모든 사람' : 'everybody') : parts.join(ko ? ', ' : ', ');
}

const windowWords = (window: Window, names: Names, lang: Lang): string =>
  'campaign' in window
    ? nameOf(names, 'campaigns', window.campaign)
    : lang === 'ko'
      ? `${dateWords(window.from, lang)}부터 ${dateWords(window.to, lang)}까지`
      : `${dateWords(window.from, lang)} to ${dateWords(window.to, lang)}`;

const dayNames = (ids: readonly string[], names: Names, lang: Lang): string =>
  list(
    ids.map((id) => nameOf(names, 'days', id)),
    lang,
    'or',
  );

function pattern(schedule: Schedule, names: Names, lang: Lang): string {
  const ko = lang === 'ko';
  const weekdays =
    'weekdays' in schedule
      ? list(
          schedule.weekdays.map((day) => WEEKDAY[lang][day]),
          lang,
        )
      : '';
  switch (schedule.kind) {
    case 'weekdays':
      return weekdays;
    case 'yearly':
      return list(
        schedule.dates.map((date) => dateWords(date, lang)),
        lang,
      );
    case 'calendar':
      // Every calendar day of a tag may stand here: the date itself says which it was.
      return schedule.days.length > 3
        ? ko
          ? '달력의 기념일'
          : 'on days of the political calendar'
        : dayNames(schedule.days, names, lang);
    case 'before': {
      const days =
        schedule.days.length > 3
          ? ko
            ? '기념일'
            : 'a day of the political calendar'
          : dayNames(schedule.days, names, lang);
      return (
        (ko ? `${days} 전` : `in the days before ${days}`) + (weekdays ? ` (${weekdays})` : '')
      );
    }
    case 'window':
      return weekdays;
    case 'month-days':
      return ko
        ? `매달 ${schedule.days.join(', ')}일`
        : `on day ${list(schedule.days.map(String), lang)} of the month`;
    case 'every':
      return ko ? `${String(schedule.days)}일마다` : `every ${String(schedule.days)} days`;
    case 'first-working-day':
      return schedule.of === 'year'
        ? ko
          ? '해의 첫 일하는 날'
          : 'first working day of the year'
        : ko
          ? '달의 첫 일하는 날'
          : 'first working day of the month';
    case 'monthly':
      return ko ? '달마다' : 'each month';
    case 'times':
      return ko ? '기간 안에 고르게 놓은 몇 차례' : 'a number of times, spread evenly';
    case 'quota':
      return ko ? '할당량을 채우는 날, 쉬는 날 먼저' : 'trips that fill a quota, rest days first';
    case 'unforeseen':
      return ko ? '예고 없이, 전형적인 횟수만큼' : 'without notice, as often as is typical';
  }
}

/** A pattern as it stands after "it falls". */
function falling(schedule: Schedule, names: Names): string {
  const said = pattern(schedule, names, 'en');
  switch (schedule.kind) {
    case 'weekdays':
    case 'window':
    case 'yearly':
      return said && `on ${said}`;
    case 'calendar':
      return schedule.days.length > 3 ? said : `on ${said}`;
    case 'first-working-day':
      return `on the ${said}`;
    case 'quota':
      return `on ${said}`;
    default:
      return said;
  }
}

/** Why a duty fell on somebody on a day, as a sentence: whom it is asked of, and when. */
export function describeBecause(
  who: Who,
  schedule: Schedule | undefined,
  names: Names,
  lang: Lang,
): string {
  const people = describeWho(who, names, lang);
  if (!schedule)
    return lang === 'ko'
      ? `이 사람이 대상(${people})에 들기 때문이다.`
      : `Because this person is among those it is asked of (${people}).`;
  if (lang === 'ko')
    return `이 사람이 대상(${people})에 들고, 이날이 정해진 날(${describeSchedule(schedule, names, lang)})이기 때문이다.`;
  const within = 'window' in schedule ? windowWords(schedule.window, names, lang) : '';
  const kinds = schedule.on?.map((kind) => DAY_KIND.en[kind]).filter((kind) => kind !== 'Saturday');
  const when = [
    falling(schedule, names),
    within &&
      ('campaign' in (schedule as { window: Window }).window
        ? `during the ${within}`
        : `from ${within}`),
    schedule.start ? `at ${formatTime(schedule.start.at)}` : '',
  ].filter(Boolean);
  const days = kinds && kinds.length > 0 ? `, if it is a ${list(kinds, 'en', 'or')}` : '';
  return `Because this person is among those it is asked of (${people}), and it falls ${when.join(' ')}${days}.`;
}

/** When a schedule falls: its pattern, its window, its kinds of day, its time. */
export function describeSchedule(schedule: Schedule, names: Names, lang: Lang): string {
  const ko = lang === 'ko';
  const parts = [pattern(schedule, names, lang)];
  if ('window' in schedule) parts.push(windowWords(schedule.window, names, lang));
  if (schedule.on)
    parts.push(
      list(
        schedule.on.map((kind) => DAY_KIND[lang][kind]),
        lang,
        'or',
      ),
    );
  if (schedule.since)
    parts.push(
      ko ? `${dateWords(schedule.since, lang)}부터` : `from ${dateWords(schedule.since, lang)}`,
    );
  if (schedule.until)
    parts.push(
      ko ? `${dateWords(schedule.until, lang)}까지` : `until ${dateWords(schedule.until, lang)}`,
    );
  if (schedule.start)
    parts.push(
      ko ? `${formatTime(schedule.start.at)} 시작` : `at ${formatTime(schedule.start.at)}`,
    );
  // The kind of day may say again what the weekday said.
  return [...new Set(parts.filter(Boolean))].join(ko ? ' · ' : '; ');
}
