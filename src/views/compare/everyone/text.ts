import type { Said } from '../../../i18n/lang.ts';
import type { Means } from '../../../rulebook/model.ts';
import type { Age, Sex } from './everyone.ts';

/** What is said of everyone, in proportion. */
export interface EveryoneText {
  title: string;
  note: string;
  wait: string;
  failed: string;
  /** who responds how, in which year; before what is said, shown or copied of it */
  when: Record<'attend' | 'pay', (year: number) => string>;
  sum: (when: string, people: string, hours: string, range: string) => string;
  /** over the table */
  caption: (when: string) => string;
  eachNote: string;
  /** on paper, where a range is not drawn yet */
  missing: string;
  /** why the hours of a group are not those of its position: women are that share of it */
  mixed: (share: string, woman: string, man: string) => string;
  alone: Record<Sex, string>;
  shown: (sex: Sex, age: number, hours: string) => string;
  otherMeans: (means: string) => string;
  kinds: string;
  people: string;
  each: string;
  ofPeople: string;
  ofHours: string;
  group: string;
  weight: string;
  women: string;
  noClaim: string;
  year: string;
  splits: string;
  splitsNote: string;
  bySex: string;
  byAge: string;
  byMeans: string;
  sex: Record<Sex, string>;
  age: Record<Age, string>;
  means: Record<Means, string>;
  /** a share below one per cent */
  under: string;
  meansNote: string;
  notCounted: string;
  notCountedNote: string;
  leftOut: string;
  leftOutNote: string;
  memberships: string;
  membershipsNote: string;
  member: (members: string, year: number) => string;
}

export const TEXT: Said<EveryoneText> = {
  en: {
    title: 'Everyone, in proportion',
    note: 'How many people live as each position does, and what they carry together: people times the hours of the year, added up from this table, not sampled. A dot is a hundred thousand people. The numbers of people rest on the census of 2008, the only full count; open a row for what its weight rests on.',
    wait: 'Adding up …',
    failed: 'The numbers of people could not be loaded.',
    when: {
      attend: (year) => `In ${String(year)}, if everybody meets every demand in person`,
      pay: (year) =>
        `In ${String(year)}, if everybody pays for a way out wherever one is open to them`,
    },
    sum: (when, people, hours, range) =>
      `${when}, ${people} million people together are called on for about ${hours} hours (${range}, as their numbers are taken low or high).`,
    caption: (when) => `${when}: what each group is called on for.`,
    eachNote:
      'Hours each, in brackets: the range in a thousand runs with drawn values, women and men in their usual shares; the last column’s range leaves it aside and rests on the numbers of people alone.',
    missing:
      'This was printed before all ranges of the hours each were computed: where no brackets stand, the range is missing. Scroll to this table and wait for them before printing.',
    mixed: (share, woman, man) =>
      `Hours each are the mean of this group, ${share} of it women: ${woman} for a woman, ${man} for a man.`,
    alone: {
      f: 'This group are women; the hours are theirs.',
      m: 'This group are counted as men; the hours are theirs.',
    },
    shown: (sex, age, hours) =>
      `The picture further up shows the position as the rulebook has it, a ${sex === 'f' ? 'woman' : 'man'} of ${String(age)}: ${hours}.`,
    otherMeans: (means) =>
      `The position further up has other means: these are the hours of ${means} means.`,
    kinds: 'Hours by kind',
    people: 'People',
    each: 'Hours each',
    ofPeople: 'Of the people',
    ofHours: 'Of the hours',
    group: 'Group',
    weight: 'How many they are',
    women: 'Women among them',
    noClaim: 'no source gives it',
    year: 'The year of this position',
    splits: 'Who carries how much',
    splitsNote:
      'share of the people beside share of the hours; in brackets, how far the weights leave it open',
    bySex: 'By sex',
    byAge: 'By age',
    byMeans: 'By means',
    sex: { f: 'women and girls', m: 'men and boys' },
    age: { school: '7 to 16', working: '17 to working age’s end', past: 'past working age' },
    means: { poor: 'poor', ordinary: 'ordinary', 'well-off': 'well-off', wealthy: 'wealthy' },
    under: 'under 1%',
    meansNote:
      'Farmers, pupils and pensioners have the means of their position, which is poor: no source splits them.',
    notCounted: 'Positions that nobody counted',
    notCountedNote: 'They have a year, but no weight: they are in no sum.',
    leftOut: 'Whom no position stands for',
    leftOutNote:
      'They are left out of every sum, since their year is not in the rulebook. Hollow dots are a hundred thousand people each.',
    memberships: 'Where figures of membership disagree',
    membershipsNote:
      'What sources give for the size of the organisations. They do not add up with the census, and are therefore not the weights.',
    member: (members, year) => `${members} (${String(year)})`,
  },
  ko: {
    title: '모두를 비율대로',
    note: '각 위치처럼 사는 사람이 몇이고 함께 얼마나 지는지를 보인다. 사람 수에 한 해의 시간을 곱해 이 표에서 그대로 더했으며 표본을 뽑지 않았다. 점 하나가 십만 명이다. 사람 수는 유일한 전수 조사인 2008년 인구 조사를 바탕으로 한다. 줄을 열면 그 수의 근거가 나온다.',
    wait: '더하는 중 …',
    failed: '사람 수를 불러오지 못했습니다.',
    when: {
      attend: (year) => `${String(year)}년에 누구나 모든 요구에 직접 응한다면`,
      pay: (year) => `${String(year)}년에 누구나 빠질 길이 열려 있을 때마다 돈을 낸다면`,
    },
    sum: (when, people, hours, range) =>
      `${when} ${people}만 명이 모두 약 ${hours} 시간 불려 나가는 셈이다(사람 수를 낮게 또는 높게 잡으면 ${range} 시간).`,
    caption: (when) => `${when} 집단마다 얼마나 불려 나가는가`,
    eachNote:
      '‘한 사람의 시간’의 괄호는 값을 새로 뽑아 천 번 계산한 범위이다(남녀는 보통의 비율로). 마지막 칸의 범위는 이와 달리 사람 수에만 달려 있다.',
    missing:
      '‘한 사람의 시간’의 범위를 다 계산하기 전에 인쇄했다. 괄호가 없는 칸은 범위가 빠진 것이다. 이 표까지 내려가 범위가 나오기를 기다렸다가 인쇄하면 함께 찍힌다.',
    mixed: (share, woman, man) =>
      `한 사람의 시간은 이 집단(여성 ${share})의 평균이다: 여성 ${woman}, 남성 ${man}.`,
    alone: {
      f: '이 집단은 모두 여성이며, 시간도 여성의 것이다.',
      m: '이 집단은 모두 남성으로 셌으며, 시간도 남성의 것이다.',
    },
    shown: (sex, age, hours) =>
      `위의 작은 그림은 규칙집에 있는 그대로의 위치(${String(age)}세 ${sex === 'f' ? '여성' : '남성'})이며 ${hours}이다.`,
    otherMeans: (means) =>
      `위의 작은 그림과는 형편이 다르다. 여기서는 형편이 ‘${means}’인 사람의 시간이다.`,
    kinds: '종류별',
    people: '사람 수',
    each: '한 사람의 시간',
    ofPeople: '사람의 몫',
    ofHours: '시간의 몫',
    group: '집단',
    weight: '사람 수',
    women: '여성의 몫',
    noClaim: '전하는 자료가 없다',
    year: '이 위치의 한 해',
    splits: '누가 얼마나 지는가',
    splitsNote: '사람의 몫과 시간의 몫. 괄호 안은 사람 수가 분명하지 않아 남는 범위',
    bySex: '성별',
    byAge: '나이별',
    byMeans: '형편별',
    sex: { f: '여성', m: '남성' },
    age: { school: '7~16세', working: '17세부터 노동 연령까지', past: '노동 연령 이후' },
    means: { poor: '가난함', ordinary: '보통', 'well-off': '넉넉함', wealthy: '부유함' },
    under: '1% 미만',
    meansNote:
      '농장원과 학생, 노동 연령이 지난 사람은 위치의 형편(가난함)을 그대로 따른다. 이들을 나누는 자료가 없다.',
    notCounted: '수를 세지 못한 위치',
    notCountedNote: '한 해는 있으나 사람 수가 없어 어떤 합계에도 들어 있지 않다.',
    leftOut: '어느 위치도 대신하지 않는 사람들',
    leftOutNote:
      '이들의 한 해는 규칙집에 없으므로 모든 합계에서 빠져 있다. 빈 점 하나가 십만 명이다.',
    memberships: '조직원 수가 엇갈리는 곳',
    membershipsNote: '자료마다 전하는 조직원 수. 인구 조사와 맞지 않아 가중치로 쓰지 않았다.',
    member: (members, year) => `${members}(${String(year)}년)`,
  },
};
