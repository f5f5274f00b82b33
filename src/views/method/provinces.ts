import type { Said } from '../../i18n/lang.ts';
import { PROVINCES, type Province } from '../../rulebook/tally.ts';

/** Names of places; the Korean ones as the provinces call themselves. */
export const PROVINCE: Said<Record<Province, string>> = {
  en: {
    ...(Object.fromEntries(PROVINCES.map((name) => [name, name])) as Record<
      (typeof PROVINCES)[number],
      string
    >),
    country: 'the country, or several provinces',
    elsewhere: 'no province named, or abroad',
  },
  ko: {
    Pyongyang: '평양',
    'North Hamgyong': '함경북도',
    Ryanggang: '량강도',
    'North Pyongan': '평안북도',
    Chagang: '자강도',
    'South Pyongan': '평안남도',
    Nampo: '남포',
    'South Hamgyong': '함경남도',
    Kangwon: '강원도',
    'South Hwanghae': '황해남도',
    'North Hwanghae': '황해북도',
    Kaesong: '개성',
    Rason: '라선',
    country: '나라 전체나 여러 도',
    elsewhere: '도를 밝히지 않음, 나라 밖',
  },
};

/** Provinces that border on China. */
export const AT_BORDER: readonly Province[] = [
  'North Hamgyong',
  'Ryanggang',
  'North Pyongan',
  'Chagang',
  'Rason',
];
