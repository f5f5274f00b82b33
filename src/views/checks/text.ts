import type { Measure, Verdict } from '../../rulebook/doubt.ts';
import type { Said } from '../../i18n/lang.ts';

interface ChecksText {
  title: string;
  description: string;
  lead: string;
  /** the share that agrees: how many, of how many compared, how many more the range reaches, how many not compared */
  share: (agree: number, compared: number, reach: number, none: number) => string;
  slack: string;
  contents: string;
  verdicts: Record<Verdict, string>;
  intro: Record<Verdict, string>;
  report: string;
  model: string;
  key: { report: string; model: string };
  reaches: string;
  missed: string;
  whose: string;
  claims: (count: number) => string;
  year: string;
  mean: string;
  pays: string;
  of: (duties: string) => string;
  measures: Record<Measure, string>;
}

const EN: ChecksText = {
  title: 'Checked against the world',
  description: 'Reports that no rule uses, set beside what the rules give, with a verdict on each.',
  lead: 'Some reports say how a year came out: how many days a pupil spent on farms, how long men were away, what a family was asked for. They are kept out of the rules, so that the rules can be tested against them. No rule is changed to fit one. Each figure of the model on this page is computed anew whenever the rulebook changes.',
  share: (agree, compared, reach, none) =>
    `${agree} of ${compared} figures that can be compared agree with what is reported, ${Math.round((agree / compared) * 100)} per cent. In ${reach} more the range of the model reaches the report, though its typical value does not. ${none} groups of reports have no comparable figure.`,
  slack:
    'A figure agrees when the model’s typical value lies within what is reported, or no more than a tenth beside it. Agreement proves little: a right figure can come about in a wrong way, and most reports speak of one town.',
  contents: 'On this page',
  verdicts: {
    below: 'The model lies below the report',
    above: 'The model lies above the report',
    agrees: 'They agree',
    none: 'No comparable figure',
  },
  intro: {
    below: 'Something that was reported is missing from the rules, or they hold less of it.',
    above:
      'The model meets every demand that it knows, in full; people did not. Much of what stands here is that difference.',
    agrees: 'What the rules give is what was reported, or close to it.',
    none: 'A model of one person, without behaviour, cannot answer these. The reports are listed so that they are not forgotten.',
  },
  report: 'reported',
  model: 'model',
  key: { report: 'what is reported', model: 'the model: typical, and its range' },
  reaches: 'The range of the model reaches what is reported.',
  missed: 'The range of the model does not reach what is reported.',
  whose: 'Compared with',
  claims: (count) => (count === 1 ? 'The report' : `The ${count} reports`),
  year: 'See this year',
  mean: 'mean of all positions',
  pays: 'paying wherever there is a way out',
  of: (duties) => `of these duties alone: ${duties}`,
  measures: {
    'days-with-duty': 'dates on which a duty takes time',
    'days-with-duty-a-week': 'dates on which duties take an hour or more, as days a week',
    'hours-a-day': 'hours of duties on a date, the mean',
    'span-at-work':
      'hours from the first to the last minute of the job or of a duty that the workplace calls to, the mean of working days',
    'red-days': 'rest days and public holidays, each date once',
    'red-days-with-duty': 'rest days and public holidays on which a duty takes time',
    'market-days-lost': 'dates on which duties take more than half of the hours of trade',
    'trading-hours-a-day': 'hours of livelihood that duties leave on a date, the mean',
    bribes: 'won paid for ways out',
    'demanded-money': 'levies, dues and what is paid for ways out, in won',
    'figure-over-figure': 'one figure of the rulebook over another',
    'trade-over-wage': 'earnings of the hours of trade that duties leave, a month, over the wage',
    'labour-worth': 'hours of labour duties at the earnings of casual work, in dollars',
  },
};

const KO: ChecksText = {
  title: '현실과 대조하기',
  description: '규칙에 쓰지 않은 보도를 규칙이 낸 결과와 나란히 놓고 하나하나 판정한다.',
  lead: '어떤 보도는 한 해가 어떻게 되었는지를 말한다. 학생이 농촌에서 며칠을 보냈는지, 남자들이 몇 시간 집을 비웠는지, 한 가족에게 얼마를 요구했는지 같은 것이다. 이런 보도는 규칙에 넣지 않고 남겨 두어 규칙을 시험하는 데 쓴다. 보도에 맞추려고 규칙을 고치지 않는다. 이 페이지의 모형 수치는 규칙집이 바뀔 때마다 새로 계산된다.',
  share: (agree, compared, reach, none) =>
    `견줄 수 있는 수치 ${compared}개 가운데 ${agree}개가 보도와 일치한다(${Math.round((agree / compared) * 100)}%). 그 밖에 ${reach}개는 모형의 보통 값은 다르지만 범위가 보도에 닿는다. 견줄 수치가 없는 보도 묶음이 ${none}개 있다.`,
  slack:
    '모형의 보통 값이 보도된 범위 안에 있거나 그로부터 10분의 1 넘게 벗어나지 않으면 일치한다고 본다. 일치한다고 해서 많은 것이 증명되지는 않는다. 틀린 길로 맞는 수가 나올 수도 있고, 보도는 대개 한 고장을 말한다.',
  contents: '이 페이지의 차례',
  verdicts: {
    below: '모형이 보도보다 적다',
    above: '모형이 보도보다 많다',
    agrees: '일치한다',
    none: '견줄 수치가 없다',
  },
  intro: {
    below: '보도된 것이 규칙에 빠져 있거나 덜 들어 있다.',
    above:
      '모형은 아는 요구에 모두 그대로 응하지만 사람들은 그러지 않았다. 여기 있는 차이는 많은 부분이 그것이다.',
    agrees: '규칙이 낸 결과가 보도와 같거나 가깝다.',
    none: '행동이 없는 한 사람의 모형은 여기에 답할 수 없다. 잊지 않도록 보도를 적어 둔다.',
  },
  report: '보도',
  model: '모형',
  key: { report: '보도된 것', model: '모형의 보통 값과 범위' },
  reaches: '모형의 범위가 보도에 닿는다.',
  missed: '모형의 범위가 보도에 닿지 않는다.',
  whose: '견준 것',
  claims: (count) => (count === 1 ? '보도' : `보도 ${count}건`),
  year: '이 한 해 보기',
  mean: '모든 위치의 평균',
  pays: '길이 있으면 돈으로 빠짐',
  of: (duties) => `다음 의무만: ${duties}`,
  measures: {
    'days-with-duty': '의무가 시간을 앗는 날',
    'days-with-duty-a-week': '의무가 한 시간 넘게 걸리는 날, 일주일에 며칠인지',
    'hours-a-day': '하루에 의무에 드는 시간의 평균',
    'span-at-work': '일이나 직장에서 부르는 의무의 첫 분부터 마지막 분까지, 노동일의 평균',
    'red-days': '휴식일과 공휴일, 겹치면 한 번',
    'red-days-with-duty': '의무가 시간을 앗는 휴식일과 공휴일',
    'market-days-lost': '의무가 장사 시간의 절반 넘게 앗는 날',
    'trading-hours-a-day': '의무가 남긴 하루 생계 시간의 평균',
    bribes: '빠지려고 낸 돈(원)',
    'demanded-money': '걷는 돈과 회비와 빠지려고 낸 돈(원)',
    'figure-over-figure': '규칙집의 한 값을 다른 값으로 나눈 것',
    'trade-over-wage': '의무가 남긴 장사 시간에 버는 한 달 돈을 월급으로 나눈 것',
    'labour-worth': '노력 동원 시간을 날품 벌이로 친 값(달러)',
  },
};

export const TEXT: Said<ChecksText> = { en: EN, ko: KO };
