import type { Said } from '../../i18n/lang.ts';
import type { Category } from '../../rulebook/model.ts';
import type { Layout, Size } from './options.ts';

/** One letter for each category, beside its tone. */
export const LETTER: Said<Record<Category, string>> = {
  en: { political: 'P', labour: 'L', material: 'M' },
  ko: { political: '정', labour: '노', material: '물' },
};

interface PaperText {
  title: string;
  note: string;
  layout: string;
  layouts: Record<Layout, string>;
  layoutNotes: Record<Layout, string>;
  size: string;
  sizes: Record<Size, string>;
  whose: string;
  changeMore: string;
  print: string;
  wait: string;
  pages: (count: number) => string;
  preview: string;
  failed: string;
  side: (number: number, all: number) => string;
  /** before what a reader changed of the rulebook */
  changed: string;
  ofYear: (position: string, year: number) => string;
  tones: string;
  numbers: string;
  sums: string;
  hours: string;
  range: string;
  assumed: string;
  all: string;
  paid: string;
  week: (hours: string, share: string) => string;
  none: (hours: string) => string;
  address: string;
  scan: string;
  ledger: string;
  duty: string;
  times: string;
  footing: string;
  from: string;
  toPay: string;
  sources: string;
  sourcesNote: string;
  rest: string;
  holiday: string;
  weekdays: readonly string[];
  toYear: string;
  money: string;
  nothing: string;
  worksheet: string;
  answers: string;
  name: string;
  facts: string;
  duties: string;
}

const EN: PaperText = {
  title: 'On paper',
  note: 'Black and white is enough: categories are told apart by tone, row and letter, assumptions by hatching.',
  layout: 'Layout',
  layouts: {
    sheet: 'The year on one sheet',
    calendar: 'Wall calendar',
    worksheet: 'Worksheet',
    answers: 'Worksheet with answers',
  },
  layoutNotes: {
    sheet: 'One sheet, two sides: the year, and the ledger with its sources.',
    calendar: 'Twelve pages, a month each, with every duty at its hour.',
    worksheet: 'One page of questions, computed from the year shown.',
    answers: 'The same page with the answers from the ledger.',
  },
  size: 'Paper',
  sizes: { a4: 'A4', letter: 'Letter' },
  whose: 'Whose year',
  changeMore: 'Change more of the person, in the year',
  print: 'Print',
  wait: 'The ranges are still being computed …',
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  preview: 'Preview',
  failed: 'The sources could not be loaded.',
  changed: 'Changed of the rulebook:',
  side: (number, all) => `${number} of ${all}`,
  ofYear: (position, year) => `${position}, ${year}`,
  tones: 'hatched: rests on an assumption',
  numbers: 'small numbers: the duty on the other side',
  sums: 'What it adds up to',
  hours: 'hours',
  range: 'range',
  assumed: 'assumed',
  all: 'all',
  paid: 'worked to pay (equivalent)',
  week: (hours, share) => `${hours} a week; ${share} of the person’s own waking time.`,
  none: (hours) => `No way out is reported for ${hours} of what was asked.`,
  address: 'This year, with the evidence for each figure:',
  scan: 'Code to scan: the address of this year',
  ledger: 'The ledger, duty by duty',
  duty: 'duty',
  times: 'times',
  footing: 'rests on',
  from: 'sources',
  toPay: 'to pay',
  sources: 'Sources',
  sourcesNote:
    'Claims, paragraphs and links stand at the address on the first side. Bars: black reported, dotted inferred, hatched assumed.',
  rest: 'rest day',
  holiday: 'public holiday',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  toYear: 'open in the year',
  money: 'levy or dues',
  nothing: 'No duty falls in this month.',
  worksheet: 'Worksheet',
  answers: 'Worksheet with answers',
  name: 'Name',
  facts: 'The year in figures',
  duties: 'Some of its duties',
};

const KO: PaperText = {
  title: '종이로',
  note: '흑백으로 뽑아도 된다. 종류는 명암과 줄과 글자로, 가정은 빗금으로 구별한다.',
  layout: '형식',
  layouts: {
    sheet: '한 장에 담은 한 해',
    calendar: '벽걸이 달력',
    worksheet: '활동지',
    answers: '활동지와 답',
  },
  layoutNotes: {
    sheet: '한 장 앞뒤: 앞면은 한 해, 뒷면은 의무 목록과 출처.',
    calendar: '한 달에 한 쪽씩 열두 쪽. 모든 의무를 그 시각과 함께 적었다.',
    worksheet: '보고 있는 한 해에서 계산한 질문 한 쪽.',
    answers: '같은 쪽에 의무 목록에서 얻은 답을 적었다.',
  },
  size: '용지',
  sizes: { a4: 'A4', letter: '레터' },
  whose: '누구의 한 해',
  changeMore: '한 해 화면에서 조건 더 바꾸기',
  print: '인쇄',
  wait: '범위를 아직 계산하는 중 …',
  pages: (count) => `${count}쪽`,
  preview: '미리 보기',
  failed: '출처를 불러오지 못했습니다.',
  changed: '규칙집에서 바꾼 것:',
  side: (number, all) => `${number}/${all}`,
  ofYear: (position, year) => `${year}년, ${position}`,
  tones: '빗금: 가정에 근거함',
  numbers: '작은 숫자: 뒷면의 의무 번호',
  sums: '모두 더하면',
  hours: '시간',
  range: '범위',
  assumed: '가정',
  all: '모두',
  paid: '돈 마련(환산)',
  week: (hours, share) => `한 주에 ${hours}, 깨어 있는 자기 시간의 ${share}.`,
  none: (hours) => `요구된 것 가운데 ${hours}은 빠질 길이 보도된 바 없다.`,
  address: '이 한 해와 값마다의 근거:',
  scan: '스캔할 코드: 이 한 해의 주소',
  ledger: '의무 목록',
  duty: '의무',
  times: '횟수',
  footing: '근거',
  from: '출처',
  toPay: '돈 마련',
  sources: '출처',
  sourcesNote:
    '진술과 문단과 링크는 앞면의 주소에 있다. 막대: 검정은 보도됨, 점은 추론, 빗금은 가정.',
  rest: '쉬는 날',
  holiday: '공휴일',
  weekdays: ['월', '화', '수', '목', '금', '토', '일'],
  toYear: '한 해 화면에서 열기',
  money: '거두어 간 돈이나 물자',
  nothing: '이달에는 의무가 없다.',
  worksheet: '활동지',
  answers: '활동지와 답',
  name: '이름',
  facts: '숫자로 본 한 해',
  duties: '그 해의 의무 몇 가지',
};

export const TEXT: Said<PaperText> = { en: EN, ko: KO };

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A number as it stands above the line. */
export const raised = (number: number): string =>
  Array.from(String(number), (digit) => RAISED[Number(digit)] ?? digit).join('');
