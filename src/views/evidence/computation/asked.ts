import { counted } from '../../../i18n/format.ts';
import type { Lang, Said } from '../../../i18n/lang.ts';
import type { Measure } from '../../../state/subject.ts';

/** Sums of the hours asked: all of them, or those that stand alike to the ways out. */
export type Asked = Extract<Measure, 'asked' | `asked-${string}`>;

const PLAIN: Said<Record<Asked, (duties: number) => string>> = {
  en: {
    asked: () => 'All hours demanded, whatever the response.',
    'asked-none': (n) =>
      `The hours asked by ${counted(n, 'duty', 'duties')} for which no way out is reported; of political duties, none in what is demanded.`,
    'asked-open': (n) =>
      `The hours asked by ${counted(n, 'duty', 'duties')} that this person could have paid or sent somebody for, but went to.`,
    'asked-means': (n) =>
      `The hours asked by ${counted(n, 'duty', 'duties')} whose reported way out costs more than a household of these means is reported to pay.`,
    'asked-price': (n) =>
      `The hours asked by ${counted(n, 'duty', 'duties')} whose reported way out has no known price; it is shown, but never taken.`,
    'asked-others': (n) =>
      `The hours asked by ${counted(n, 'duty', 'duties')} whose ways out are reported for other people, other years or the other reading only.`,
    'asked-paid': (n) =>
      `The hours that ${counted(n, 'duty', 'duties')} asked for and that were paid for instead.`,
    'asked-substitute': (n) =>
      `The hours that ${counted(n, 'duty', 'duties')} asked for and that a substitute was paid to give.`,
  },
  ko: {
    asked: () => '어떻게 응했든 요구된 시간을 모두 더했다.',
    'asked-none': (n) =>
      `빠질 길이 보도되지 않은 의무 ${n}가지가 요구한 시간이다. 정치 의무는 요구되는 것만 따져 길이 없다고 본다.`,
    'asked-open': (n) =>
      `돈을 내거나 사람을 대신 보낼 수 있었으나 직접 나간 의무 ${n}가지가 요구한 시간이다.`,
    'asked-means': (n) =>
      `빠질 길은 보도되었으나 이런 형편의 세대는 치르지 못하는 의무 ${n}가지가 요구한 시간이다.`,
    'asked-price': (n) =>
      `빠질 길의 값을 알 수 없는 의무 ${n}가지가 요구한 시간이다. 그 길은 보이기만 하고 쓰지 않는다.`,
    'asked-others': (n) =>
      `다른 사람이나 다른 해, 다른 기준에서만 빠질 길이 보도된 의무 ${n}가지가 요구한 시간이다.`,
    'asked-paid': (n) => `의무 ${n}가지가 요구했으나 돈을 내고 빠진 시간이다.`,
    'asked-substitute': (n) => `의무 ${n}가지가 요구했으나 돈을 주고 사람을 대신 보낸 시간이다.`,
  },
};

export const plainAsked = (measure: Asked, duties: number, lang: Lang): string =>
  PLAIN[lang][measure](duties);
