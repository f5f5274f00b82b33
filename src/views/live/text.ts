import type { Said } from '../../i18n/lang.ts';
import type { Response } from '../../rulebook/model.ts';

interface Text {
  title: string;
  description: string;
  skip: string;
  lead: (who: string, year: number) => string;
  composite: string;
  play: string;
  again: string;
  pause: string;
  dayBack: string;
  dayOn: string;
  weekBack: string;
  weekOn: string;
  speed: string;
  speeds: (days: number) => string;
  calm: string;
  keys: string;
  keysTitle: string;
  who: string;
  year: string;
  scrub: string;
  notYet: string;
  soFar: string;
  soFarSays: (from: string, to: string) => string;
  widest: (range: string) => string;
  nothing: string;
  demands: string;
  demand: (nth: number, count: number) => string;
  next: string;
  calledBy: (organiser: string) => string;
  nthTime: (nth: number) => string;
  playing: string;
  happens: string;
  heads: Record<Response, (her: string) => string>;
  tags: Record<'happens' | 'open' | 'absent', string>;
  costs: string;
  changes: string;
  cannot: string;
  noCost: string;
  money: (won: string, hours: string) => string;
  covers: (count: number) => string;
  summons: (hours: string) => string;
  stays: (what: string) => string;
  nothingStays: string;
  noAbsence: string;
  recorded: string;
  nothingAhead: string;
  shut: string;
  substitute: string;
  pay: string;
  floorTitle: string;
  floor: (asked: string, none: string) => string;
  floorNone: (asked: string) => string;
  /** after the hours of which it is said */
  noWayOut: string;
  summonsOnly: string;
  agreed: string;
  tryTitle: string;
  tryNote: (from: string, to: string) => string;
  tryQuota: string;
  tries: Record<'none' | 'pay' | 'substitute' | 'absent', (her: string) => string>;
  child: string;
  tried: string;
  triedNone: string;
  undo: string;
  log: string;
  table: (count: number) => string;
  stopTitle: (date: string, names: string, many: boolean) => string;
  bar: (days: number, hours: string) => string;
  sources: string;
  sourcesLoading: string;
  sourcesFailed: string;
  others: string;
  othersNote: string;
  goOn: (month: string) => string;
  toEnd: string;
  backToDay: string;
  stops: string;
  endTitle: (date: string) => string;
  adds: string;
  gave: string;
  assumed: string;
  onward: string;
  explore: string;
  another: string;
  compare: string;
  guess: string;
  evidence: string;
  unknown: string;
  method: string;
}

export const TEXT: Said<Text> = {
  en: {
    title: 'A year passes',
    description:
      'One person’s year under the duties that sources report from North Korea, day by day: what is asked, what each response would cost, and for what no way out is reported.',
    skip: 'Skip to the year',
    lead: (who, year) => `The year ${year} of ${who}, day by day`,
    composite:
      'It is watched, not played: a composite of reports, not one person’s life. What happens is marked; nothing is recommended.',
    play: 'Play',
    again: 'From the beginning',
    pause: 'Pause',
    dayBack: 'A day back',
    dayOn: 'A day on',
    weekBack: 'A week back',
    weekOn: 'A week on',
    speed: 'Speed',
    speeds: (days) =>
      days === 7
        ? 'a week a second'
        : days === 14
          ? 'two weeks a second'
          : days === 1
            ? 'a day a second'
            : `${days} days a second`,
    calm: 'It moves by weeks, since less motion is wanted.',
    keys: 'Space plays and pauses, the left and right arrows move by a day, Escape pauses or returns to the day. On the picture the arrows up and down move by a day too, Page Up and Page Down by a month, Home and End to the ends of the year.',
    keysTitle: 'Keys',
    who: 'Whose year',
    year: 'Year',
    scrub: 'Day of the year',
    notYet:
      'Days to come are not drawn; the political days that are named are fixed in the calendar.',
    soFar: 'So far',
    soFarSays: (from, to) => `${from} to ${to}`,
    widest: (range) => `(${range} at the widest)`,
    nothing: 'Nothing that the sources report is asked on this day.',
    demands: 'Asked on this day',
    demand: (nth, count) => `Demand ${nth} of ${count}`,
    next: 'Next demand',
    calledBy: (organiser) => `called by ${organiser}`,
    nthTime: (nth) =>
      nth === 1 ? 'for the first time this year' : `for the ${ordinal(nth)} time this year`,
    playing: 'Pause to see what each response would cost, and for what no way out is reported.',
    happens: 'what happens',
    heads: {
      attend: (she) => `${she} goes`,
      pay: (she) => `${she} pays`,
      substitute: (she) => `${she} sends somebody`,
      absent: (she) => `${she} stays away`,
    },
    tags: { happens: 'what happens', open: 'open, not taken', absent: 'with what follows' },
    costs: 'What it costs',
    changes: 'What it changes',
    cannot: 'What it could not change',
    noCost: 'No hours of the day',
    money: (won, hours) => `${won}: about ${hours} of earning`,
    covers: (count) => `One payment for ${count} such demands.`,
    summons: (hours) => `A summons to self-criticism, about ${hours}, in the week after.`,
    stays: (what) => `Left as they were: ${what}.`,
    nothingStays: 'No hour: others had taken them already.',
    noAbsence: 'No absence is counted.',
    recorded: 'The absence counts.',
    nothingAhead: 'Nothing else is due within seven days.',
    shut: 'Not open here',
    substitute: 'sending somebody',
    pay: 'paying',
    floorTitle: 'No way out reported',
    floor: (asked, none) =>
      `Of the ${asked} asked in this week, for ${none} no way out by paying, sending somebody or exemption is reported. Staying away has consequences of its own.`,
    floorNone: (asked) =>
      `Of the ${asked} asked in this week, some way out is reported of each, for some people.`,
    noWayOut:
      ' of what was asked no way out by paying, sending somebody or exemption is reported; staying away has consequences of its own.',
    summonsOnly: 'A summons follows an absence; no other response to it is reported.',
    agreed: 'This was agreed on beforehand and is not up today.',
    tryTitle: 'Try one week otherwise',
    tryNote: (from, to) => `For the week of ${from} to ${to}, all else as it is:`,
    tryQuota:
      'A quota with a trip in this week is answered as a whole. Where no way out is open the demand is met.',
    tries: {
      none: () => 'as it is',
      pay: (she) => `what if ${she} had paid?`,
      substitute: (she) => `what if ${she} had sent somebody?`,
      absent: (she) => `what if ${she} had stayed away?`,
    },
    child: 'No response can be tried here: this is a child’s year, and nobody decides for a child.',
    tried: 'Tried in this year',
    triedNone:
      'No demand of the weeks tried can be answered so: no way out that is reported is open to this person.',
    undo: 'Take back all that was tried',
    log: 'The days before',
    table: (count) => `All lines up to this day (${count})`,
    stopTitle: (date, names, many) =>
      `${date}. ${names.replace(/^t/, 'T')} ${many ? 'end' : 'ends'}.`,
    bar: (days, hours) => `${days} days, ${hours}`,
    sources: 'What the sources say',
    sourcesLoading: 'The sources are loading …',
    sourcesFailed: 'The sources could not be loaded. The duties below still lead to them.',
    others: 'The same days, for others',
    othersNote: 'If each demand is answered in the same way. Each name leads to that year.',
    goOn: (month) => `Go on: ${month}`,
    toEnd: 'Go on to the end of the year',
    backToDay: 'Back to the day',
    stops: 'Stops',
    endTitle: (date) => `${date}. The year is over.`,
    adds: 'What it adds up to',
    gave: 'What gave way',
    assumed: 'What was assumed',
    onward: 'Where to go on',
    explore: 'The whole year, with every line',
    another: 'Another person’s year',
    compare: 'Beside another year or person',
    guess: 'Guess another person’s year before seeing it',
    evidence: 'The evidence, source by source',
    unknown: 'What is not known',
    method: 'How it is computed',
  },
  ko: {
    title: '하루하루 지나가는 한 해',
    description:
      '북한에서 보도된 동원 의무 아래 한 사람의 한 해가 하루씩 지나간다. 무엇이 요구되고, 어떻게 응하면 무엇이 들며, 무엇에서 빠질 길이 보도되지 않았는지 보여 준다.',
    skip: '한 해로 건너뛰기',
    lead: (who, year) => `${who}의 ${year}년, 하루하루`,
    composite:
      '놀이가 아니라 지켜보는 것이다. 여러 보도를 한 사람에게 겹쳐 놓았으며 실제 한 사람의 삶이 아니다. 일어나는 일을 표시할 뿐 권하지 않는다.',
    play: '재생',
    again: '처음부터',
    pause: '멈춤',
    dayBack: '하루 전',
    dayOn: '하루 뒤',
    weekBack: '한 주 전',
    weekOn: '한 주 뒤',
    speed: '빠르기',
    speeds: (days) =>
      days === 7
        ? '1초에 한 주'
        : days === 14
          ? '1초에 두 주'
          : days === 1
            ? '1초에 하루'
            : `1초에 ${days}일`,
    calm: '움직임을 줄이라는 설정에 따라 한 주씩 나아간다.',
    keys: '스페이스 키로 재생하고 멈추며, 좌우 화살표 키는 하루씩 옮긴다. Esc는 멈추거나 그날로 돌아간다. 그림 위에서는 위아래 화살표 키도 하루씩, Page Up과 Page Down은 한 달씩 옮기고, Home과 End는 해의 처음과 끝으로 간다.',
    keysTitle: '단축키',
    who: '누구의 한 해',
    year: '연도',
    scrub: '한 해의 날',
    notYet: '오지 않은 날은 그리지 않는다. 이름이 적힌 정치 기념일은 달력에 정해져 있다.',
    soFar: '여기까지',
    soFarSays: (from, to) => `${from}부터 ${to}까지`,
    widest: (range) => `(가장 넓게 ${range})`,
    nothing: '이날은 자료가 전하는 요구가 없다.',
    demands: '이날의 요구',
    demand: (nth, count) => `요구 ${count}개 가운데 ${nth}번째`,
    next: '다음 요구',
    calledBy: (organiser) => `부르는 곳: ${organiser}`,
    nthTime: (nth) => `올해 ${nth}번째`,
    playing: '멈추면 어떻게 응할 때 무엇이 들고, 무엇에서 빠질 길이 보도되지 않았는지 볼 수 있다.',
    happens: '일어나는 일',
    heads: {
      attend: () => '직접 나간다',
      pay: () => '돈을 낸다',
      substitute: () => '사람을 대신 보낸다',
      absent: () => '나가지 않는다',
    },
    tags: { happens: '일어나는 일', open: '길은 있으나 쓰지 않음', absent: '뒤따르는 일이 있음' },
    costs: '드는 것',
    changes: '달라지는 것',
    cannot: '달라지지 않는 것',
    noCost: '하루의 시간은 들지 않음',
    money: (won, hours) => `${won}, 버는 데 약 ${hours}`,
    covers: (count) => `한 번 내면 이런 요구 ${count}번에 해당한다.`,
    summons: (hours) => `다음 주에 자기비판으로 불려 간다. 약 ${hours}.`,
    stays: (what) => `그대로 남는 시간: ${what}.`,
    nothingStays: '남는 시간이 없다. 다른 의무가 이미 차지했다.',
    noAbsence: '빠진 것으로 세지 않는다.',
    recorded: '빠진 것으로 남는다.',
    nothingAhead: '이레 안에 다른 요구가 없다.',
    shut: '이 사람에게 열려 있지 않은 길',
    substitute: '대신 보내기',
    pay: '돈 내기',
    floorTitle: '빠질 길이 보도되지 않은 것',
    floor: (asked, none) =>
      `이 주에 요구된 ${asked} 가운데 ${none}은 돈을 내거나 사람을 대신 보내거나 면제받아 빠질 길이 보도되지 않았다. 나가지 않으면 그에 따르는 일이 따로 있다.`,
    floorNone: (asked) => `이 주에 요구된 ${asked}은 모두, 누군가에게는 빠질 길이 보도되었다.`,
    noWayOut:
      '은 돈을 내거나 사람을 대신 보내거나 면제받아 빠질 길이 보도되지 않았다. 나가지 않으면 그에 따르는 일이 따로 있다.',
    summonsOnly: '빠진 뒤에 불려 가는 자리이다. 달리 응했다는 보도가 없다.',
    agreed: '미리 정해 둔 것이어서 오늘 고를 일이 아니다.',
    tryTitle: '한 주만 달리해 보기',
    tryNote: (from, to) => `${from}부터 ${to}까지의 주만 바꾸고 나머지는 그대로 둔다.`,
    tryQuota:
      '할당량은 이 주에 그 일부가 있으면 통째로 바뀐다. 길이 열려 있지 않은 요구에는 그대로 응한다.',
    tries: {
      none: () => '그대로',
      pay: () => '돈을 냈다면?',
      substitute: () => '사람을 대신 보냈다면?',
      absent: () => '나가지 않았다면?',
    },
    child: '어린이의 한 해이므로 응하는 방식을 바꾸어 볼 수 없다. 아이를 대신해 정하지 않는다.',
    tried: '이 해에 달리해 본 것',
    triedNone:
      '달리해 본 주에는 그렇게 응할 수 있는 요구가 없다. 이 사람에게 열린 길은 보도되지 않았다.',
    undo: '모두 되돌리기',
    log: '지난 며칠',
    table: (count) => `이날까지의 모든 줄 (${count})`,
    stopTitle: (date, names) => `${date}. 끝난 것: ${names}.`,
    bar: (days, hours) => `${days}일, ${hours}`,
    sources: '자료가 전하는 것',
    sourcesLoading: '자료를 불러오는 중 …',
    sourcesFailed: '자료를 불러오지 못했습니다. 아래 의무 이름에서 자료로 갈 수 있습니다.',
    others: '같은 기간, 다른 사람들',
    othersNote: '모두 같은 방식으로 응했을 때이다. 이름을 누르면 그 사람의 한 해로 간다.',
    goOn: (month) => `${month}로 계속`,
    toEnd: '한 해의 끝으로',
    backToDay: '그날로 돌아가기',
    stops: '멈추는 곳',
    endTitle: (date) => `${date}. 한 해가 끝났다.`,
    adds: '모두 더하면',
    gave: '무엇이 줄었나',
    assumed: '무엇을 가정했나',
    onward: '더 볼 곳',
    explore: '한 해 전체와 모든 줄',
    another: '다른 사람의 한 해',
    compare: '다른 해나 다른 사람과 견주기',
    guess: '다른 사람의 한 해를 먼저 짐작해 보기',
    evidence: '자료별 근거',
    unknown: '모르는 것',
    method: '계산 방법',
  },
};

/** `1st`, `22nd`, `113th`. */
function ordinal(n: number): string {
  const tens = n % 100;
  const end = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${end}`;
}
