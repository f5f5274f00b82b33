import type { Said } from '../../i18n/lang.ts';
import type { Fault } from './guesses.ts';

interface Text {
  title: string;
  question: (who: string, year: number) => string;
  counted: string;
  label: string;
  unit: string;
  ofYear: string;
  ofWeek: string;
  scale: (year: string, week: string) => string;
  see: string;
  seeWithout: string;
  empty: string;
  unread: (given: string) => string;
  tooMany: (given: string, most: string) => string;
  tooManyWeek: (given: string) => string;
  negative: (given: string) => string;
  several: (given: string) => string;
  unknown: (given: string) => string;
  own: (said: string) => string;
  ownHead: string;
  another: string;
  axis: string;
  share: string;
  shareNote: string;
  copyLink: string;
  copied: string;
  refused: string;
  code: string;
  classTitle: string;
  classNote: string;
  paste: string;
  pasteHint: string;
  add: string;
  added: (count: number) => string;
  bad: (line: number, given: string, why: string) => string;
  badTitle: (count: number) => string;
  faults: Record<Fault, string>;
  all: string;
  remove: (said: string) => string;
  removeAll: string;
  keep: string;
  keepNote: string;
  table: string;
}

export const TEXT: Said<Text> = {
  en: {
    title: 'Guess, then see',
    question: (who, year) =>
      `In ${year}, how many hours was ${who} called on for, if every demand the sources report was made and met?`,
    counted:
      'Political, labour and material duties together, and the hours worked to pay what was asked in money. Not the job itself.',
    label: 'The guess, in hours',
    unit: 'Hours counted',
    ofYear: 'a year',
    ofWeek: 'a week',
    scale: (year, week) => `${year} a year, about ${week} a week`,
    see: 'Keep this guess and see',
    seeWithout: 'See without a guess',
    empty: 'Write down a number first, or see the hours without a guess.',
    unread: (given) => `There is no number in “${given}”. Digits are read, as in “100” or “5,000”.`,
    tooMany: (given, most) => `“${given}” is more than all the hours of that year: it had ${most}.`,
    tooManyWeek: (given) => `“${given}” is more than all the hours of a week: it has 168.`,
    negative: (given) => `“${given}” is less than nothing: the least is 0.`,
    several: (given) =>
      `More than one number stands in “${given}”. One is read, as in “900” or “10 a week”.`,
    unknown: (given) =>
      `What “${given}” counts is not clear. Read are hours “a year”, “a week” or “a day”.`,
    own: (said) => `The guess: ${said}.`,
    ownHead: 'the guess',
    another: 'Guess anew',
    axis: 'hours a year',
    share: 'Give this guess to the class',
    shareNote:
      'The link holds the number and nothing about who guessed it. Nothing is sent: copy it, or let the code be scanned.',
    copyLink: 'Copy the link',
    copied: 'Copied.',
    refused: 'Your browser did not allow copying. The address can be copied by hand:',
    code: 'Code with the link that holds this guess',
    classTitle: 'The guesses of a class',
    classNote:
      'They stay on this screen, without names and in order of size; nothing is sent or stored.',
    paste: 'Guesses to add, one a line',
    pasteHint:
      'Links from pupils, hours a year (“100” or “5,000”), a week (“10 a week”) or a day (“2 a day”)',
    add: 'Add these',
    added: (count) => (count === 1 ? 'One guess added.' : `${count} guesses added.`),
    badTitle: (count) =>
      count === 1
        ? 'One line is no guess and still stands in the field:'
        : `${count} lines are no guesses and still stand in the field:`,
    bad: (line, given, why) => `line ${line}, “${given}”: ${why}`,
    faults: {
      'no-number': 'no number in it; right would be “900”',
      several: 'several numbers; right would be one, as “900” or “Kim: 900”',
      unit: 'not clear what it counts; right would be “900”, “10 a week” or “3 hours a day”',
      'too-many': 'more hours than a year has',
      negative: 'less than nothing',
      'no-guess': 'a link without a guess',
      'other-year': 'a guess of another person or year than the one asked about here',
    },
    all: 'All guesses',
    remove: (said) => `Remove ${said}`,
    removeAll: 'Remove all',
    keep: 'Copy a link that holds these guesses',
    keepNote: 'Only then do they stand in an address.',
    table: 'Guesses and answer as a table',
  },
  ko: {
    title: '먼저 짐작해 보기',
    question: (who, year) =>
      `자료가 전하는 요구가 모두 있었고 모두 이행되었다면, ${year}년 한 해에 ‘${who}’\u2060에게 요구된 시간은 몇 시간일까?`,
    counted:
      '정치 의무, 노력 동원, 물자 의무에 든 시간과 돈으로 낸 것을 버는 데 든 시간을 합한다. 본래의 일은 넣지 않는다.',
    label: '짐작한 시간',
    unit: '세는 단위',
    ofYear: '한 해에',
    ofWeek: '한 주에',
    scale: (year, week) => `한 해 ${year}, 한 주에 약 ${week}`,
    see: '이 짐작을 남기고 보기',
    seeWithout: '짐작하지 않고 보기',
    empty: '먼저 숫자를 적거나, 짐작하지 않고 볼 수 있습니다.',
    unread: (given) => `숫자가 없습니다: ‘${given}’. ‘100’이나 ‘5,000’처럼 숫자로 적어 주세요.`,
    tooMany: (given, most) => `그해의 모든 시간(${most}시간)보다 많습니다: ‘${given}’.`,
    tooManyWeek: (given) => `한 주의 모든 시간(168시간)보다 많습니다: ‘${given}’.`,
    negative: (given) => `0보다 작습니다: ‘${given}’. 가장 적은 것은 0입니다.`,
    several: (given) =>
      `숫자가 여럿입니다: ‘${given}’. ‘900’이나 ‘일주일 10’처럼 하나만 적어 주세요.`,
    unknown: (given) =>
      `무엇을 센 것인지 알 수 없습니다: ‘${given}’. 시간을 ‘한 해’, ‘일주일’, ‘하루’로 적어 주세요.`,
    own: (said) => `짐작: ${said}.`,
    ownHead: '짐작',
    another: '다시 짐작하기',
    axis: '한 해의 시간',
    share: '이 짐작을 학급에 내기',
    shareNote:
      '링크에는 숫자만 들어 있고 누가 짐작했는지는 들어 있지 않습니다. 아무것도 전송하지 않으니 링크를 복사하거나 코드를 찍게 하세요.',
    copyLink: '링크 복사',
    copied: '복사했습니다.',
    refused: '브라우저가 복사를 허용하지 않았습니다. 아래 주소를 직접 복사해 주세요.',
    code: '이 짐작이 담긴 링크의 코드',
    classTitle: '학급의 짐작',
    classNote: '이 화면에만 이름 없이 크기순으로 남습니다. 전송하거나 저장하지 않습니다.',
    paste: '더할 짐작, 한 줄에 하나씩',
    pasteHint:
      '학생이 보낸 링크, 한 해의 시간(‘100’이나 ‘5,000’), 한 주의 시간(‘일주일 10’), 하루의 시간(‘하루 2’)',
    add: '더하기',
    added: (count) => `짐작 ${count}개를 더했습니다.`,
    badTitle: (count) => `짐작으로 읽을 수 없는 줄 ${count}개는 칸에 그대로 두었습니다.`,
    bad: (line, given, why) => `${line}번째 줄 ‘${given}’: ${why}`,
    faults: {
      'no-number': '숫자가 없음. ‘900’처럼 적으면 됩니다',
      several: '숫자가 여럿임. ‘900’이나 ‘민주 900’처럼 하나만 적으면 됩니다',
      unit: '무엇을 센 것인지 알 수 없음. ‘900’, ‘일주일 10’, ‘하루 3시간’처럼 적으면 됩니다',
      'too-many': '한 해의 시간보다 많음',
      negative: '0보다 작음',
      'no-guess': '짐작이 없는 링크',
      'other-year': '여기서 묻는 것과 다른 사람이나 다른 해에 대한 짐작',
    },
    all: '모든 짐작',
    remove: (said) => `${said} 빼기`,
    removeAll: '모두 빼기',
    keep: '이 짐작들이 담긴 링크 복사',
    keepNote: '이때에만 짐작이 주소에 들어갑니다.',
    table: '짐작과 답을 표로 보기',
  },
};
