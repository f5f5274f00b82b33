import type { Said } from '../../i18n/lang.ts';

interface Text {
  title: string;
  /** of a week tried: the hours, and those of the year as it is */
  tried: string;
  asItIs: string;
  ways: string;
  levies: string;
  instead: (was: string) => string;
  earning: (hours: string) => string;
  follows: (date: string, length: string) => string;
  elsewhere: (hours: string, more: boolean) => string;
  year: (hours: string, more: boolean) => string;
  yearFrom: (was: string, now: string) => string;
  yearSame: (now: string) => string;
  yearStays: string;
  /** at a stop: the weeks tried, and what these days took as it is and with them */
  stop: (weeks: string, many: boolean) => string;
  away: (hours: string) => string;
  others: string;
}

/** What a tried week changes. */
export const EFFECT_TEXT: Said<Text> = {
  en: {
    title: 'What the week tried changes',
    tried: 'as tried',
    asItIs: 'as it is',
    ways: 'Paid for ways out in this week',
    levies: 'Levies and goods of this week',
    instead: (was) => `instead of ${was}`,
    earning: (hours) => `about ${hours} of earning, counted in the hours`,
    follows: (date, length) => `A summons to self-criticism follows on ${date}, about ${length}.`,
    elsewhere: (hours, more) =>
      `On the other days of the year, the summons included: ${hours} ${more ? 'more' : 'less'}.`,
    year: (hours, more) => `The year as a whole: ${hours} ${more ? 'more' : 'less'}`,
    yearFrom: (was, now) => `, ${now} instead of ${was}.`,
    yearSame: (now) => `; to two digits it stays at ${now}.`,
    yearStays: 'The year as a whole keeps its hours.',
    stop: (weeks, many) => `with the ${many ? 'weeks' : 'week'} tried (${weeks})`,
    away: (hours) => `${hours} of them fell on days tried and were stayed away from.`,
    others: 'As it is for them, without a week tried. Each name leads to that year.',
  },
  ko: {
    title: '달리해 본 주에 달라지는 것',
    tried: '달리해 보면',
    asItIs: '그대로 두면',
    ways: '이 주에 빠지려고 낸 돈',
    levies: '이 주에 거둔 돈과 물자',
    instead: (was) => `그대로 두면 ${was}`,
    earning: (hours) => `버는 데 약 ${hours}, 위의 시간에 들어 있음`,
    follows: (date, length) => `${date}에 자기비판으로 불려 간다. 약 ${length}.`,
    elsewhere: (hours, more) =>
      `한 해의 나머지 날: 불려 가는 시간까지 더해 ${hours} ${more ? '늘어난다' : '줄어든다'}.`,
    year: (hours, more) => `한 해 전체: ${hours} ${more ? '늘어난다' : '줄어든다'}`,
    yearFrom: (was, now) => `. ${was}이 아니라 ${now}이 된다.`,
    yearSame: (now) => `. 어림한 두 자리로는 ${now} 그대로이다.`,
    yearStays: '한 해 전체의 시간은 그대로이다.',
    stop: (weeks) => `달리해 본 주(${weeks})를 넣으면`,
    away: (hours) => `그 가운데 ${hours}은 달리해 본 날에 있었고, 나가지 않은 것으로 쳤다.`,
    others: '이 사람들에게는 달리해 본 주가 없다. 이름을 누르면 그 사람의 한 해로 간다.',
  },
};
