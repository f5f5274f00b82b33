import { counted, span } from '../../../i18n/format.ts';
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

/** Each duty of the day with the minutes it took. */
export const stepsOfDay = ({ parts }: Facts, names: Names, lang: Lang): string[] =>
  parts
    .filter(({ value }) => value > 0)
    .map(({ rule, value }) => `${nameOf(names, 'rules', rule)}: ${span(value, lang)}`);
