import type { Said } from '../../../i18n/lang.ts';
import type { Source } from '../../../rulebook/evidence.ts';

export const KIND: Said<Record<string, string>> = {
  en: {
    'inside-source': 'reports through people inside',
    journalism: 'journalism',
    reference: 'reference',
    state: 'state media',
    testimony: 'testimony',
    analysis: 'analysis',
    academic: 'research',
    ngo: 'non-governmental organisation',
    government: 'a government',
    statistics: 'statistics',
  },
  ko: {
    'inside-source': '내부 소식통 보도',
    journalism: '언론',
    reference: '참고 자료',
    state: '북한 매체',
    testimony: '증언',
    analysis: '분석',
    academic: '연구',
    ngo: '민간단체',
    government: '정부 기관',
    statistics: '통계',
  },
};
export const READ: Said<Record<Source['read'], string>> = {
  en: { full: 'read in full', excerpt: 'read in part', 'second-hand': 'read as quoted by another' },
  ko: {
    full: '전문을 읽음',
    excerpt: '일부를 읽음',
    'second-hand': '다른 자료에 인용된 것을 읽음',
  },
};
export const USE: Said<Record<'rule' | 'check' | 'context', string>> = {
  en: { rule: 'used in a duty', check: 'kept to test the model', context: 'context' },
  ko: { rule: '의무에 쓰임', check: '모형을 시험하려고 따로 둠', context: '배경' },
};
