import type { Said } from './lang.ts';

/** The pages of the site, in the order of their links. */
export const PAGES = [
  'index',
  'live',
  'compare',
  'evidence',
  'checks',
  'unknown',
  'method',
  'glossary',
  'print',
  'teach',
  'builder',
] as const;
export type PageId = (typeof PAGES)[number];

export const PAGE_NAMES: Said<Record<PageId, string>> = {
  en: {
    index: 'The year',
    live: 'Day by day',
    compare: 'Compare',
    evidence: 'Evidence',
    checks: 'Checks',
    unknown: 'Not known',
    method: 'Method',
    glossary: 'Glossary',
    print: 'On paper',
    teach: 'Teach',
    builder: 'For articles',
  },
  ko: {
    index: '한 해',
    live: '하루하루',
    compare: '견주기',
    evidence: '근거',
    checks: '대조',
    unknown: '모르는 것',
    method: '방법',
    glossary: '용어',
    print: '종이로',
    teach: '수업',
    builder: '기사에 넣기',
  },
};
export const SITE: Said = { en: 'The Mobilized Year', ko: '동원의 한 해' };
export const PAGES_LABEL: Said = { en: 'Pages', ko: '페이지' };
export const LANGUAGE_LABEL: Said = { en: 'Language', ko: '언어' };
export const LANGUAGE_NAMES: Said = { en: 'English', ko: '한국어' };
/** Said in the language that did not load: who asked for it may not read the other. */
export const NOT_SPOKEN: Said = {
  en: 'The English texts could not be loaded.',
  ko: '한국어 글을 불러오지 못했습니다.',
};
export const SPEAK_AGAIN: Said = {
  en: 'Open the page again in English',
  ko: '한국어로 페이지 다시 열기',
};
