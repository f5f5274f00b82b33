import type { Said } from '../../i18n/lang.ts';

interface BuilderText {
  title: string;
  note: string;
  show: string;
  showYear: string;
  showPositions: string;
  rows: string;
  rowsNine: string;
  rowsAll: (count: number) => string;
  theme: string;
  themeAuto: string;
  themeLight: string;
  themeDark: string;
  language: string;
  release: string;
  releaseFrozen: (version: string) => string;
  releaseLatest: string;
  phone: string;
  column: string;
  code: string;
  measuring: string;
  copy: string;
  copied: string;
  notCopied: string;
  script: string;
  scriptAdd: string;
  fallback: (title: string) => string;
}

/** The words of the builder. */
export const TEXT: Said<BuilderText> = {
  en: {
    title: 'A picture for an article',
    note: 'Choose what it shows, see it at the width of a phone and of a column, copy the lines into the article. It loads nothing from elsewhere and stores nothing about the reader.',
    show: 'Picture',
    showYear: 'One year, hour by hour',
    showPositions: 'Positions side by side, with the floor',
    rows: 'Positions',
    rowsNine: 'nine unlike ones',
    rowsAll: (count) => `all ${count}`,
    theme: 'Colours',
    themeAuto: 'as the reader has set',
    themeLight: 'always light',
    themeDark: 'always dark',
    language: 'Language',
    release: 'Figures',
    releaseFrozen: (version) => `stay as they are now (release ${version})`,
    releaseLatest: 'follow later corrections',
    phone: 'On a phone, 320 pixels wide',
    column: 'In a column, 720 pixels wide',
    code: 'Lines for the article',
    measuring: 'The heights are being measured …',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Could not be copied; select the text and copy it.',
    script:
      'Add one line for a height that always fits, also when a reader opens the evidence. Without it the picture keeps the height given.',
    scriptAdd: 'with the line for the height',
    fallback: (title) => `${title} (The Mobilized Year)`,
  },
  ko: {
    title: '기사에 넣을 그림',
    note: '무엇을 보일지 고르고, 휴대전화와 본문 너비에서 확인한 뒤, 아래 코드를 기사에 붙여 넣는다. 다른 사이트에서 아무것도 불러오지 않으며 독자에 대해 아무것도 저장하지 않는다.',
    show: '그림',
    showYear: '한 해를 시간 단위로',
    showPositions: '위치를 나란히, 하한선과 함께',
    rows: '위치',
    rowsNine: '서로 다른 아홉',
    rowsAll: (count) => `${count}개 모두`,
    theme: '색',
    themeAuto: '독자의 설정대로',
    themeLight: '늘 밝게',
    themeDark: '늘 어둡게',
    language: '언어',
    release: '수치',
    releaseFrozen: (version) => `지금 그대로 둔다 (판 ${version})`,
    releaseLatest: '나중의 정정을 따른다',
    phone: '휴대전화, 너비 320픽셀',
    column: '본문, 너비 720픽셀',
    code: '기사에 넣을 코드',
    measuring: '높이를 재는 중 …',
    copy: '복사',
    copied: '복사했다.',
    notCopied: '복사하지 못했다. 글을 선택해 복사하라.',
    script:
      '한 줄을 더하면 독자가 근거를 열 때에도 높이가 늘 맞는다. 없으면 그림은 주어진 높이를 지킨다.',
    scriptAdd: '높이를 맞추는 줄 넣기',
    fallback: (title) => `${title} (동원의 한 해)`,
  },
};
