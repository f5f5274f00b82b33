import type { DayKind } from '../../rulebook/model.ts';
import type { Lang } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';
import { DAY_KIND } from './words.ts';

/** Who calls people to a duty. */
const ORGANISER: Record<Lang, Record<string, string>> = {
  en: {
    workplace: 'the workplace',
    inminban: 'the people’s unit',
    school: 'the school',
    university: 'the university',
    party: 'the Party',
    state: 'the state',
    organisation: 'the organisation one belongs to',
    farm: 'the farm',
    'womens-union': 'the Women’s Union',
    'youth-league': 'the Youth League',
    'childrens-union': 'the Children’s Union',
  },
  ko: {
    workplace: '직장',
    inminban: '인민반',
    school: '학교',
    university: '대학',
    party: '당',
    state: '국가',
    organisation: '속한 조직',
    farm: '농장',
    'womens-union': '여맹',
    'youth-league': '청년동맹',
    'childrens-union': '소년단',
  },
};

/** Who calls to a duty, whoever is called. */
export const organiserWord = (organiser: string, lang: Lang): string =>
  ORGANISER[lang][organiser] ?? organiser;

/** Where somebody of this work spends the day: what a rule calls the workplace, or the school. */
const PLACE: Record<string, string> = {
  school: 'school',
  university: 'university',
  'coop-farm': 'farm',
  none: 'inminban',
};

interface Called {
  attributes: { work: string };
  /** id; `none` */
  organisation: string;
}

/** Who calls this person to a duty: a pupil is called by the school, not by a workplace. */
export function callerWord(
  organiser: string,
  { attributes: { work }, organisation }: Called,
  names: Names,
  lang: Lang,
): string {
  if (organiser === 'workplace' || organiser === 'school')
    return organiserWord(PLACE[work] ?? organiser, lang);
  if (organiser !== 'organisation' || organisation === 'none')
    return organiserWord(organiser, lang);
  const name = nameOf(names, 'organisations', organisation);
  return lang === 'ko' ? name : `the ${name}`;
}

/** An ordinary day, by what somebody does on it; nobody without a state job, school or farm has a day of work set for them. */
const ORDINARY: Record<Lang, Record<string, string>> = {
  en: { school: 'school day', university: 'day of classes', none: 'weekday' },
  ko: { school: '수업하는 날', university: '수업하는 날', none: '평일' },
};

/** The kind of a day in the year of somebody of this work. */
export const dayKindWord = (kind: DayKind, work: string, lang: Lang): string =>
  (kind === 'working' ? ORDINARY[lang][work] : undefined) ?? DAY_KIND[lang][kind];
