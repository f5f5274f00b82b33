import type { Burden, Ledger } from '../../engine/ledger.ts';
import { hoursLong, monthName, percent, percents } from '../format.ts';
import type { Lang } from '../lang.ts';
import { CATEGORY } from './words.ts';

/** The month in which most minutes were taken: 1 to 12, and those minutes; with those worked to pay where asked for. */
export function heaviestMonth(
  { lines }: Pick<Ledger, 'lines'>,
  withPaid = false,
): { month: number; minutes: number } {
  const months = new Array<number>(12).fill(0);
  for (const { date, minutes, paid } of lines) {
    const month = Number(date.slice(5, 7)) - 1;
    months[month] = (months[month] ?? 0) + (minutes ?? 0) + (withPaid ? paid : 0);
  }
  const most = Math.max(...months);
  return { month: months.indexOf(most) + 1, minutes: most };
}

/** What the picture of the year shows, in sentences, for those who do not see it. */
export function describeYear(ledger: Ledger, burden: Burden, lang: Lang): string[] {
  const { political, labour, material, paid, total } = burden.minutes;
  const days = new Set(
    ledger.lines.filter(({ minutes }) => (minutes ?? 0) > 0).map(({ date }) => date),
  ).size;
  const { month, minutes } = heaviestMonth(ledger, true);
  const [reported = 0, inferred = 0, assumed = 0] = percents([
    burden.basis.reported,
    burden.basis.inferred,
    burden.basis.assumed,
  ]);
  const long = (value: number) => hoursLong(value, lang);
  const name = monthName(month, lang, 'long');
  if (lang === 'ko') {
    return [
      `${String(ledger.year)}년의 시간을 그린 그림: 하루하루가 한 칸이고, 의무는 그것이 빼앗은 시각에 놓인다.`,
      `모두 약 ${long(total)}: ${CATEGORY.ko.political} ${long(political)}, ${CATEGORY.ko.labour} ${long(labour)}, ${CATEGORY.ko.material} ${long(material)}, 돈을 벌어 내는 데 든 시간으로 환산 ${long(paid)}.`,
      `시간이 들어간 날은 ${String(days)}일이다.${minutes > 0 ? ` 가장 무거운 달은 ${name}, 돈을 버는 데 든 시간까지 약 ${long(minutes)}이다.` : ''}`,
      `근거: 보도됨 ${String(reported)}%, 추론 ${String(inferred)}%, 가정 ${String(assumed)}%. 자기 깨어 있는 시간의 ${percent(burden.shareOfOwnTime, lang)}.`,
    ];
  }
  return [
    `A picture of the hours of ${String(ledger.year)}: each day is a strip of 24 hours, each duty a block at the hour it takes.`,
    `In all about ${long(total)}: ${long(political)} political, ${long(labour)} labour, ${long(material)} material, and the equivalent of ${long(paid)} worked to pay.`,
    `Hours were taken on ${days === 1 ? '1 day' : `${String(days)} days`}.${minutes > 0 ? ` The heaviest month is ${name}, with about ${long(minutes)}, those worked to pay included.` : ''}`,
    `Footing: ${String(reported)}% reported, ${String(inferred)}% inferred, ${String(assumed)}% assumed. It is ${percent(burden.shareOfOwnTime, lang)} of the person’s own waking time.`,
  ];
}
