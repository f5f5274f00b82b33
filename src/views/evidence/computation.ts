import type { Line } from '../../engine/ledger.ts';
import { times } from '../../i18n/describe/day.ts';
import { describeSchedule } from '../../i18n/describe/why.ts';
import { ACTIVITIES, activityWord, BASIS, CATEGORY } from '../../i18n/describe/words.ts';
import { grouped, hoursLong, list, percent, span, won } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { Model } from '../../rulebook/model.ts';
import type { Measure } from '../../state/subject.ts';
import type { Facts } from './facts.ts';

/** How a number was computed: one plain sentence, and the steps below it. */
export interface Computation {
  plain: string;
  steps: string[];
}

const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);

/** How a sum is made, in one sentence. */
function plainSum(measure: Measure, facts: Facts, lang: Lang): string {
  const ko = lang === 'ko';
  const n = facts.parts.length;
  const job = activityWord('job', facts.ledger.attributes.work, lang);
  switch (measure) {
    case 'total':
      return ko
        ? `의무 ${n}가지에 든 시간에, 요구된 돈을 버는 데 드는 시간을 더했다.`
        : `The hours that ${n} duties took, and the hours of earning that pay for what was asked in money.`;
    case 'own':
      return ko
        ? `의무에 든 시간에서 ${job} 시간을 빼앗은 몫을 빼고, 돈을 마련하는 데 드는 시간을 더했다.`
        : `The hours that duties took, less those taken from the ${job}, and the hours worked to pay.`;
    case 'political':
    case 'labour':
    case 'material':
      return ko
        ? `${CATEGORY.ko[measure]} 의무 ${n}가지에 든 시간을 더했다.`
        : `The hours that ${n} ${measure} ${n === 1 ? 'duty' : 'duties'} took, added up.`;
    case 'paid':
      return ko
        ? '요구된 돈과 물자의 값을 생계 노동 한 시간의 벌이로 나누었다.'
        : 'What was asked in money and goods, divided by what an hour of livelihood earns.';
    case 'asked':
      return ko
        ? '어떻게 응했든 요구된 시간을 모두 더했다.'
        : 'All hours demanded, whatever the response.';
    case 'week':
      return ko
        ? `한 해 전체에 7을 곱해 ${facts.ledger.dayKinds.length}일로 나누었다.`
        : `The total of the year times 7, divided by its ${facts.ledger.dayKinds.length} days.`;
    case 'share':
      return ko
        ? '자기 시간에서 잠을 뺀 것에 돈 마련 시간을 더해, 한 해의 깨어 있는 시간 가운데 직장 몫이 아닌 시간으로 나누었다.'
        : `Own time without sleep, plus hours worked to pay, divided by the waking hours of the year that are not the ${job}’s.`;
    case 'reported':
    case 'inferred':
    case 'assumed':
      return ko
        ? `적용·날짜·길이 가운데 가장 약한 근거가 ‘${BASIS.ko[measure]}’인 시간을 더했다.`
        : `The hours whose weakest support (that the duty falls, its dates, its length) is ${BASIS.en[measure]}.`;
    case 'sleep':
    case 'job':
    case 'livelihood':
    case 'household':
    case 'rest': {
      const what = activityWord(measure, facts.ledger.attributes.work, lang);
      return ko
        ? `하루 일과에서 ‘${what}’에 해당하는 분 가운데 의무가 차지한 것을 더했다.`
        : `The minutes of ${what} in the timetable of each day that a duty took.`;
    }
    case 'out-of-reach':
      return ko
        ? '집을 떠나 있던 날에, 의무가 차지하지 않은 생계와 집안일 시간을 더했다.'
        : 'The hours of livelihood and home on dates away from home that no duty took.';
    case 'attend':
    case 'pay':
    case 'substitute':
    case 'absent':
      return ko
        ? '이렇게 응한 요구를 셌다. 자정을 넘긴 것은 한 번으로 셌다.'
        : 'The demands answered this way, counted; one that runs past midnight counts once.';
    case 'bribes':
    case 'levies':
    case 'dues':
    case 'won':
      return ko
        ? '요구나 빠질 길의 값을 그해의 원으로 바꾸어 더했다.'
        : 'The price of each demand or way out in won of the year, added up.';
  }
}

function stepsOfSum(measure: Measure, { sums, ledger }: Facts, lang: Lang): string[] {
  const ko = lang === 'ko';
  const long = (minutes: number): string => hoursLong(minutes, lang);
  const row = (name: string, value: string): string => `${name}: ${value}`;
  const { minutes, gaveWay } = sums;
  const taken = minutes.political + minutes.labour + minutes.material;
  const byCategory = (['political', 'labour', 'material'] as const).map((name) =>
    row(CATEGORY[lang][name], long(minutes[name])),
  );
  const job = activityWord('job', ledger.attributes.work, lang);
  const paid = row(CATEGORY[lang].paid, long(minutes.paid));
  switch (measure) {
    case 'total':
      return [...byCategory, paid, row(ko ? '모두' : 'in all', long(minutes.total))];
    case 'own':
      return [
        row(ko ? '의무에 든 시간' : 'taken by duties', long(taken)),
        row(ko ? `뺀 것, ${job}` : `less ${job}`, long(gaveWay.job)),
        paid,
      ];
    case 'week':
      return [
        row(ko ? '한 해' : 'the year', long(minutes.total)),
        row(ko ? '한 주' : 'a week', long((minutes.total * 7) / ledger.dayKinds.length)),
      ];
    case 'share': {
      const awake =
        ledger.dayKinds.length * 1440 - ledger.profileMinutes.sleep - ledger.profileMinutes.job;
      return [
        row(
          ko ? '자기 시간(잠 제외)과 돈 마련' : 'own time without sleep, and worked to pay',
          long(minutes.own - gaveWay.sleep + minutes.paid),
        ),
        row(
          ko ? '직장 몫이 아닌 깨어 있는 시간' : `waking hours that are not the ${job}’s`,
          long(awake),
        ),
        row(ko ? '몫' : 'share', percent(sums.shareOfOwnTime, lang)),
      ];
    }
    case 'paid':
    case 'won':
      return [
        row(ko ? '빠지려고 낸 돈' : 'for ways out', won(sums.won.bribes, lang)),
        row(ko ? '걷힌 돈과 물자' : 'levies and goods', won(sums.won.levies, lang)),
        row(ko ? '조직 회비' : 'membership fees', won(sums.won.dues, lang)),
        row(ko ? '이를 버는 시간' : 'hours that earn it', long(minutes.paid)),
      ];
    default:
      return [];
  }
}

/** Whose hours took minutes that were asked. */
const takers = (lines: readonly Line[], names: Names, lang: Lang): string =>
  list(
    [
      ...new Set(
        lines.flatMap(({ coveredBy }) =>
          coveredBy.map((id) => nameOf(names, 'rules', id.slice(0, id.lastIndexOf('@')))),
        ),
      ),
    ],
    lang,
  );

function ofDuty(model: Model, facts: Facts, names: Names, lang: Lang): Computation {
  const ko = lang === 'ko';
  const { lines, ledger } = facts;
  const rule = model.rules.find(({ id }) => id === lines[0]?.rule);
  const dates = new Set(lines.map(({ id }) => id)).size;
  const asked = sum(lines, (line) => line.asked ?? 0);
  const taken = sum(lines, (line) => line.minutes ?? 0);
  const paid = sum(lines, (line) => line.paid);
  const attended = lines.filter(({ response }) => response === 'attend');
  const lost = sum(attended, (line) => (line.asked ?? 0) - (line.minutes ?? 0));
  const long = (minutes: number): string =>
    facts.subject.kind === 'line' ? span(minutes, lang) : hoursLong(minutes, lang);
  const count = ko ? `${grouped(dates, lang)}번` : dates === 1 ? 'one date' : `${dates} dates`;

  const steps: string[] = [];
  const schedules = new Map<number, Set<string>>();
  for (const line of lines)
    schedules.set(line.schedule, (schedules.get(line.schedule) ?? new Set()).add(line.id));
  for (const [index, ids] of schedules) {
    const schedule = rule?.schedules[index];
    const how = schedule ? describeSchedule(schedule, names, lang) : '';
    steps.push(
      ko
        ? `${grouped(ids.size, lang)}번${how ? `: ${how}` : ''}`
        : `${ids.size === 1 ? 'one date' : `${ids.size} dates`}${how ? `: ${how}` : ''}`,
    );
  }
  if (facts.subject.kind === 'line')
    for (const line of lines) if (line.start !== null) steps.push(times(line, lang));
  if (asked > 0) steps.push(ko ? `요구된 시간: ${long(asked)}` : `asked: ${long(asked)}`);
  if (lost > 0) {
    const by = takers(attended, names, lang);
    steps.push(
      ko
        ? `다른 의무가 이미 차지한 시간: ${long(lost)}${by ? `(${by})` : ''}`
        : `less what others had already taken: ${long(lost)}${by ? ` (${by})` : ''}`,
    );
  }
  const gave = ACTIVITIES.map(
    (activity) => [activity, sum(lines, (line) => line.gaveWay[activity])] as const,
  )
    .filter(([, minutes]) => minutes > 0)
    .map(
      ([activity, minutes]) =>
        `${activityWord(activity, ledger.attributes.work, lang)} ${long(minutes)}`,
    );
  if (gave.length > 0)
    steps.push(ko ? `줄어든 것: ${list(gave, lang)}` : `taken from: ${list(gave, lang)}`);
  const money = sum(lines, (line) => line.won);
  if (money > 0)
    steps.push(
      ko
        ? `${won(money, lang)}, 한 시간 벌이로 나누면 ${long(paid)}`
        : `${won(money, lang)}, which ${long(paid)} of livelihood earn`,
    );

  const known = lines.some(({ minutes }) => minutes !== null);
  if (!known)
    return {
      plain: ko ? `${count} 있었으나 길이는 알 수 없다.` : `${count}; the length is not known.`,
      steps,
    };
  if (asked === 0)
    return {
      plain: ko
        ? `${count}의 요구. 시간이 아니라 돈이나 물자를 요구한다.`
        : `${count}; it asks for money or goods, not for hours.`,
      steps,
    };
  const each = long(Math.round(asked / dates));
  const less =
    lost > 0
      ? ko
        ? ', 다른 의무와 겹친 시간은 뺐다'
        : ', less the hours that other duties had already taken'
      : '';
  const paidFor = attended.length === 0;
  return {
    plain: ko
      ? `${count}, ${dates === 1 ? '' : '한 번에 평균 '}${each}${paidFor ? ', 그러나 직접 응하지 않았다' : less}.`
      : `${count}, ${dates === 1 ? '' : 'on average '}${each}${dates === 1 ? '' : ' each'}${paidFor ? ', but not met in person' : less}.`,
    steps:
      taken > 0 ? [...steps, ko ? `남은 시간: ${long(taken)}` : `left: ${long(taken)}`] : steps,
  };
}

/** How a number was computed, in words. */
export const computationOf = (model: Model, facts: Facts, names: Names, lang: Lang): Computation =>
  facts.subject.kind === 'sum'
    ? {
        plain: plainSum(facts.subject.measure, facts, lang),
        steps: stepsOfSum(facts.subject.measure, facts, lang),
      }
    : ofDuty(model, facts, names, lang);
