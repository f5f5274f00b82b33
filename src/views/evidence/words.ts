import type { Lang, Said } from '../../i18n/lang.ts';
import { grouped, hours, hoursLong, percent, rough, span, won } from '../../i18n/format.ts';
import type { Source } from '../../rulebook/evidence.ts';
import type { Unit as FigureUnit } from '../../rulebook/model.ts';
import type { Measure } from '../../state/subject.ts';
import type { Unit } from './measures.ts';
import type { Role, Support } from './support.ts';

/** Low and high of a range, the unit said once. */
export const rangeWords = (
  low: number,
  high: number,
  unit: Unit,
  lang: Lang,
  exact = false,
): string => {
  const last = valueWords(high, unit, lang, exact);
  const first =
    unit === 'minutes' && !exact
      ? hours(low, lang)
      : unit === 'won'
        ? rough(low, lang)
        : valueWords(low, unit, lang, exact);
  return lang === 'ko' ? `${first}~${last}` : `${first} to ${last}`;
};

/** A value in its unit, no finer than the page says it elsewhere; `exact` for one duty on one day. */
export function valueWords(value: number, unit: Unit, lang: Lang, exact = false): string {
  if (unit === 'won') return won(value, lang);
  if (unit === 'share') return percent(value, lang);
  if (unit === 'minutes') return exact ? span(Math.round(value), lang) : hoursLong(value, lang);
  const count = grouped(value, lang);
  return lang === 'ko' ? `${count}번` : value === 1 ? 'once' : `${count} times`;
}

const FIGURE_UNIT: Said<Record<FigureUnit, string>> = {
  en: {
    hours: 'hours',
    minutes: 'minutes',
    days: 'days',
    times: 'times',
    kg: 'kg',
    units: '',
    ratio: '',
    'hours-per-unit': 'hours a unit',
    'per-day': 'a day',
    won: 'won',
    'kg-rice': 'kg of rice',
    yuan: 'yuan',
    usd: 'US dollars',
  },
  ko: {
    hours: '시간',
    minutes: '분',
    days: '일',
    times: '번',
    kg: 'kg',
    units: '',
    ratio: '',
    'hours-per-unit': '시간(단위당)',
    'per-day': '번(하루당)',
    won: '원',
    'kg-rice': 'kg(쌀)',
    yuan: '위안',
    usd: '달러',
  },
};
export const figureUnit = (unit: FigureUnit, lang: Lang): string => FIGURE_UNIT[lang][unit];

export const MEASURE: Said<Record<Measure, string>> = {
  en: {
    total: 'all that was called on',
    own: 'own time',
    political: 'political duties',
    labour: 'labour duties',
    material: 'material duties, hours',
    paid: 'worked to pay',
    asked: 'all that was asked',
    week: 'hours a week',
    share: 'share of own waking time',
    reported: 'hours that are reported',
    inferred: 'hours that are inferred',
    assumed: 'hours that are assumed',
    sleep: 'sleep that gave way',
    job: 'job, school or farm that gave way',
    livelihood: 'livelihood that gave way',
    household: 'time at home that gave way',
    rest: 'rest that gave way',
    'out-of-reach': 'out of reach while away',
    attend: 'demands met in person',
    pay: 'demands met by paying',
    substitute: 'demands met by a substitute',
    absent: 'demands not met',
    bribes: 'paid for ways out',
    levies: 'levies and goods',
    dues: 'membership fees',
    won: 'all money paid',
  },
  ko: {
    total: '불려 나간 시간 전체',
    own: '자기 시간',
    political: '정치 의무',
    labour: '노력 동원',
    material: '물자 의무에 든 시간',
    paid: '돈을 마련하는 데 든 시간',
    asked: '요구된 시간 전체',
    week: '한 주의 시간',
    share: '자기 깨어 있는 시간에서 차지하는 몫',
    reported: '보도된 시간',
    inferred: '추론한 시간',
    assumed: '가정한 시간',
    sleep: '줄어든 잠',
    job: '줄어든 직장·학교·농장 시간',
    livelihood: '줄어든 생계 시간',
    household: '줄어든 집안일 시간',
    rest: '줄어든 쉼',
    'out-of-reach': '집을 떠나 있어 손댈 수 없던 시간',
    attend: '직접 응한 요구',
    pay: '돈으로 치른 요구',
    substitute: '사람을 대신 보낸 요구',
    absent: '응하지 않은 요구',
    bribes: '빠지려고 낸 돈',
    levies: '걷힌 돈과 물자',
    dues: '조직 회비',
    won: '낸 돈 전체',
  },
};

export const SUPPORT: Said<Record<Exclude<Support['kind'], 'figure'>, string>> = {
  en: {
    applies: 'That it falls',
    dates: 'Its dates',
    start: 'Its hour',
    campaign: 'The campaign',
    profile: 'The day it takes from',
    'way-out': 'The way out',
    arrangement: 'The arrangement',
  },
  ko: {
    applies: '의무가 있다는 것',
    dates: '날짜',
    start: '시각',
    campaign: '캠페인',
    profile: '시간을 빼앗긴 하루',
    'way-out': '빠질 길',
    arrangement: '약정',
  },
};

/** What a figure is, where the rulebook gives it no name of its own. */
export const ROLE: Said<Record<Role, string>> = {
  en: {
    length: 'Its length',
    dates: 'How often',
    amount: 'How much is asked',
    money: 'The money asked',
    price: 'The price',
    rate: 'Won for it',
    earners: 'Earners of a household',
    earns: 'What an hour earns',
  },
  ko: {
    length: '길이',
    dates: '횟수',
    amount: '요구량',
    money: '요구된 돈',
    price: '값',
    rate: '원으로 친 값',
    earners: '한 세대에서 버는 사람',
    earns: '한 시간 벌이',
  },
};

export const KIND: Said<Record<string, string>> = {
  en: {
    'inside-source': 'reports through people inside',
    journalism: 'journalism',
    reference: 'reference',
    state: 'state media',
    testimony: 'testimony',
    analysis: 'analysis',
    academic: 'research',
    ngo: 'non-governmental organisation',
    government: 'a government',
    statistics: 'statistics',
  },
  ko: {
    'inside-source': '내부 소식통 보도',
    journalism: '언론',
    reference: '참고 자료',
    state: '북한 매체',
    testimony: '증언',
    analysis: '분석',
    academic: '연구',
    ngo: '민간단체',
    government: '정부 기관',
    statistics: '통계',
  },
};
export const READ: Said<Record<Source['read'], string>> = {
  en: { full: 'read in full', excerpt: 'read in part', 'second-hand': 'read as quoted by another' },
  ko: {
    full: '전문을 읽음',
    excerpt: '일부를 읽음',
    'second-hand': '다른 자료에 인용된 것을 읽음',
  },
};
export const USE: Said<Record<'rule' | 'check' | 'context', string>> = {
  en: { rule: 'used in a duty', check: 'kept to test the model', context: 'context' },
  ko: { rule: '의무에 쓰임', check: '모형을 시험하려고 따로 둠', context: '배경' },
};
