import type { Attributes } from '../../rulebook/model.ts';
import type { Lang } from '../lang.ts';

export type AttributeName = keyof Attributes;

/** The values that each attribute can take, in the order they are offered; age is a number. */
export const VALUES = {
  sex: ['f', 'm'],
  work: ['none', 'state', 'coop-farm', 'school', 'university', 'fisheries', 'office', 'trade-unit'],
  party: [false, true],
  married: [false, true],
  means: ['poor', 'ordinary', 'well-off', 'wealthy'],
  arrangement: ['none', '8.3', '8.3-party'],
  trades: ['none', 'market', 'wholesale', 'smuggling'],
  region: ['pyongyang', 'north-hamgyong', 'ryanggang', 'other-border', 'other'],
  cadre: ['none', 'womens-union', 'office'],
  sentByHousehold: [false, true],
  brigade: [false, true],
} as const satisfies { [K in Exclude<AttributeName, 'age'>]: readonly Attributes[K][] };

export const ATTRIBUTES = ['age', ...Object.keys(VALUES)] as AttributeName[];

export const ATTRIBUTE: Record<Lang, Record<AttributeName, string>> = {
  en: {
    age: 'Age',
    sex: 'Sex',
    work: 'Work',
    party: 'Party',
    married: 'Marriage',
    means: 'Means',
    arrangement: 'Arrangement with the workplace',
    trades: 'Trade',
    region: 'Region',
    cadre: 'Office held',
    sentByHousehold: 'Duties of the household',
    brigade: 'Construction brigade',
  },
  ko: {
    age: '나이',
    sex: '성별',
    work: '일',
    party: '당',
    married: '혼인',
    means: '형편',
    arrangement: '직장과 맺은 약정',
    trades: '장사',
    region: '지역',
    cadre: '맡은 직책',
    sentByHousehold: '세대 몫의 의무',
    brigade: '돌격대',
  },
};

const VALUE: Record<Lang, Record<string, string>> = {
  en: {
    'sex f': 'a woman',
    'sex m': 'a man',
    'work none': 'without state work',
    'work state': 'in a state enterprise',
    'work coop-farm': 'on a cooperative farm',
    'work school': 'at school',
    'work university': 'at university',
    'work fisheries': 'in the fisheries',
    'work office': 'in a state office',
    'work trade-unit': 'in a trading unit',
    'party true': 'in the Party',
    'party false': 'not in the Party',
    'married true': 'married',
    'married false': 'unmarried',
    'means poor': 'poor',
    'means ordinary': 'of ordinary means',
    'means well-off': 'well-off',
    'means wealthy': 'wealthy',
    'arrangement none': 'with no arrangement',
    'arrangement 8.3': 'paying “8.3” to the workplace',
    'arrangement 8.3-party': 'paying for “8.3 Party life”',
    'trades none': 'not trading',
    'trades market': 'trading at the market',
    'trades wholesale': 'trading wholesale',
    'trades smuggling': 'smuggling',
    'region pyongyang': 'in Pyongyang',
    'region north-hamgyong': 'in North Hamgyong',
    'region ryanggang': 'in Ryanggang',
    'region other-border': 'elsewhere at the border',
    'region other': 'away from the border',
    'cadre none': 'holding no office',
    'cadre womens-union': 'a Women’s Union cadre',
    'cadre office': 'an office cadre',
    'sentByHousehold true': 'sent by the household',
    'sentByHousehold false': 'not sent by the household',
    'brigade true': 'serving in a brigade',
    'brigade false': 'in no brigade',
  },
  ko: {
    'sex f': '여성',
    'sex m': '남성',
    'work none': '국가 직장 없음',
    'work state': '국영 기업소',
    'work coop-farm': '협동농장',
    'work school': '학교',
    'work university': '대학',
    'work fisheries': '수산사업소',
    'work office': '사무기관',
    'work trade-unit': '외화벌이 단위',
    'party true': '당원',
    'party false': '비당원',
    'married true': '기혼',
    'married false': '미혼',
    'means poor': '가난함',
    'means ordinary': '보통 형편',
    'means well-off': '넉넉함',
    'means wealthy': '부유함',
    'arrangement none': '약정 없음',
    'arrangement 8.3': '직장에 “8.3” 돈을 냄',
    'arrangement 8.3-party': '“8.3 당생활” 값을 냄',
    'trades none': '장사 안 함',
    'trades market': '장마당 장사',
    'trades wholesale': '도매',
    'trades smuggling': '밀수',
    'region pyongyang': '평양',
    'region north-hamgyong': '함경북도',
    'region ryanggang': '량강도',
    'region other-border': '그 밖의 국경 지역',
    'region other': '국경 밖 지역',
    'cadre none': '직책 없음',
    'cadre womens-union': '여맹 간부',
    'cadre office': '사무기관 간부',
    'sentByHousehold true': '세대 대표로 나감',
    'sentByHousehold false': '세대 대표로 나가지 않음',
    'brigade true': '돌격대에 나감',
    'brigade false': '돌격대에 나가지 않음',
  },
};

/** One value of an attribute as a word that can stand in a sentence. */
export function describeValue(
  name: AttributeName,
  value: Attributes[AttributeName],
  lang: Lang,
): string {
  if (name === 'age') return lang === 'ko' ? `${String(value)}세` : `aged ${String(value)}`;
  return VALUE[lang][`${name} ${String(value)}`] ?? String(value);
}

/** What was changed of a position, each change as a word, in the order of the attributes. */
export const describeChanges = (
  set: Partial<Attributes>,
  attributes: Attributes,
  lang: Lang,
): string[] =>
  ATTRIBUTES.filter((name) => set[name] !== undefined).map((name) =>
    describeValue(name, attributes[name], lang),
  );
