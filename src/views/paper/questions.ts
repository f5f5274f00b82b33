import { formatTime } from '../../engine/civil.ts';
import { activityWord, CATEGORY } from '../../i18n/describe/words.ts';
import {
  grouped,
  hoursLong,
  hoursRangeLong,
  monthName,
  percent,
  shortDate,
} from '../../i18n/format.ts';
import type { Lang, Said } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import { mostTaken, type WorksheetFacts } from './facts.ts';

/** A question of a worksheet. */
export interface Question {
  ask: string;
  /** where the answer stands */
  where: string;
  answer: string;
  /** what is asked of one day: each duty, and its answer */
  parts?: readonly { text: string; answer: string }[];
  /** key of what the answer rests on; see state/subject.ts */
  of?: string;
  /** lines to write on */
  lines: number;
}

interface Asked {
  facts: WorksheetFacts;
  names: Names;
  lang: Lang;
  work: string;
  /** of the total; minutes */
  range: { low: number; high: number } | null;
}

const WHERE: Said<Record<'picture' | 'figures' | 'duties' | 'think', string>> = {
  en: { picture: 'picture', figures: 'figures', duties: 'duties', think: 'think' },
  ko: { picture: '그림', figures: '숫자', duties: '의무', think: '생각' },
};

/** Whether the hours of the year fell in the job, the school or the farm, or beside it. */
const beside: Said<(asked: Asked) => string> = {
  en: ({ facts: { job }, work }) =>
    job > 0
      ? `About ${hoursLong(job, 'en')} of the year fell in the ${activityWord('job', work, 'en')} itself, the rest beside it.`
      : 'None of them fell in a state job: they came out of livelihood, home, rest and sleep.',
  ko: ({ facts: { job }, work }) =>
    job > 0
      ? `그 가운데 한 해에 약 ${hoursLong(job, 'ko')}은 ${activityWord('job', work, 'ko')} 시간 안에, 나머지는 그 밖에 들어 있다.`
      : '직장 시간에서 나온 것은 없다. 모두 생계와 집안일, 휴식, 잠에서 나왔다.',
};

/** Where duties meet, fewer hours are taken than were asked; said where the two figures show it. */
function fewer(lang: Lang, { none: { political }, categories }: WorksheetFacts): string {
  const asked = hoursLong(political, lang);
  const taken = hoursLong(
    categories.find(({ category }) => category === 'political')?.minutes ?? 0,
    lang,
  );
  if (asked === taken) return '';
  return lang === 'ko'
    ? `(요구된 시간이다. 의무가 겹치는 날이 있어 들어간 것은 ${taken}이다)`
    : ` (so much was asked; ${taken} were taken, since some duties meet)`;
}

const EN = (asked: Asked): Question[] => {
  const { facts, names, work, range } = asked;
  const lang = 'en';
  const where = WHERE.en;
  const duty = (rule: string): string => nameOf(names, 'rules', rule);
  const { most, often, day, sleep } = facts;
  return [
    {
      ask: 'In which month were most hours taken? Mark it in the picture.',
      where: where.picture,
      answer: `${monthName(facts.month, lang, 'long')}.`,
      lines: 1,
    },
    {
      ask: 'Put political, labour and material duties in order, the most hours first.',
      where: where.figures,
      answer: `${facts.categories.map(({ category, minutes }) => `${CATEGORY.en[category]} (${hoursLong(minutes, lang)})`).join(', ')}.`,
      of: 'total',
      lines: 1,
    },
    {
      ask: `The hours of the year, divided by its weeks: how many a week? ${facts.statutory === undefined ? '' : `The law sets ${grouped(facts.statutory, lang)} hours a week for a job. Compare the two.`}`.trim(),
      where: where.figures,
      answer: `About ${hoursLong(facts.week, lang)} a week${facts.statutory === undefined ? '.' : `: ${percent(facts.week / 60 / facts.statutory, lang)} of the week that the law sets for a job. ${beside.en(asked)}`}`,
      of: 'week',
      lines: 2,
    },
    ...(most && often
      ? [
          {
            ask: 'Which duty took the most hours? Which came most often? Are they the same?',
            where: where.duties,
            answer:
              most.rule === often.rule
                ? `${duty(most.rule)}: ${hoursLong(most.minutes ?? 0, lang)}, ${grouped(most.times, lang)} times. It is both.`
                : `Most hours: ${duty(most.rule)} (${hoursLong(most.minutes ?? 0, lang)}). Most often: ${duty(often.rule)} (${grouped(often.times, lang)} times). They are not the same.`,
            of: most.rule,
            lines: 2,
          },
        ]
      : []),
    ...(day
      ? [
          {
            ask: `On ${shortDate(day.date, lang)} these duties fell. What did each take most of: sleep, ${facts.job > 0 ? `the ${activityWord('job', work, lang)}, ` : ''}livelihood, home or rest?`,
            where: where.picture,
            answer: '',
            parts: day.lines.map((line) => ({
              text: `${formatTime(line.start ?? 0)}–${formatTime(line.end ?? 0)} ${duty(line.rule)}`,
              answer: activityWord(mostTaken(line) ?? 'rest', work, lang),
            })),
            of: `day.${day.date.slice(5).replace('-', '')}`,
            lines: 0,
          },
        ]
      : []),
    ...(sleep
      ? [
          {
            ask: 'Which duty took the most sleep? Find it in the picture. What else could have given way?',
            where: where.picture,
            answer: `${duty(sleep.rule)}: ${hoursLong(sleep.minutes, lang)} of sleep. Open: what would have to move, and who decides when it falls?`,
            of: sleep.rule,
            lines: 2,
          },
        ]
      : []),
    {
      ask: 'Hatching means: rests on an assumption. What share of the hours does? Why are these duties shown all the same?',
      where: where.figures,
      answer: `${String(facts.assumed)}%. Sources report that the duty exists, but not how long it lasts or on which days. Leaving it out would say that it took no time.`,
      of: 'assumed',
      lines: 2,
    },
    {
      ask: `The hours of the year are given as a range${range ? `: ${hoursRangeLong(range.low, range.high, lang)}` : ''}. What would make it narrower?`,
      where: where.think,
      answer:
        'Open. For instance: several people from different towns who say how long a duty lasted, how often it fell and what it cost to stay away.',
      of: 'total',
      lines: 2,
    },
    {
      ask: 'For how many hours does no source report a way out? Which kind of duty are they mostly? Does that mean that nobody ever stayed away?',
      where: where.figures,
      answer: `${hoursLong(facts.none.total, lang)}, of which ${hoursLong(facts.none.political, lang)} political${fewer('en', facts)}. No: it means that no source here reports how. Silence proves nothing.`,
      of: 'asked-none',
      lines: 2,
    },
    {
      ask: 'Nobody lived exactly this year. Why not? What can it show all the same?',
      where: where.think,
      answer:
        'It is a composite: reports from different towns and years are laid on one person. It shows what the demands come to if all that are reported were made and met.',
      lines: 2,
    },
  ];
};

const KO = (asked: Asked): Question[] => {
  const { facts, names, work, range } = asked;
  const lang = 'ko';
  const where = WHERE.ko;
  const duty = (rule: string): string => nameOf(names, 'rules', rule);
  const { most, often, day, sleep } = facts;
  return [
    {
      ask: '시간이 가장 많이 들어간 달은 언제인가? 그림에 표시해 보자.',
      where: where.picture,
      answer: `${monthName(facts.month, lang, 'long')}.`,
      lines: 1,
    },
    {
      ask: '정치, 노력 동원, 물자 의무를 시간이 많은 순서로 늘어놓아 보자.',
      where: where.figures,
      answer: `${facts.categories.map(({ category, minutes }) => `${CATEGORY.ko[category]}(${hoursLong(minutes, lang)})`).join(', ')}.`,
      of: 'total',
      lines: 1,
    },
    {
      ask: `한 해의 시간을 주의 수로 나누면 한 주에 몇 시간인가? ${facts.statutory === undefined ? '' : `법은 직장 일을 한 주에 ${grouped(facts.statutory, lang)}시간으로 정하고 있다. 둘을 견주어 보자.`}`.trim(),
      where: where.figures,
      answer: `한 주에 약 ${hoursLong(facts.week, lang)}${facts.statutory === undefined ? '.' : `으로, 법이 정한 직장 일의 ${percent(facts.week / 60 / facts.statutory, lang)}에 해당한다. ${beside.ko(asked)}`}`,
      of: 'week',
      lines: 2,
    },
    ...(most && often
      ? [
          {
            ask: '시간이 가장 많이 든 의무와 가장 자주 있었던 의무는 무엇인가? 둘은 같은가?',
            where: where.duties,
            answer:
              most.rule === often.rule
                ? `${duty(most.rule)}: ${hoursLong(most.minutes ?? 0, lang)}, ${grouped(most.times, lang)}번. 둘은 같다.`
                : `시간이 가장 많이 든 것은 ${duty(most.rule)}(${hoursLong(most.minutes ?? 0, lang)}), 가장 자주 있었던 것은 ${duty(often.rule)}(${grouped(often.times, lang)}번)이다. 둘은 다르다.`,
            of: most.rule,
            lines: 2,
          },
        ]
      : []),
    ...(day
      ? [
          {
            ask: `${shortDate(day.date, lang)}에는 다음 의무가 있었다. 저마다 무엇의 시간을 가장 많이 가져갔는가? 잠, ${facts.job > 0 ? `${activityWord('job', work, lang)}, ` : ''}생계, 집안일, 휴식 가운데 골라 보자.`,
            where: where.picture,
            answer: '',
            parts: day.lines.map((line) => ({
              text: `${formatTime(line.start ?? 0)}–${formatTime(line.end ?? 0)} ${duty(line.rule)}`,
              answer: activityWord(mostTaken(line) ?? 'rest', work, lang),
            })),
            of: `day.${day.date.slice(5).replace('-', '')}`,
            lines: 0,
          },
        ]
      : []),
    ...(sleep
      ? [
          {
            ask: '잠을 가장 많이 가져간 의무는 무엇인가? 그림에서 찾아보자. 잠 대신 무엇을 줄일 수 있었을까?',
            where: where.picture,
            answer: `${duty(sleep.rule)}: 잠 ${hoursLong(sleep.minutes, lang)}. 정해진 답은 없다. 무엇을 옮겨야 하는지, 그 시각을 누가 정하는지 생각해 본다.`,
            of: sleep.rule,
            lines: 2,
          },
        ]
      : []),
    {
      ask: '빗금은 가정에 근거한다는 뜻이다. 전체 시간의 몇 퍼센트인가? 그런데도 이 의무들을 그려 놓은 까닭은 무엇일까?',
      where: where.figures,
      answer: `${String(facts.assumed)}%. 의무가 있다는 보도는 있으나 얼마나 걸리는지, 어느 날인지는 전해지지 않는다. 빼 버리면 시간이 전혀 들지 않았다고 말하는 셈이 된다.`,
      of: 'assumed',
      lines: 2,
    },
    {
      ask: `한 해의 시간은 ${range ? `${hoursRangeLong(range.low, range.high, lang)}이라는 ` : ''}범위로 나와 있다. 무엇을 알면 범위가 좁아질까?`,
      where: where.think,
      answer:
        '정해진 답은 없다. 이를테면 서로 다른 지역의 여러 사람이 의무가 얼마나 걸렸는지, 얼마나 자주 있었는지, 빠지는 데 얼마가 들었는지 말해 준다면 좁아진다.',
      of: 'total',
      lines: 2,
    },
    {
      ask: '빠질 길이 보도되지 않은 시간은 몇 시간인가? 주로 어떤 의무인가? 아무도 빠지지 않았다는 뜻일까?',
      where: where.figures,
      answer: `${hoursLong(facts.none.total, lang)}이고 그 가운데 정치 의무가 ${hoursLong(facts.none.political, lang)}이다${fewer('ko', facts)}. 그런 뜻은 아니다. 여기 모은 자료가 전하지 않을 뿐이며, 말이 없다는 것은 아무것도 증명하지 않는다.`,
      of: 'asked-none',
      lines: 2,
    },
    {
      ask: '이 해를 그대로 산 사람은 없다. 왜 그런가? 그래도 무엇을 보여 줄 수 있는가?',
      where: where.think,
      answer:
        '서로 다른 지역과 해의 보도를 한 사람에게 겹쳐 놓은 합성이기 때문이다. 자료가 전하는 요구가 모두 있었고 모두 이행되었다면 얼마나 되는지를 보여 준다.',
      lines: 2,
    },
  ];
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The questions of a year with their answers. */
export const questionsOf = (asked: Asked): Question[] =>
  (asked.lang === 'ko' ? KO(asked) : EN(asked)).map((question) => ({
    ...question,
    answer: capital(question.answer),
  }));
