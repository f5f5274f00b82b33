import { activityWord, BASIS, CATEGORY } from '../../../i18n/describe/words.ts';
import { counted } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';
import type { Measure } from '../../../state/subject.ts';
import type { Facts } from '../facts.ts';
import { plainAsked } from './asked.ts';

/** How a sum of the year is made, in one sentence. */
export function plainSum(measure: Measure, facts: Facts, names: Names, lang: Lang): string {
  const ko = lang === 'ko';
  const n = facts.parts.length;
  const job = activityWord('job', facts.ledger.attributes.work, lang);
  switch (measure) {
    case 'total':
      return ko
        ? `의무 ${n}가지에 든 시간에, 요구된 돈을 버는 데 드는 시간을 더했다.`
        : `The hours that ${counted(n, 'duty', 'duties')} took, and the hours of earning that pay for what was asked in money.`;
    case 'own':
      return ko
        ? `의무에 든 시간에서 ${job} 시간을 빼앗은 몫을 빼고, 돈을 마련하는 데 드는 시간을 더했다.`
        : `The hours that duties took, less those taken from the ${job}, and the hours worked to pay.`;
    case 'taken':
      return ko
        ? `의무 ${n}가지에 직접 나간 시간을 더했다. 돈을 마련하는 데 드는 시간은 들어 있지 않다.`
        : `The hours that ${counted(n, 'duty', 'duties')} took in person, added up; hours worked to pay are not among them.`;
    case 'floor': {
      const least = nameOf(names, 'positions', facts.positions?.[0]?.position ?? '');
      return ko
        ? `그해 모든 위치의 정치 의무 시간 가운데 가장 적은 것이다(${least}). 정치 의무 ${n}가지에 든 시간을 더했다.`
        : `Of the political hours of all positions in the year, the fewest (${least}), which ${counted(n, 'political duty', 'political duties')} took.`;
    }
    case 'political':
    case 'labour':
    case 'material':
      return ko
        ? `${CATEGORY.ko[measure]} 의무 ${n}가지에 든 시간을 더했다.`
        : `The hours that ${counted(n, `${measure} duty`, `${measure} duties`)} took, added up.`;
    case 'paid':
      return ko
        ? '요구된 돈과 물자의 값을 생계 노동 한 시간의 벌이로 나누었다.'
        : 'What was asked in money and goods, divided by what an hour of livelihood earns.';
    case 'week':
      return ko
        ? `한 해 전체에 7을 곱해 ${facts.ledger.dayKinds.length}일로 나누었다.`
        : `The total of the year times 7, divided by its ${facts.ledger.dayKinds.length} days.`;
    case 'share':
      return ko
        ? '자기 시간에서 잠을 뺀 것에 돈 마련 시간을 더해, 한 해의 깨어 있는 시간 가운데 직장 몫이 아닌 시간으로 나누었다.'
        : `Own time without sleep, plus hours worked to pay, divided by the waking hours of the year that are not the ${job}’s.`;
    case 'reported':
    case 'inferred':
    case 'assumed':
      return ko
        ? `적용·날짜·길이 가운데 가장 약한 근거가 ‘${BASIS.ko[measure]}’인 시간을 더했다.`
        : `The hours whose weakest support (that the duty falls, its dates, its length) is ${BASIS.en[measure]}.`;
    case 'sleep':
    case 'job':
    case 'livelihood':
    case 'household':
    case 'rest': {
      const what = activityWord(measure, facts.ledger.attributes.work, lang);
      return ko
        ? `하루 일과에서 ‘${what}’에 해당하는 분 가운데 의무가 차지한 것을 더했다.`
        : `The minutes of ${what} in the timetable of each day that a duty took.`;
    }
    case 'out-of-reach':
      return ko
        ? '집을 떠나 있던 날에, 의무가 차지하지 않은 생계와 집안일 시간을 더했다.'
        : 'The hours of livelihood and home on dates away from home that no duty took.';
    case 'attend':
    case 'pay':
    case 'substitute':
    case 'absent':
      return ko
        ? '이렇게 응한 요구를 셌다. 자정을 넘긴 것은 한 번으로 셌다.'
        : 'The demands answered this way, counted; one that runs past midnight counts once.';
    case 'bribes':
    case 'levies':
    case 'dues':
    case 'won':
      return ko
        ? '요구나 빠질 길의 값을 그해의 원으로 바꾸어 더했다.'
        : 'The price of each demand or way out in won of the year, added up.';
    default:
      return plainAsked(measure, n, lang);
  }
}
