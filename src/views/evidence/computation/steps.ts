import type { Line } from '../../../engine/ledger.ts';
import { activityWord, CATEGORIES, CATEGORY } from '../../../i18n/describe/words.ts';
import { hoursLong, percent, won } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';
import type { Measure } from '../../../state/subject.ts';
import type { Facts } from '../facts.ts';

/** The steps of a sum: what was added, taken off or divided. */
export function stepsOfSum(
  measure: Measure,
  { sums, ledger, lines, positions }: Facts,
  names: Names,
  lang: Lang,
): string[] {
  const ko = lang === 'ko';
  const long = (minutes: number): string => hoursLong(minutes, lang);
  const row = (name: string, value: string): string => `${name}: ${value}`;
  const { minutes, gaveWay } = sums;
  const taken = minutes.political + minutes.labour + minutes.material;
  const byCategory = (['political', 'labour', 'material'] as const).map((name) =>
    row(CATEGORY[lang][name], long(minutes[name])),
  );
  const job = activityWord('job', ledger.attributes.work, lang);
  const paid = row(CATEGORY[lang].paid, long(minutes.paid));
  switch (measure) {
    case 'total':
      return [...byCategory, paid, row(ko ? '모두' : 'in all', long(minutes.total))];
    case 'taken':
      return [...byCategory, row(ko ? '모두' : 'in all', long(taken))];
    case 'floor':
      return (positions ?? []).map(({ position, minutes: political }) =>
        row(nameOf(names, 'positions', position), long(political)),
      );
    case 'own':
      return [
        row(ko ? '의무에 든 시간' : 'taken by duties', long(taken)),
        row(ko ? `뺀 것, ${job}` : `less ${job}`, long(gaveWay.job)),
        paid,
      ];
    case 'week':
      return [
        row(ko ? '한 해' : 'the year', long(minutes.total)),
        row(ko ? '한 주' : 'a week', long((minutes.total * 7) / ledger.dayKinds.length)),
      ];
    case 'share': {
      const awake =
        ledger.dayKinds.length * 1440 - ledger.profileMinutes.sleep - ledger.profileMinutes.job;
      return [
        row(
          ko ? '자기 시간(잠 제외)과 돈 마련' : 'own time without sleep, and worked to pay',
          long(minutes.own - gaveWay.sleep + minutes.paid),
        ),
        row(
          ko ? '직장 몫이 아닌 깨어 있는 시간' : `waking hours that are not the ${job}’s`,
          long(awake),
        ),
        row(ko ? '몫' : 'share', percent(sums.shareOfOwnTime, lang)),
      ];
    }
    case 'paid':
    case 'won':
      return [
        row(ko ? '빠지려고 낸 돈' : 'for ways out', won(sums.won.bribes, lang)),
        row(ko ? '걷힌 돈과 물자' : 'levies and goods', won(sums.won.levies, lang)),
        row(ko ? '조직 회비' : 'membership fees', won(sums.won.dues, lang)),
        row(ko ? '이를 버는 시간' : 'hours that earn it', long(minutes.paid)),
      ];
    default:
      return measure.startsWith('asked') ? askedByCategory(lines, lang) : [];
  }
}

const askedByCategory = (lines: readonly Line[], lang: Lang): string[] =>
  CATEGORIES.flatMap((category) => {
    const own = lines.filter((line) => line.category === category);
    const asked = own.reduce((sum, line) => sum + (line.asked ?? 0), 0);
    return asked > 0 ? [`${CATEGORY[lang][category]}: ${hoursLong(asked, lang)}`] : [];
  });
