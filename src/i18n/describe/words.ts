import type {
  Activity,
  Basis,
  Category,
  DayKind,
  Response,
  Weekday,
} from '../../rulebook/model.ts';
import type { Lang } from '../lang.ts';

type Words<K extends string> = Record<Lang, Record<K, string>>;

export const CATEGORIES = ['political', 'labour', 'material'] as const satisfies Category[];
export const BASES = ['reported', 'inferred', 'assumed'] as const satisfies Basis[];
export const ACTIVITIES = [
  'livelihood',
  'household',
  'rest',
  'job',
  'sleep',
] as const satisfies Activity[];

export const CATEGORY: Words<Category | 'paid'> = {
  en: { political: 'political', labour: 'labour', material: 'material', paid: 'worked to pay' },
  ko: { political: '정치', labour: '노력 동원', material: '물자', paid: '돈 마련' },
};

export const BASIS: Words<Basis> = {
  en: { reported: 'reported', inferred: 'inferred', assumed: 'assumed' },
  ko: { reported: '보도됨', inferred: '추론', assumed: '가정' },
};

export const RESPONSE: Words<Response> = {
  en: { attend: 'attended', pay: 'paid', substitute: 'substitute sent', absent: 'absent' },
  ko: { attend: '직접 응함', pay: '돈을 냄', substitute: '사람을 대신 보냄', absent: '빠짐' },
};

/** What a stretch of the day is for; the job has its own word by kind of work. */
export const ACTIVITY: Words<Activity | 'school' | 'university' | 'farm'> = {
  en: {
    sleep: 'sleep',
    job: 'state job',
    livelihood: 'livelihood',
    household: 'home',
    rest: 'rest',
    school: 'school',
    university: 'university',
    farm: 'farm',
  },
  ko: {
    sleep: '잠',
    job: '직장',
    livelihood: '생계',
    household: '집안일',
    rest: '휴식',
    school: '학교',
    university: '대학',
    farm: '농장',
  },
};

/** The word for `job` that fits the person's work. */
export const jobWord = (work: string, lang: Lang): string =>
  ACTIVITY[lang][
    work === 'school' || work === 'university' ? work : work === 'coop-farm' ? 'farm' : 'job'
  ];

export const activityWord = (activity: Activity, work: string, lang: Lang): string =>
  activity === 'job' ? jobWord(work, lang) : ACTIVITY[lang][activity];

export const DAY_KIND: Words<DayKind> = {
  en: {
    working: 'working day',
    saturday: 'Saturday',
    rest: 'rest day',
    holiday: 'public holiday',
    'school-holiday': 'school holiday',
    'farm-rest': 'farm rest day',
  },
  ko: {
    working: '일하는 날',
    saturday: '토요일',
    rest: '쉬는 날',
    holiday: '공휴일',
    'school-holiday': '방학',
    'farm-rest': '농장 쉬는 날',
  },
};

export const WEEKDAY: Words<Weekday> = {
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  ko: {
    mon: '월요일',
    tue: '화요일',
    wed: '수요일',
    thu: '목요일',
    fri: '금요일',
    sat: '토요일',
    sun: '일요일',
  },
};
