import type { Result } from '../../../engine/results.ts';
import type { Said } from '../../../i18n/lang.ts';

/** What is said of doubt on the page of the year; it loads with the parts that say it. */
export interface DoubtText {
  title: string;
  note: string;
  by: string;
  results: Record<Result, string>;
  wait: string;
  nothing: string;
  /** what moves the result most: its name, and how far it moves the result either way */
  /** the widest spread */
  upTo: (spread: string) => string;
  most: (name: string, ends: string) => string;
  all: (count: number) => string;
  /** the way to the page of what is not known */
  more: string;
  columns: {
    name: string;
    basis: string;
    low: string;
    typical: string;
    high: string;
    atLow: string;
    atHigh: string;
    swing: string;
  };
}

const EN: DoubtText = {
  title: 'What matters most',
  note: 'Each bar lets one figure of the rulebook go from its low to its high while all others stay typical, so the bars do not add up. The line is the year as shown. Press a row for what the figure rests on.',
  by: 'Ranked by',
  results: {
    total: 'all hours',
    political: 'political hours',
    own: 'hours of her or his own time',
    won: 'won paid',
  },
  wait: 'Being computed …',
  nothing: 'No figure that is open moves this.',
  most: (name, ends) =>
    `Most hangs on one figure, “${name}”: it alone moves the result by ${ends}.`,
  upTo: (spread) => `up to ${spread}`,
  all: (count) => `All ${count} figures that move it`,
  more: 'What is not known, and what would settle it',
  columns: {
    name: 'Figure',
    basis: 'Footing',
    low: 'Low',
    typical: 'Typical',
    high: 'High',
    atLow: 'At its low',
    atHigh: 'At its high',
    swing: 'Between them',
  },
};

const KO: DoubtText = {
  title: '무엇이 가장 크게 좌우하는가',
  note: '막대 하나는 다른 값을 모두 보통으로 두고 규칙집의 값 하나만 가장 낮게에서 가장 높게까지 움직였을 때의 폭이다. 그래서 막대를 더해도 전체 범위가 되지 않는다. 세로줄은 지금 보이는 해이다. 줄을 누르면 그 값의 근거가 나온다.',
  by: '기준',
  results: {
    total: '모든 시간',
    political: '정치 시간',
    own: '자기 시간에서 나간 시간',
    won: '낸 돈',
  },
  wait: '계산하는 중…',
  nothing: '이 결과를 움직이는 값이 없다.',
  most: (name, ends) => `‘${name}’ 하나가 가장 크게 좌우한다. 이 값만으로 결과가 ${ends} 달라진다.`,
  upTo: (spread) => `최대 ${spread}`,
  all: (count) => `결과를 움직이는 값 ${count}개 모두`,
  more: '무엇을 모르는가, 무엇이 있으면 알게 되는가',
  columns: {
    name: '값',
    basis: '근거',
    low: '낮게',
    typical: '보통',
    high: '높게',
    atLow: '낮게 잡으면',
    atHigh: '높게 잡으면',
    swing: '그 차이',
  },
};

export const TEXT: Said<DoubtText> = { en: EN, ko: KO };
