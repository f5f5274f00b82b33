import type { Said } from '../../i18n/lang.ts';
import type { Category, Means } from '../../rulebook/model.ts';
import type { Reason } from './reasons.ts';

interface WhatIfText {
  lead: string;
  reported: string;
  beside: string;
  /** total of the reported year, of the hypothetical one, and the difference with its range */
  against: (reported: string, now: string, gap: string) => string;
  takeBack: string;
  takeBackOf: (change: string) => string;
  off: (duty: string) => string;
  value: (figure: string, value: string) => string;
  dates: (duty: string, since: string | null, until: string | null) => string;
  stays: (duty: string, on: string) => string;
  wayOut: (category: Category, means: Means) => string;
  /** why a change does nothing */
  why: Record<Reason, string>;
  /** the way to the same year of somebody who pays */
  pays: string;
  title: string;
  note: string;
  what: string;
  kinds: Record<'off' | 'stays' | 'dates' | 'value' | 'way-out', string>;
  duty: string;
  /** of the duties in the list: those of the person shown, and the others */
  own: (sex: 'f' | 'm', year: number) => string;
  others: string;
  figure: string;
  on: string;
  since: string;
  until: string;
  /** unit: in words, or empty */
  to: (unit: string) => string;
  /** the values of the rulebook and what can be typed */
  limits: (low: string, typical: string, high: string, least: string, most: string) => string;
  category: string;
  from: string;
  apply: string;
  outside: (given: string, least: string, most: string, unit: string) => string;
  noDate: string;
  noOrder: string;
}

const MEANS_EN: Record<Means, string> = {
  poor: 'everybody, the poor included',
  ordinary: 'those of ordinary means and above',
  'well-off': 'the well-off and above',
  wealthy: 'the wealthy alone',
};
const MEANS_KO: Record<Means, string> = {
  poor: '가난한 사람까지 모두',
  ordinary: '보통 형편 이상',
  'well-off': '넉넉한 사람 이상',
  wealthy: '부유한 사람만',
};
export const MEANS: Said<Record<Means, string>> = { en: MEANS_EN, ko: MEANS_KO };
const CATEGORY_KO: Record<Category, string> = {
  political: '정치',
  labour: '노력 동원',
  material: '물자',
};

export const TEXT: Said<WhatIfText> = {
  en: {
    lead: 'What was changed of the rulebook:',
    reported: 'Show the reported year',
    beside: 'Set it beside the reported year',
    against: (reported, now, gap) =>
      `The same year as reported comes to about ${reported}, this one to about ${now}: ${gap}.`,
    takeBack: 'Take back',
    takeBackOf: (change) => `Take back: ${change}`,
    off: (duty) => `without the duty “${duty}”`,
    value: (figure, value) => `“${figure}” is ${value}`,
    dates: (duty, since, until) =>
      since && until
        ? `“${duty}” in force from ${since} to ${until} only`
        : since
          ? `“${duty}” in force from ${since} on`
          : until
            ? `“${duty}” in force up to ${until}`
            : `“${duty}” in force in every year`,
    stays: (duty, on) => `“${duty}” stays as it was on ${on}`,
    wayOut: (category, means) =>
      `a way out of every ${category} duty, at the price of the general way out of labour, for ${MEANS_EN[means]}`,
    why: {
      attends:
        'This makes a difference only for a person who pays; here every demand is met in person.',
      means: 'This person has not the means for it, so nothing opens.',
      elsewhere: 'This duty does not fall on this person in this year.',
      nothing: 'It changes nothing in this person’s year.',
    },
    pays: 'Show the year of one who pays',
    title: 'What if it were otherwise?',
    note: 'Changes one thing of the rulebook and shows the year that follows, marked as hypothetical wherever it is shown or saved. It says what the rules add up to, not what would have happened.',
    what: 'Change',
    kinds: {
      off: 'a duty is switched off',
      stays: 'a duty stays as it was on a date',
      dates: 'a duty holds between other dates',
      value: 'a figure has another value',
      'way-out': 'a way out is open',
    },
    duty: 'Duty',
    own: (sex, year) => `Fall on ${sex === 'f' ? 'her' : 'him'} in ${String(year)}`,
    others: 'Others',
    figure: 'Figure',
    on: 'As it was on',
    since: 'First day in force (empty: ever before)',
    until: 'Last day in force (empty: ever after)',
    to: (unit) => (unit ? `Value (${unit})` : 'Value'),
    limits: (low, typical, high, least, most) =>
      `The rulebook has ${typical} (${low} to ${high}); anything from ${least} to ${most} can be tried.`,
    category: 'Out of duties that are',
    from: 'Open to',
    apply: 'Show that year',
    outside: (given, least, most, unit) =>
      `${given === '' ? 'Write' : `“${given}” cannot be tried: write`} a number from ${least} to ${most}${unit ? ` (${unit})` : ''}.`,
    noDate: 'Choose a date.',
    noOrder: 'The end lies before the beginning.',
  },
  ko: {
    lead: '규칙집에서 바꾼 것:',
    reported: '보도된 해 보기',
    beside: '보도된 해와 나란히 보기',
    against: (reported, now, gap) =>
      `보도된 그대로면 약 ${reported}, 이 가상의 해에서는 약 ${now}: ${gap}.`,
    takeBack: '되돌리기',
    takeBackOf: (change) => `되돌리기: ${change}`,
    off: (duty) => `의무 ‘${duty}’ 없음`,
    value: (figure, value) => `‘${figure}’ 값 ${value}`,
    dates: (duty, since, until) =>
      since && until
        ? `‘${duty}’ ${since}부터 ${until}까지만 시행`
        : since
          ? `‘${duty}’ ${since}부터 시행`
          : until
            ? `‘${duty}’ ${until}까지 시행`
            : `‘${duty}’ 모든 해에 시행`,
    stays: (duty, on) => `‘${duty}’ ${on} 당시 그대로`,
    wayOut: (category, means) =>
      `${CATEGORY_KO[category]} 의무 모두에서 빠질 길이 열림(노력 동원의 일반적인 값, ${MEANS_KO[means]})`,
    why: {
      attends:
        '돈을 내고 빠지는 사람에게만 차이가 난다. 지금은 모든 요구에 직접 응하는 것으로 셌다.',
      means: '이 사람의 형편으로는 그 길이 열리지 않는다.',
      elsewhere: '이 의무는 그해에 이 사람에게 해당하지 않는다.',
      nothing: '이 사람의 한 해는 이것으로 달라지지 않는다.',
    },
    pays: '돈을 내고 빠지는 경우로 보기',
    title: '만약 달랐다면?',
    note: '규칙집에서 한 가지를 바꾸고 그에 따른 해를 보인다. 보이거나 저장되는 모든 곳에 ‘가상’이라고 적는다. 규칙을 합한 결과일 뿐, 실제로 그랬으리라는 뜻이 아니다.',
    what: '바꿀 것',
    kinds: {
      off: '의무 하나를 없앤다',
      stays: '의무 하나를 어느 날 당시 그대로 둔다',
      dates: '의무 하나의 시행 기간을 바꾼다',
      value: '값 하나를 바꾼다',
      'way-out': '빠질 길을 연다',
    },
    duty: '의무',
    own: (_, year) => `${String(year)}년에 이 사람에게 해당하는 의무`,
    others: '그 밖의 의무',
    figure: '값',
    on: '기준 날짜',
    since: '시행 첫날(비우면 처음부터)',
    until: '시행 마지막 날(비우면 계속)',
    to: (unit) => (unit ? `바꿀 값(${unit})` : '바꿀 값'),
    limits: (low, typical, high, least, most) =>
      `규칙집의 값은 ${typical}(${low}~${high}). ${least}부터 ${most}까지 넣어 볼 수 있다.`,
    category: '빠질 의무의 갈래',
    from: '열리는 대상',
    apply: '그 해 보기',
    outside: (given, least, most, unit) =>
      `${given === '' ? '' : `‘${given}’ 값은 넣을 수 없다. `}${least}부터 ${most} 사이의 수를 쓴다${unit ? `(${unit})` : ''}.`,
    noDate: '날짜를 고른다.',
    noOrder: '끝나는 날이 시작하는 날보다 앞선다.',
  },
};
