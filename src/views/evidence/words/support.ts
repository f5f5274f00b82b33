import type { Said } from '../../../i18n/lang.ts';
import type { Role, Support } from '../support.ts';

/** What a statement of the rulebook says of a duty. */
export const SUPPORT: Said<Record<Exclude<Support['kind'], 'figure'>, string>> = {
  en: {
    applies: 'That it falls',
    dates: 'Its dates',
    start: 'Its hour',
    campaign: 'The campaign',
    profile: 'The day it takes from',
    'way-out': 'The way out',
    arrangement: 'The arrangement',
    effect: 'That it is so',
  },
  ko: {
    applies: '의무가 있다는 것',
    dates: '날짜',
    start: '시각',
    campaign: '캠페인',
    profile: '시간이 들어간 하루',
    'way-out': '빠질 길',
    arrangement: '약정',
    effect: '그러하다는 것',
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
