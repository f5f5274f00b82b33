import type { Said } from '../../i18n/lang.ts';
import type { Province } from '../../rulebook/tally.ts';

/** Names of places; the Korean ones as the provinces call themselves. */
export const PROVINCE: Said<Record<Province, string>> = {
  en: {
    Pyongyang: 'Pyongyang',
    'North Hamgyong': 'North Hamgyong with Rason',
    Ryanggang: 'Ryanggang',
    'North Pyongan': 'North Pyongan',
    Chagang: 'Chagang',
    'South Pyongan': 'South Pyongan with Nampo',
    'South Hamgyong': 'South Hamgyong',
    Kangwon: 'Kangwon',
    'South Hwanghae': 'South Hwanghae',
    'North Hwanghae': 'North Hwanghae with Kaesong',
    country: 'the country, or several provinces',
    elsewhere: 'no province named, or abroad',
  },
  ko: {
    Pyongyang: '평양',
    'North Hamgyong': '함경북도(라선 포함)',
    Ryanggang: '량강도',
    'North Pyongan': '평안북도',
    Chagang: '자강도',
    'South Pyongan': '평안남도(남포 포함)',
    'South Hamgyong': '함경남도',
    Kangwon: '강원도',
    'South Hwanghae': '황해남도',
    'North Hwanghae': '황해북도(개성 포함)',
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
];
