import { counted } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { Model } from '../../rulebook/model.ts';

/** What of the rulebook a figure goes into. */
export interface Users {
  duties: number;
  /** ids of arrangements whose price it is */
  arrangements: readonly string[];
  /** an hour of livelihood earns it: by it money becomes hours */
  earns: boolean;
  /** among so many earners a demand on a household is divided */
  shares: boolean;
  /** it turns amounts in this money into won */
  rate: 'kg-rice' | 'yuan' | 'usd' | null;
}

/** Whether a text stands somewhere in a part of the rulebook other than as a claim. */
const names = (part: unknown, id: string): boolean =>
  part === id ||
  (typeof part === 'object' &&
    part !== null &&
    Object.entries(part).some(([key, one]) => key !== 'claims' && names(one, id)));

/** All that uses a figure; of a figure that nothing uses no year is changed. */
export function usersOf(model: Model, id: string): Users {
  const rate = (['kg-rice', 'yuan', 'usd'] as const).find((unit) => model.money[unit] === id);
  return {
    duties: model.rules.filter((rule) => names(rule, id)).length,
    arrangements: model.arrangements.flatMap((one) => (one.price === id ? [one.id] : [])),
    earns: model.earnings.some(({ earns }) => earns === id),
    shares: model.householdEarners === id,
    rate: rate ?? null,
  };
}

const RATES = {
  en: { 'kg-rice': 'kilos of rice', yuan: 'yuan', usd: 'dollars' },
  ko: { 'kg-rice': '쌀 무게로', yuan: '위안으로', usd: '달러로' },
};

/** The users in words, the duties first; none: nothing uses it. */
export function usersInWords(users: Users, named: Names, lang: Lang): string[] {
  const ko = lang === 'ko';
  const { duties, arrangements, earns, shares, rate } = users;
  return [
    ...(duties > 0 ? [ko ? `의무 ${duties}가지` : counted(duties, 'duty', 'duties')] : []),
    ...arrangements.map((id) => nameOf(named, 'arrangements', id)),
    ...(earns
      ? [
          ko
            ? '요구된 돈을 생계 시간으로 바꾸는 셈'
            : 'the turning of money asked into hours of livelihood',
        ]
      : []),
    ...(shares
      ? [
          ko
            ? '세대에 요구된 것을 사람 수로 나누는 셈'
            : 'the division of what is asked of a household',
        ]
      : []),
    ...(rate
      ? [
          ko
            ? `${RATES.ko[rate]} 적힌 값을 원으로 바꾸는 셈`
            : `the turning of amounts in ${RATES.en[rate]} into won`,
        ]
      : []),
  ];
}
