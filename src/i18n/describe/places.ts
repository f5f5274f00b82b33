/** Provinces and towns that claims speak of, as the North writes them. */
const NAMES: Readonly<Record<string, string>> = {
  'North Korea': '북한',
  'South Korea': '남한',
  Pyongyang: '평양',
  Rason: '라선',
  Nampo: '남포',
  Kaesong: '개성',
  'North Pyongan': '평안북도',
  'South Pyongan': '평안남도',
  'North Hamgyong': '함경북도',
  'South Hamgyong': '함경남도',
  'North Hwanghae': '황해북도',
  'South Hwanghae': '황해남도',
  Jagang: '자강도',
  Chagang: '자강도',
  Ryanggang: '량강도',
  Kangwon: '강원도',
  Anju: '안주',
  Chongjin: '청진',
  'Pohang district': '포항구역',
  Chongju: '정주',
  'Eunsan county': '은산군',
  Haeju: '해주',
  Hamhung: '함흥',
  'Songchongang district': '성천강구역',
  Hoeryong: '회령',
  Hyesan: '혜산',
  Kaechon: '개천',
  Musan: '무산',
  'Posong station': '포성역',
  Posong: '포성',
  'Samsu county': '삼수군',
  Pyongsong: '평성',
  Samjiyon: '삼지연',
  Sinuiju: '신의주',
  Sunchon: '순천',
  Tokchon: '덕천',
  Wonsan: '원산',
  Sariwon: '사리원',
  Kanggye: '강계',
  Kusong: '구성',
  'Kumkang power plant': '금강발전소',
  'northern region': '북부 지역',
  provinces: '지방',
  'northern provinces': '북부 도들',
  'five provinces': '다섯 도',
  'a provincial city': '어느 지방 도시',
  'mountain districts': '산간 지역',
  abroad: '해외',
  'the West Sea coast near North Pyongan': '평안북도 부근 서해안',
  'the area near the border with China': '중국 국경에 가까운 지역',
};
/** What stands in brackets behind a place. */
const REMARKS: Readonly<Record<string, string>> = {
  'told as a general state of things': '일반적인 사정으로 전함',
  'the quoted passage names no place': '인용된 대목에 곳이 나오지 않음',
};

const listed = (text: string, between: string): string | undefined => {
  const names = text.split(/, | and /).map((name) => NAMES[name.trim()]);
  return names.every((name) => name !== undefined) ? names.join(between) : undefined;
};

/** One place: the smaller before the larger in English, the larger first in Korean. */
function one(text: string): string | undefined {
  const whole = NAMES[text];
  if (whole !== undefined) return whole;
  const parts = text.split(', ');
  // With an "and" in its last part it is a list of places.
  if (parts.at(-1)?.includes(' and ')) return listed(text, '·');
  const said = parts.map((part) => listed(part, '·'));
  return said.every((part) => part !== undefined) ? said.reverse().join(' ') : undefined;
}

/** The place of a claim in Korean; nothing where a name in it is not known, so that it stays English and is marked so. */
export function placeInKorean(place: string): string | undefined {
  const [, where = '', remark] = /^(.*?)(?: \(([^)]*)\))?$/.exec(place.trim()) ?? [];
  const said = where.split(/; (?:also )?/).map(one);
  if (!said.every((part) => part !== undefined)) return undefined;
  const behind = remark === undefined ? '' : REMARKS[remark];
  return behind === undefined ? undefined : said.join(', ') + (behind && `(${behind})`);
}
