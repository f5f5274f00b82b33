import { counted, hoursLong, span } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';
import type { Facts } from '../facts.ts';

/** How the hours of one day are made, in one sentence. */
export const plainDay = ({ parts }: Facts, lang: Lang): string => {
  const n = parts.filter(({ value }) => value > 0).length;
  if (lang === 'ko')
    return `이날 의무 ${n}가지에 든 시간을 더했다. 두 의무가 같은 분을 두 번 차지하지 않는다.`;
  return n === 1
    ? 'The time that one duty took on this day.'
    : `The time that ${n} duties took on this day, added up; no minute is taken twice.`;
};

/** How the hours of one month are made, in one sentence. */
export const plainMonth = ({ parts }: Facts, lang: Lang): string =>
  lang === 'ko'
    ? `이달 의무 ${parts.length}가지에 든 시간에, 이달에 요구된 돈을 버는 데 드는 시간을 더했다.`
    : `The hours that ${counted(parts.length, 'duty', 'duties')} took in this month, and the hours of earning that pay for what was asked in it in money.`;

/** How a sum of some days is made, in one sentence. */
export const plainSpan = ({ parts }: Facts, lang: Lang): string => {
  const n = parts.filter(({ value }) => value > 0).length;
  return lang === 'ko'
    ? `이 기간의 의무 ${n}가지를 날짜별로 더했다. 범위는 모든 값을 낮게 본 해와 높게 본 해이다.`
    : `${counted(n, 'duty', 'duties')} of these days, added up. The range is that of the years with all values low and with all values high.`;
};

/** Each duty of the day with the minutes it took. */
export const stepsOfDay = ({ subject, parts }: Facts, names: Names, lang: Lang): string[] =>
  parts
    .filter(({ value }) => value > 0)
    .map(
      ({ rule, value }) =>
        `${nameOf(names, 'rules', rule)}: ${subject.kind === 'span' ? hoursLong(value, lang) : span(value, lang)}`,
    );
