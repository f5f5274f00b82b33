import type { Said } from '../../i18n/lang.ts';

/** What the page of two sides says beside its describers. */
export interface CompareText {
  title: string;
  description: string;
  skip: string;
  side: { first: string; second: string };
  label: {
    year: (side: string) => string;
    position: (side: string) => string;
    respond: (side: string) => string;
  };
  sameYear: string;
  inYear: (year: string) => string;
  presets: string;
  preset: Record<'means' | 'couple' | 'years' | 'default', string>;
  swap: string;
  changeOne: string;
  changeOneNote: string;
  changeNone: string;
  known: string;
  claims: (all: number, alone: number, year: number) => string;
  seam: string;
  seamDays: (days: number) => string;
  seamPhone: (days: number, hours: string) => string;
  seamNote: string;
  pictureLabel: string;
  pictureHelp: string;
  dayBoth: (first: string, second: string) => string;
  noDay: string;
  scale: string;
  scaleNote: string;
  floor: (hours: string) => string;
  floorReading: string;
  byKind: string;
  byGave: string;
  byMonth: string;
  more: (first: string) => string;
  rangeNote: string;
  open: string;
  wait: string;
  units: string;
  unitsNote: string;
  unit: Record<'hours' | 'week' | 'share' | 'won' | 'rice', string>;
  priceUnknown: string;
  ricePrice: (price: string) => string;
  unquantified: (count: number) => string;
  difference: string;
  month: string;
  all: string;
  allNote: string;
  allAttend: string;
  allPay: string;
  allFloor: string;
  /** where the sides are of two rulebooks: which one this follows */
  follows: Record<'hypothetical' | 'reported', string>;
  /** over the changes of a side */
  changedOf: Record<'first' | 'second', string>;
  pick: Record<'first' | 'second', string>;
  picked: Record<'first' | 'second', string>;
  table: string;
  tableOpen: string;
  figure: string;
  low: string;
  high: string;
  total: string;
}

export const TEXT: Said<CompareText> = {
  en: {
    title: 'Two years, one scale',
    description:
      'Two people or two years under the duties that sources report from North Korea, on one axis, with the political hours that both have in common.',
    skip: 'Skip to the picture',
    side: { first: 'first', second: 'second' },
    label: {
      year: (side) => `Year, ${side} side`,
      position: (side) => `Social position, ${side} side`,
      respond: (side) => `Response to demands, ${side} side`,
    },
    sameYear: 'in the same year',
    inYear: (year) => `in ${year}`,
    presets: 'For example',
    preset: {
      default: 'a factory worker and a wealthy trader',
      means: 'the same job, poor and better-off',
      couple: 'wife and husband of one household',
      years: 'the same person in 2015 and 2016',
    },
    swap: 'Swap the sides',
    changeOne: 'Change one thing',
    changeOneNote: 'sets the first person beside the same person with one thing changed',
    changeNone: 'choose what',
    known: 'How well each is known',
    claims: (all, alone, year) =>
      `${all === 1 ? '1 claim' : `${String(all)} claims`} behind it, ${String(alone)} of them on ${String(year)} alone`,
    seam: 'the seam',
    seamDays: (days) => (days === 1 ? '1 day, both' : `${String(days)} days, both`),
    seamPhone: (days, hours) =>
      `Between the two, the seam: ${days === 1 ? '1 day' : `${String(days)} days`} on which both were called to the same political hour, about ${hours}.`,
    seamNote: 'The seam: days on which both were called to a political duty at the same hour',
    pictureLabel: 'Day of both years',
    pictureHelp:
      'Arrow keys move by a day, Page Up and Page Down by a month, Home and End to the ends of the week. What the day asked of both stands below the picture.',
    dayBoth: (first, second) => `${first}. The other: ${second}`,
    noDay: 'no such date in this year',
    scale: 'On one scale',
    scaleNote: 'hours of the year; each bar ends in the hours worked to pay',
    floor: (hours) => `The common floor of what is demanded: ${hours} of political duty`,
    floorReading:
      'The floor holds for what is demanded. In this reading some sources report that people also buy themselves out of political duties.',
    byKind: 'Difference by kind',
    byGave: 'Difference by what gave way',
    byMonth: 'Difference by month',
    more: (first) => `hours more (+) or fewer (−) for ${first}`,
    rangeNote:
      'The line is the range of the difference: in each of a thousand runs both sides take the same drawn values, so that what is known of neither does not count between them.',
    open: 'sign is open',
    wait: 'Drawing the range …',
    units: 'The same in other units',
    unitsNote:
      'Won of different years buy different amounts; rice at the market price of each year sets them on one scale.',
    unit: {
      hours: 'hours of the year',
      week: 'hours a week',
      share: 'share of own waking time',
      won: 'asked or paid in money',
      rice: 'the same in rice of that year',
    },
    priceUnknown: 'price not known',
    ricePrice: (price) => `at ${price} a kilo`,
    unquantified: (count) =>
      `${count === 1 ? 'One duty' : `${String(count)} duties`} whose size no source gives and none is assumed: in no sum`,
    difference: 'Difference',
    month: 'Month',
    all: 'Every position, the same year',
    allNote: 'Weeks across, hours down. Choose any two to set them beside each other.',
    allAttend: 'These are the years if every demand is met in person.',
    allPay: 'These are the years if a way out is paid for wherever one is open.',
    allFloor: 'The line is the floor of what is demanded of all of them.',
    follows: {
      hypothetical: 'What stands here follows the first side, whose year is hypothetical.',
      reported: 'What stands here follows the first side, whose year is as reported.',
    },
    changedOf: {
      first: 'What was changed of the rulebook for the first side; the other is not changed by it:',
      second:
        'What was changed of the rulebook for the second side; the other is not changed by it:',
    },
    pick: { first: 'Set first', second: 'Set second' },
    picked: { first: 'Stands first', second: 'Stands second' },
    table: 'The table behind it',
    tableOpen: 'All figures of both sides',
    figure: 'Figure',
    low: 'Low',
    high: 'High',
    total: 'in all',
  },
  ko: {
    title: '두 해를 한 자로',
    description:
      '북한에 관한 자료가 전하는 의무 아래 두 사람 또는 두 해를 한 시간축에 놓고, 두 쪽이 함께한 정치 의무의 시간을 보여 준다.',
    skip: '그림으로 건너뛰기',
    side: { first: '첫째', second: '둘째' },
    label: {
      year: (side) => `${side} 쪽의 연도`,
      position: (side) => `${side} 쪽의 사회적 위치`,
      respond: (side) => `${side} 쪽이 요구에 응하는 방식`,
    },
    sameYear: '같은 해',
    inYear: (year) => `${year}년`,
    presets: '예를 들면',
    preset: {
      default: '공장 노동자와 부유한 장사꾼',
      means: '같은 직장, 가난할 때와 넉넉할 때',
      couple: '한 세대의 아내와 남편',
      years: '같은 사람의 2015년과 2016년',
    },
    swap: '두 쪽 바꾸기',
    changeOne: '하나만 바꾸기',
    changeOneNote: '첫째 사람을 한 가지만 다른 같은 사람과 나란히 놓는다',
    changeNone: '무엇을 바꿀지 고르기',
    known: '얼마나 확실한가',
    claims: (all, alone, year) =>
      `바탕이 된 진술 ${String(all)}개, 그 가운데 ${String(year)}년만 말하는 것 ${String(alone)}개`,
    seam: '맞물린 날',
    seamDays: (days) => `두 쪽 모두 ${String(days)}일`,
    seamPhone: (days, hours) =>
      `가운데 띠는 두 쪽이 같은 시각에 정치 의무로 불려 나간 날이다: ${String(days)}일, 약 ${hours}.`,
    seamNote: '맞물린 날: 두 쪽이 같은 시각에 정치 의무로 불려 나간 날',
    pictureLabel: '두 해의 날',
    pictureHelp:
      '화살표 키는 하루씩, Page Up과 Page Down은 한 달씩, Home과 End는 그 주의 처음과 끝으로 움직인다. 그날 두 쪽에 요구된 것은 그림 아래에 있다.',
    dayBoth: (first, second) => `${first}. 다른 쪽: ${second}`,
    noDay: '이 해에 없는 날짜',
    scale: '한 자로 재면',
    scaleNote: '한 해의 시간. 막대 끝은 돈을 버는 데 든 시간이다',
    floor: (hours) => `두 쪽에 똑같이 남는 요구의 하한선: 정치 의무 ${hours}`,
    floorReading:
      '하한선은 요구되는 것에 대해서만 성립한다. 지금 기준에서는 정치 의무에서도 돈으로 빠진다는 보도가 있다.',
    byKind: '종류별 차이',
    byGave: '밀려난 것의 차이',
    byMonth: '달마다의 차이',
    more: (first) => `${first} 쪽이 더 많은(+), 또는 더 적은(−) 시간`,
    rangeNote:
      '가로줄은 차이의 범위이다. 천 번의 계산마다 두 쪽에 같은 값을 뽑아 넣으므로, 두 쪽 모두에 대해 모르는 것은 차이로 잡히지 않는다.',
    open: '부호 불확실',
    wait: '범위를 계산하는 중 …',
    units: '다른 단위로 보면',
    unitsNote:
      '같은 원이라도 해마다 살 수 있는 양이 다르다. 그해 장마당 쌀값으로 바꾸면 한 자로 견줄 수 있다.',
    unit: {
      hours: '한 해의 시간',
      week: '한 주의 시간',
      share: '깨어 있는 자기 시간 가운데',
      won: '요구되거나 낸 돈',
      rice: '그 돈을 그해의 쌀로',
    },
    priceUnknown: '값을 알 수 없음',
    ricePrice: (price) => `1kg에 ${price}`,
    unquantified: (count) =>
      `자료에 크기가 없고 가정하지도 않은 의무 ${String(count)}가지: 어떤 합계에도 들어 있지 않다`,
    difference: '차이',
    month: '달',
    all: '모든 위치, 같은 해',
    allNote: '가로는 주, 세로는 시각이다. 둘을 골라 나란히 놓을 수 있다.',
    allAttend: '모든 요구에 직접 응할 때의 해이다.',
    allPay: '빠질 길이 열려 있을 때마다 돈을 낼 때의 해이다.',
    allFloor: '세로줄은 여기 모두에게 요구되는 것의 하한선이다.',
    follows: {
      hypothetical: '첫째 쪽을 따르며, 그 해는 가상이다.',
      reported: '첫째 쪽을 따르며, 그 해는 보도된 대로이다.',
    },
    changedOf: {
      first: '첫째 쪽에서만 규칙집을 바꾼 것:',
      second: '둘째 쪽에서만 규칙집을 바꾼 것:',
    },
    pick: { first: '첫째로', second: '둘째로' },
    picked: { first: '첫째에 놓임', second: '둘째에 놓임' },
    table: '그림 뒤의 표',
    tableOpen: '두 쪽의 모든 수치',
    figure: '수치',
    low: '낮게',
    high: '높게',
    total: '합계',
  },
};
