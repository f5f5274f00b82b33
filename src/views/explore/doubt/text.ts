import type { Result } from '../../../engine/results.ts';
import type { Said } from '../../../i18n/lang.ts';
import type { Reading } from '../../../rulebook/model.ts';

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
  claims: (count: number) => string;
  /** claims that speak of a region in a year, after its name */
  region: (name: string, count: number, year: number) => string;
  /** duties that are told in two ways */
  told: string;
  toldNote: string;
  counted: string;
  instead: string;
  never: string;
  whichever: (span: string) => string;
  readings: string;
  readingsNote: string;
  reading: Record<Reading, string>;
  /** by how many hours the reported reading is shorter; of political duties, and what paying for them takes */
  gap: (all: string, political: string, paid: string) => string;
  noGap: string;
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
  claims: (count) => (count === 1 ? '1 claim' : `${count} claims`),
  region: (name, count, year) =>
    `${name} · ${count === 1 ? '1 claim' : `${count} claims`} on it in ${year}`,
  told: 'Where the sources disagree',
  toldNote:
    'Sources tell these duties in two ways. One is counted, never both; here is the same year with the other in its place.',
  counted: 'counted',
  instead: 'instead',
  never: 'does not fall',
  whichever: (span) =>
    `Whichever of them are right, the year comes to ${span}, all figures typical.`,
  readings: 'Both readings, for who pays',
  readingsNote:
    'Demanded: nobody can pay out of a political duty. Reported: marks of attendance and the like are bought as well.',
  reading: { demanded: 'what is demanded', reported: 'what people are reported to do instead' },
  noGap:
    'There is no gap: no way out of a political duty is reported that would be open to this person.',
  gap: (all, political, paid) =>
    `The gap between them: ${all}. Paying spares ${political} of political duties and takes ${paid} of work to pay.`,
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
  claims: (count) => `진술 ${count}개`,
  region: (name, count, year) => `${name} · ${year}년 진술 ${count}개`,
  told: '자료가 엇갈리는 곳',
  toldNote:
    '자료들이 두 가지로 전하는 의무이다. 하나만 세고 겹쳐 세지 않는다. 여기서는 같은 해를 다른 쪽으로 바꾸어 계산했다.',
  counted: '센 것',
  instead: '다른 쪽',
  never: '돌아가지 않음',
  whichever: (span) => `어느 쪽이 맞든 값을 모두 보통으로 두면 한 해는 ${span}이다.`,
  readings: '돈을 내는 경우의 두 기준',
  readingsNote:
    '요구되는 것: 정치 의무에서는 돈으로 빠질 수 없다. 실제로 대신한다고 전해지는 것: 출석 처리 같은 것도 돈으로 산다.',
  reading: { demanded: '요구되는 것', reported: '실제로 대신한다고 전해지는 것' },
  noGap: '차이가 없다. 이 사람이 정치 의무에서 빠질 길은 보도된 것이 없다.',
  gap: (all, political, paid) =>
    `두 기준의 차이: ${all}. 돈을 내면 정치 의무에서 ${political}이 줄고 그 돈을 버는 데 ${paid}이 든다.`,
};

export const TEXT: Said<DoubtText> = { en: EN, ko: KO };
