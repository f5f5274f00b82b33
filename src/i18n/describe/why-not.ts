import type { Closed, WhyNot } from '../../engine/ledger.ts';
import type { Lang } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';

/** What kept a rule away, by the attribute of the person that did not fit. */
const OTHERS: Record<Lang, Record<string, string>> = {
  en: {
    organisation: 'falls on members of another organisation',
    age: 'falls on people of another age',
    sex: 'falls on the other sex',
    work: 'falls on people in other work',
    party: 'depends on Party membership',
    married: 'depends on being married or not',
    means: 'falls on people of other means',
    arrangement: 'depends on an arrangement with the workplace',
    trades: 'falls on people in another trade',
    region: 'falls on people of another region',
    cadre: 'falls on people who hold another office, or none',
    sentByHousehold: 'falls on the one whom the household sends',
    brigade: 'depends on serving in a construction brigade',
    not: 'leaves out people like this one',
    any: 'falls on other people',
  },
  ko: {
    organisation: '다른 조직에 속한 사람에게 돌아간다',
    age: '다른 나이의 사람에게 돌아간다',
    sex: '다른 성별의 사람에게 돌아간다',
    work: '다른 일을 하는 사람에게 돌아간다',
    party: '당원인지 아닌지에 달려 있다',
    married: '혼인했는지 아닌지에 달려 있다',
    means: '형편이 다른 사람에게 돌아간다',
    arrangement: '직장과 맺은 약정에 달려 있다',
    trades: '다른 장사를 하는 사람에게 돌아간다',
    region: '다른 지역 사람에게 돌아간다',
    cadre: '다른 직책에 있거나 직책이 없는 사람에게 돌아간다',
    sentByHousehold: '세대에서 내보내는 사람에게 돌아간다',
    brigade: '돌격대에 나가는지에 달려 있다',
    not: '이런 사람은 제외된다',
    any: '다른 사람에게 돌아간다',
  },
};

/**
 * Why a duty did not fall on the person, in words that follow its name.
 * The command line prints the English ones.
 */
export function describeWhyNot(why: WhyNot, names: Names, lang: Lang = 'en'): string {
  const ko = lang === 'ko';
  switch (why.why) {
    case 'tier':
      return ko ? '핵심 의무가 아니어서 세지 않았다' : 'outside the core set of duties';
    case 'dates':
      return ko
        ? '이 해에는 시행되지 않았거나 해당하는 날이 없다'
        : 'not in force, or without a date, in this year';
    case 'last-reported':
      return ko ? `마지막 보도는 ${String(why.year)}년` : `last reported in ${String(why.year)}`;
    case 'who':
      return OTHERS[lang][why.attribute] ?? OTHERS[lang]['any'] ?? '';
    case 'household':
      return ko ? '세대에서 다른 사람이 나간다' : 'another of the household is sent, or pays';
    case 'workplace':
      return ko ? '본인이 아니라 직장이 부담한다' : 'borne by the workplace, not by the person';
    case 'covered': {
      const name = nameOf(names, 'arrangements', why.arrangement);
      return ko ? `약정으로 면제됨: ${name}` : `covered by an arrangement: ${name}`;
    }
    case 'day-kind':
      return ko
        ? '그 날짜들이 해당하지 않는 종류의 날이다'
        : 'its dates fall on kinds of day that it leaves free';
    case 'possible':
      return ko ? '있을 수 있으나 전형적인 해에는 없다' : 'possible, not in the typical year';
    case 'away':
      return ko
        ? `집을 떠나 있던 ${String(why.dates)}일 동안은 없었다`
        : `not on ${String(why.dates)} ${why.dates === 1 ? 'date' : 'dates'} while away from home`;
    case 'no-absence':
      return ko ? '빠진 적이 있어야 생긴다' : 'follows an absence only';
  }
}

/** Why a way out was not open, in words that follow its name. */
export function describeClosed(closed: Closed, lang: Lang = 'en'): string {
  const ko = lang === 'ko';
  switch (closed.why) {
    case 'means':
      return ko ? '형편상 낼 수 없다' : 'beyond the means of the household';
    case 'price-not-known':
      return ko ? '값이 알려지지 않았다' : 'price not known';
    case 'reading':
      return ko
        ? '실제로 그렇게들 한다는 보도만 있다'
        : 'only reported as something people do, not as allowed';
    case 'who':
      return ko ? '다른 사람에게만 열려 있다' : 'open to other people only';
    case 'years':
      return ko ? '다른 해에만 보도되었다' : 'reported for other years only';
    case 'last-reported':
      return ko ? '보도된 지 오래되었다' : 'not reported for more than five years';
  }
}
