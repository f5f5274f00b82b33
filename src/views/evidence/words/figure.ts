import type { Lang, Said } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';
import type { Rule } from '../../../rulebook/model.ts';

type Part = 'length' | 'dates' | 'amount' | 'money' | 'price' | 'each' | 'trip' | 'rate';

const PART: Said<Record<Part, string>> = {
  en: {
    length: 'length',
    dates: 'how often',
    amount: 'how much is asked',
    money: 'the money asked',
    price: 'price of the way out',
    each: 'hours for a unit',
    trip: 'length of a trip',
    rate: 'how often it happens',
  },
  ko: {
    length: '길이',
    dates: '횟수',
    amount: '요구량',
    money: '요구된 돈',
    price: '빠질 길의 값',
    each: '단위당 드는 시간',
    trip: '한 번 가는 길이',
    rate: '일어나는 정도',
  },
};

const PARTS: Partial<Record<string, Part>> = {
  count: 'dates',
  days: 'dates',
  amount: 'amount',
  hoursPerUnit: 'each',
  trip: 'trip',
  rate: 'rate',
  price: 'price',
};

/** The campaign in whose dates a figure of a schedule counts. */
function campaignOf(rule: string, nth: number, rules: readonly Rule[]): string | undefined {
  const schedule = rules.find(({ id }) => id === rule)?.schedules[nth];
  const window = schedule && 'window' in schedule ? schedule.window : undefined;
  return window && 'campaign' in window ? window.campaign : undefined;
}

/**
 * A figure's name; one without a name of its own is named by the duty it belongs to.
 * @param named the names that figures have
 * @param rules where they are at hand, a schedule is named by its campaign, else by its number
 */
export function nameOfFigure(
  id: string,
  named: Readonly<Record<string, string>>,
  names: Names,
  lang: Lang,
  rules: readonly Rule[] = [],
): string {
  const own = named[id];
  if (own !== undefined) return own;
  const [rule = '', ...rest] = id.split('.');
  const part = rest[0] === 'money' ? 'money' : (PARTS[rest.at(-1) ?? ''] ?? 'length');
  const number = rest[0] === 'schedules' ? Number(rest[1]) : null;
  const campaign = number === null ? undefined : campaignOf(rule, number, rules);
  const nth =
    number === null
      ? ''
      : ` (${campaign === undefined ? number + 1 : nameOf(names, 'campaigns', campaign)})`;
  return `${nameOf(names, 'rules', rule)}: ${PART[lang][part]}${nth}`;
}
