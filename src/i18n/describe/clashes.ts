import type { ClashId } from '../../engine/clashes.ts';
import type { Lang } from '../lang.ts';

/** Why attributes do not go together, as a clause. */
const BECAUSE: Record<Lang, Record<ClashId, string>> = {
  en: {
    'school-age': 'school is for ages 7 to 17',
    'university-age': 'university is for ages 16 to 40',
    'work-age': 'work begins at 16',
    'school-duty': 'children under 16 are at school',
    'marriage-age': 'marriage is from age 17 and after school',
    'party-age': 'the Party admits from age 18',
    'union-cadre': 'a Women’s Union cadre is a woman of 18 or older',
    'office-cadre': 'an office cadre works in a state office',
    'brigade-age': 'a brigade takes nobody under 16 or at school',
    'arrangement-closed': 'it is not open to this person',
  },
  ko: {
    'school-age': '학교는 7~17세',
    'university-age': '대학은 16~40세',
    'work-age': '일은 16세부터',
    'school-duty': '16세 미만은 학교에 다님',
    'marriage-age': '혼인은 17세부터, 학교를 마친 뒤',
    'party-age': '입당은 18세부터',
    'union-cadre': '여맹 간부는 18세 이상 여성',
    'office-cadre': '사무기관 간부는 사무기관에서 일하는 사람',
    'brigade-age': '돌격대는 16세 이상, 학생 제외',
    'arrangement-closed': '이 사람에게는 열려 있지 않음',
  },
};

export const describeClash = (id: ClashId, lang: Lang): string => BECAUSE[lang][id];
