import type { Said } from '../../i18n/lang.ts';
import type { Unknown } from '../../rulebook/doubt.ts';

interface UnknownText {
  title: string;
  description: string;
  lead: (figures: number, years: number) => string;
  contents: string;
  sections: Record<Unknown['kind'], string>;
  figuresNote: (positions: number, presets: string) => string;
  moves: (mean: string, most: string) => string;
  value: string;
  reason: string;
  known: string;
  settle: string;
  settleAny: string;
  more: (count: number) => string;
  duty: (positions: number) => string;
  correct: string;
  correctNote: string;
  copy: string;
  copied: string;
  notCopied: string;
  inList: string;
  /** the lines of a correction, ready to be filled in */
  form: {
    head: (version: string) => string;
    what: string;
    stands: string;
    right: string;
    where: string;
    source: string;
    passage: string;
  };
}

const EN: UnknownText = {
  title: 'What is not known',
  description:
    'What the figures of The Mobilized Year hang on and nobody has reported, and what would settle it.',
  lead: (figures, years) =>
    `${figures} figures of the rulebook are assumed and move the hours of somebody: no source gives them. They are ranked by how far each alone, from its low to its high, moves the ${years} years that are computed for this page. Below them stands what has no figure at all. Each entry says what would settle it. Whoever knows one of these things can change every year on this site.`,
  contents: 'On this page',
  sections: {
    figure: 'Figures that are assumed',
    duty: 'Duties without a size',
    people: 'Who is missing',
    question: 'Questions without an answer',
    years: 'Years and places without reports',
  },
  figuresNote: (positions, presets) =>
    `The bar is the mean over ${positions} positions, each attending in ${presets}; hatched, since it is assumed.`,
  moves: (mean, most) => `moves a year by ${mean} in the mean, by ${most} at most`,
  value: 'Taken as',
  reason: 'Why',
  known: 'What is known',
  settle: 'What would settle it',
  settleAny:
    'A report or a witness that gives the figure, with the year and the place of which it holds.',
  more: (count) => `${count} more assumed figures`,
  duty: (positions) => (positions === 1 ? 'on one position' : `on ${positions} positions`),
  correct: 'Send what you know',
  correctNote:
    'Copy this, fill in what you know, and send it as an issue or a change of the file; CONTRIBUTING.md in the project’s folder says how. A doubt is as welcome as a correction. Name no private person.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Could not be copied; select the text and copy it.',
  inList: 'among all evidence',
  form: {
    head: (version) => `The Mobilized Year, rulebook ${version}: a correction`,
    what: 'What it is about',
    stands: 'What stands there',
    right: 'What would be right',
    where: 'Year and place',
    source: 'Source (publisher, title, date, address)',
    passage: 'Passage (paragraph, first words)',
  },
};

const KO: UnknownText = {
  title: '무엇을 모르는가',
  description:
    '「동원의 한 해」의 수치가 기대고 있으나 아무도 전하지 않은 것, 그리고 무엇이 있으면 알게 되는지.',
  lead: (figures, years) =>
    `규칙집의 값 가운데 누군가의 시간을 움직이면서도 가정에 지나지 않는 것이 ${figures}개이다. 어느 자료에도 나오지 않는 값이다. 이 페이지를 위해 계산한 한 해 ${years}개를 값 하나가 가장 낮게에서 가장 높게까지 얼마나 움직이는지에 따라 늘어놓았다. 그 아래에는 수치조차 없는 것이 있다. 항목마다 무엇이 있으면 알게 되는지 적었다. 이 가운데 하나라도 아는 사람은 이 사이트의 모든 한 해를 바꿀 수 있다.`,
  contents: '이 페이지의 차례',
  sections: {
    figure: '가정한 값',
    duty: '크기를 모르는 의무',
    people: '빠져 있는 사람들',
    question: '답이 없는 물음',
    years: '보도가 적은 해와 곳',
  },
  figuresNote: (positions, presets) =>
    `막대는 ${presets}에 모든 요구에 직접 응하는 ${positions}가지 위치의 평균이다. 가정이므로 빗금으로 그렸다.`,
  moves: (mean, most) => `한 해를 평균 ${mean}, 많게는 ${most} 움직인다`,
  value: '잡은 값',
  reason: '이유(영어)',
  known: '아는 것',
  settle: '무엇이 있으면 알게 되는가',
  settleAny: '값이 나오고 어느 해 어느 곳의 것인지 밝힌 보도나 증언.',
  more: (count) => `가정한 값 ${count}개 더`,
  duty: (positions) => `${positions}가지 위치`,
  correct: '아는 것을 보내기',
  correctNote:
    '아래 글을 복사해 아는 것을 채운 다음 이슈로 올리거나 파일을 고쳐 보내 주기 바란다. 방법은 프로젝트 폴더의 CONTRIBUTING.md에 있다. 의문을 알려 주는 것도 고치는 것만큼 반갑다. 사사로운 사람의 이름은 적지 말아 주기 바란다.',
  copy: '복사',
  copied: '복사했습니다.',
  notCopied: '복사하지 못했습니다. 글을 선택해 복사해 주십시오.',
  inList: '전체 근거에서 보기',
  form: {
    head: (version) => `「동원의 한 해」 규칙집 ${version}: 고칠 것`,
    what: '무엇에 관한 것인가',
    stands: '지금 적혀 있는 것',
    right: '맞는 것',
    where: '해와 곳',
    source: '출처(발행처, 제목, 날짜, 주소)',
    passage: '대목(문단 번호, 첫 낱말)',
  },
};

export const TEXT: Said<UnknownText> = { en: EN, ko: KO };
