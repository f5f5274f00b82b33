import { formatTime, parseDay } from '../../engine/civil.ts';
import type { Line, Minutes } from '../../engine/ledger.ts';
import { ACTIVITIES, activityWord, CATEGORIES, CATEGORY } from '../../i18n/describe/words.ts';
import {
  hoursLong,
  hoursRange,
  known,
  list,
  longDate,
  shortDate,
  span,
  weekdayShort,
} from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { Attributes } from '../../rulebook/model.ts';
import { EFFECT_TEXT } from './effect-text.ts';
import type { Stop } from './stops.ts';
import type { Stretch, Widest } from './stretch.ts';
import { TEXT } from './text.ts';

/** `She`, `he`: in English, as a sentence begins or goes on. Korean names nobody twice. */
export const she = ({ sex }: Pick<Attributes, 'sex'>, begins = true): string =>
  sex === 'f' ? (begins ? 'She' : 'she') : begins ? 'He' : 'he';

/** Minutes by activity in words, nothing left out; empty where there are none. */
export const describeGave = (gave: Minutes, work: string, lang: Lang): string =>
  list(
    ACTIVITIES.filter((activity) => gave[activity] > 0).map(
      (activity) => `${activityWord(activity, work, lang)} ${span(gave[activity], lang)}`,
    ),
    lang,
  );

/** A demand of the day in a sentence: when, what, how long. */
export function describeDemand(line: Line, names: Names, lang: Lang): string {
  const name = nameOf(names, 'rules', line.rule);
  const length =
    line.asked === null
      ? lang === 'ko'
        ? '길이는 알 수 없다'
        : 'its length is not known'
      : line.asked === 0
        ? lang === 'ko'
          ? '시간이 아니라 돈이나 물자를 요구한다'
          : 'it asks for money or goods'
        : known(line.asked, line.basis, lang);
  if (line.start === null) return `${name}: ${length}.`;
  const at = formatTime(line.start);
  return lang === 'ko' ? `${at}, ${name}: ${length}.` : `At ${at}: ${name}, ${length}.`;
}

/** A day in one line, for a screen reader and the list of days before. */
export function describeAsked(
  date: string,
  lines: readonly Line[],
  names: Names,
  lang: Lang,
): string {
  const duties = [...new Set(lines.map(({ rule }) => nameOf(names, 'rules', rule)))];
  return duties.length === 0
    ? `${longDate(date, lang)}. ${TEXT[lang].nothing}`
    : `${longDate(date, lang)}. ${list(duties, lang)}.`;
}

/** What stays as it was: the next demands that no response to this one moves. */
export function describeAhead(
  lines: readonly Line[],
  today: string,
  names: Names,
  lang: Lang,
): string {
  if (lines.length === 0) return TEXT[lang].nothingAhead;
  const when = (date: string): string => {
    const days = parseDay(date) - parseDay(today);
    if (days === 0) return lang === 'ko' ? '같은 날' : 'the same day';
    if (days === 1) return lang === 'ko' ? '다음 날' : 'the next day';
    const day = shortDate(date, lang);
    return lang === 'ko'
      ? `${day}(${weekdayShort(date, lang)})`
      : `${weekdayShort(date, lang)} ${day}`;
  };
  const said = lines.map(({ rule, date, start }) => {
    const name = nameOf(names, 'rules', rule);
    const at = start === null ? '' : ` ${formatTime(start)}`;
    return lang === 'ko' ? `${when(date)}${at} ${name}` : `${name} (${when(date)}${at})`;
  });
  return `${list(said, lang)}.`;
}

/** The widest range of a stretch, as it stands behind its total. */
export const widestWords = ({ low, high }: Widest, lang: Lang): string =>
  TEXT[lang].widest(
    lang === 'ko' ? `${hoursRange(low, high, lang)}시간` : hoursRange(low, high, lang),
  );

const byKind = ({ by }: Stretch, lang: Lang): string =>
  list(
    [...CATEGORIES, 'paid' as const]
      .filter((tone) => by[tone] > 0)
      .map((tone) =>
        lang === 'ko'
          ? `${CATEGORY.ko[tone]} ${hoursLong(by[tone], lang)}`
          : `${hoursLong(by[tone], lang)} ${CATEGORY.en[tone]}`,
      ),
    lang,
  );

/** What has passed of the year, for those who do not see the picture. */
export function describeSoFar(sum: Stretch, from: string, to: string, lang: Lang): string {
  const span = TEXT[lang].soFarSays(shortDate(from, lang), shortDate(to, lang));
  if (sum.total === 0)
    return lang === 'ko' ? `${span} 불려 나간 시간이 없다.` : `${span}: no hour was called for.`;
  return lang === 'ko'
    ? `${span} 약 ${hoursLong(sum.total, lang)}: ${byKind(sum, lang)}. 시간이 든 날은 ${sum.days}일이다.`
    : `${span}: about ${hoursLong(sum.total, lang)}, ${byKind(sum, lang)}. Hours were taken on ${sum.days === 1 ? '1 day' : `${sum.days} days`}.`;
}

/** `70-day battle`, `compost battle`: a name as it goes on in an English sentence. */
const inside = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The day on which campaigns end, and which. */
export const describeEnding = ({ campaigns, to }: Stop, names: Names, lang: Lang): string => {
  const all = campaigns.map((id) => nameOf(names, 'campaigns', id));
  const said = lang === 'ko' ? all : all.map((name) => `the ${inside(name)}`);
  return TEXT[lang].stopTitle(longDate(to, lang), list(said, lang), all.length > 1);
};

/** A piece of a sentence; where it is a figure, which: of the year shown, or of the year as it is without tried weeks. */
export interface Piece {
  text: string;
  of?: 'total' | 'asked' | 'asked-none' | 'as-it-is';
}

/** What tried weeks change in some days. */
export interface TriedIn {
  /** minutes called for as it is */
  was: number;
  /** the weeks in words */
  weeks: readonly string[];
  /** minutes without a reported way out that were stayed away from in them */
  away: number;
}

/**
 * What a campaign and the ordinary duties beside it took, and for how much of what was asked no way out is reported.
 * Staying away is no way out: it is said apart.
 */
export function describeStretch(
  sum: Stretch,
  from: string,
  to: string,
  lang: Lang,
  tried: TriedIn | null = null,
): Piece[] {
  const days = parseDay(to) - parseDay(from) + 1;
  const ko = lang === 'ko';
  const text = EFFECT_TEXT[lang];
  const total: Piece = { text: hoursLong(sum.total, lang), of: 'total' };
  const none: Piece = { text: hoursLong(sum.askedNone, lang), of: 'asked-none' };
  const asked: Piece = { text: hoursLong(sum.asked, lang), of: 'asked' };
  const was: Piece = { text: hoursLong(tried?.was ?? sum.total, lang), of: 'as-it-is' };
  const weeks = tried ? text.stop(tried.weeks.join('; '), tried.weeks.length > 1) : '';
  const took: Piece[] = !tried
    ? [
        {
          text: ko
            ? `${days}일 동안 이 기간의 동원과 평소의 의무가 `
            : `In ${days} days this and the ordinary duties took `,
        },
        total,
        { text: ko ? '을 가져갔다.' : '.' },
      ]
    : ko
      ? [
          { text: `${days}일 동안 ` },
          asked,
          { text: '이 요구되었다. 그대로 두면 이 기간의 동원과 평소의 의무가 ' },
          was,
          { text: `을, ${weeks} ` },
          total,
          { text: '을 가져간다.' },
        ]
      : [
          { text: `In ${days} days ` },
          asked,
          { text: ' were asked. As it is, this and the ordinary duties take ' },
          was,
          { text: `; ${weeks} ` },
          total,
          { text: '.' },
        ];
  return [
    ...took,
    { text: ko ? ' 요구된 것 가운데 ' : ' For ' },
    none,
    { text: TEXT[lang].noWayOut },
    ...(tried && tried.away > 0 ? [{ text: ` ${text.away(hoursLong(tried.away, lang))}` }] : []),
  ];
}

/** A week in words: its two ends. */
export const weekWords = (from: string, to: string, lang: Lang): [string, string] => [
  shortDate(from, lang),
  shortDate(to, lang),
];

/** A week that is tried, in words. */
export function describeTry(
  from: string,
  to: string,
  response: 'attend' | 'pay' | 'substitute' | 'absent',
  lang: Lang,
): string {
  const words = {
    en: {
      attend: 'met in person',
      pay: 'paid for where a way out is open',
      substitute: 'somebody sent where that is reported',
      absent: 'stayed away',
    },
    ko: {
      attend: '직접 응함',
      pay: '길이 있으면 돈을 냄',
      substitute: '길이 있으면 사람을 대신 보냄',
      absent: '나가지 않음',
    },
  };
  const [a, b] = weekWords(from, to, lang);
  return lang === 'ko' ? `${a}~${b}: ${words.ko[response]}` : `${a} to ${b}: ${words.en[response]}`;
}
