import { expect, test } from 'vitest';
import { placeInKorean } from '../../src/i18n/describe/places.ts';

test.each([
  ['North Korea', '북한'],
  ['Nampo and South Pyongan', '남포·평안남도'],
  ['Chongjin, North Hamgyong', '함경북도 청진'],
  ['Pohang district, Chongjin, North Hamgyong', '함경북도 청진 포항구역'],
  ['Hoeryong and Musan, North Hamgyong', '함경북도 회령·무산'],
  ['Pyongsong, Hamhung, Chongjin and Pyongyang', '평성·함흥·청진·평양'],
  ['North Hamgyong; also South Hamgyong and Ryanggang', '함경북도, 함경남도·량강도'],
  ['North Hamgyong (told as a general state of things)', '함경북도(일반적인 사정으로 전함)'],
  ['the area near the border with China', '중국 국경에 가까운 지역'],
])('%s', (place, korean) => {
  expect(placeInKorean(place)).toBe(korean);
});

test('a place that is not known stays as it is', () => {
  for (const place of ['Ulaanbaatar', 'Anju, Ulaanbaatar', 'Anju (by night)', ''])
    expect(placeInKorean(place), place).toBeUndefined();
});
