import { times } from '../../../i18n/describe/day.ts';
import { describeSchedule } from '../../../i18n/describe/why.ts';
import { ACTIVITIES, activityWord } from '../../../i18n/describe/words.ts';
import { grouped, hoursLong, list, span, won } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Names } from '../../../i18n/names.ts';
import type { Model } from '../../../rulebook/model.ts';
import type { Facts } from '../facts.ts';
import { attended, lostOf, sum, takers } from './lines.ts';

const long = ({ subject }: Facts, minutes: number, lang: Lang): string =>
  subject.kind === 'duty' ? hoursLong(minutes, lang) : span(minutes, lang);
const dates = (count: number, lang: Lang): string =>
  lang === 'ko' ? `${grouped(count, lang)}번` : count === 1 ? 'one date' : `${count} dates`;

/** How the hours of one duty, in the year or on a date, came about, in one sentence. */
export function plainDuty(facts: Facts, lang: Lang): string {
  const ko = lang === 'ko';
  const { lines } = facts;
  const n = new Set(lines.map(({ id }) => id)).size;
  const count = dates(n, lang);
  const asked = sum(lines, (line) => line.asked ?? 0);
  if (!lines.some(({ minutes }) => minutes !== null))
    return ko ? `${count} 있었으나 길이는 알 수 없다.` : `${count}; the length is not known.`;
  if (asked === 0)
    return ko
      ? `${count}의 요구. 시간이 아니라 돈이나 물자를 요구한다.`
      : `${count}; it asks for money or goods, not for hours.`;
  const each = long(facts, Math.round(asked / n), lang);
  if (ko) {
    const how = n === 1 ? each : `한 번에 평균 ${each}`;
    if (attended(lines).length === 0) return `${count}, ${how}, 그러나 직접 응하지 않았다.`;
    return `${count}, ${how}${lostOf(lines) > 0 ? ', 다른 의무와 겹친 시간은 뺐다' : ''}.`;
  }
  const how = n === 1 ? each : `on average ${each} each`;
  if (attended(lines).length === 0) return `${count}, ${how}, but not met in person.`;
  return `${count}, ${how}${lostOf(lines) > 0 ? ', less the hours that other duties had already taken' : ''}.`;
}

/** On how many dates each schedule of the rule gave. */
function schedulesOf(model: Model, { lines }: Facts, names: Names, lang: Lang): string[] {
  const rule = model.rules.find(({ id }) => id === lines[0]?.rule);
  const schedules = new Map<number, Set<string>>();
  for (const line of lines)
    schedules.set(line.schedule, (schedules.get(line.schedule) ?? new Set()).add(line.id));
  return [...schedules].map(([index, ids]) => {
    const schedule = rule?.schedules[index];
    const how = schedule ? describeSchedule(schedule, names, lang) : '';
    return dates(ids.size, lang) + (how ? `: ${how}` : '');
  });
}

function whatGaveWay({ lines, ledger, subject }: Facts, lang: Lang): string {
  const gave = ACTIVITIES.flatMap((activity) => {
    const minutes = sum(lines, (line) => line.gaveWay[activity]);
    const size = subject.kind === 'duty' ? hoursLong(minutes, lang) : span(minutes, lang);
    return minutes > 0 ? [`${activityWord(activity, ledger.attributes.work, lang)} ${size}`] : [];
  });
  return list(gave, lang);
}

/** The steps from dates and hours asked to hours taken. */
export function stepsOfDuty(model: Model, facts: Facts, names: Names, lang: Lang): string[] {
  const ko = lang === 'ko';
  const { lines } = facts;
  const say = (minutes: number): string => long(facts, minutes, lang);
  const asked = sum(lines, (line) => line.asked ?? 0);
  const taken = sum(lines, (line) => line.minutes ?? 0);
  const lost = lostOf(lines);
  const by = takers(attended(lines), names, lang);
  const gave = whatGaveWay(facts, lang);
  const money = sum(lines, (line) => line.won);
  const paid = say(sum(lines, (line) => line.paid));
  const step = (here: boolean, korean: string, english: string): string[] =>
    here ? [ko ? korean : english] : [];
  return [
    ...schedulesOf(model, facts, names, lang),
    ...(facts.subject.kind === 'line'
      ? lines.flatMap((line) => (line.start === null ? [] : [times(line, lang)]))
      : []),
    ...step(asked > 0, `요구된 시간: ${say(asked)}`, `asked: ${say(asked)}`),
    ...step(
      lost > 0,
      `다른 의무가 이미 차지한 시간: ${say(lost)}${by ? `(${by})` : ''}`,
      `less what others had already taken: ${say(lost)}${by ? ` (${by})` : ''}`,
    ),
    ...step(gave !== '', `줄어든 것: ${gave}`, `taken from: ${gave}`),
    ...step(
      money > 0,
      `${won(money, lang)}, 한 시간 벌이로 나누면 ${paid}`,
      `${won(money, lang)}, which ${paid} of livelihood earn`,
    ),
    ...step(asked > 0 && taken > 0, `남은 시간: ${say(taken)}`, `left: ${say(taken)}`),
  ];
}
