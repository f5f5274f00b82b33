import { times } from '../../../i18n/describe/day.ts';
import { span, won } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Names } from '../../../i18n/names.ts';
import type { Facts } from '../facts.ts';
import { attended, lostOf, sum, takers } from './lines.ts';

/** What was asked in money, and the time that earns it. */
function price({ lines }: Facts, lang: Lang): string {
  const money = sum(lines, (line) => line.won);
  if (money === 0) return '';
  const [asked, earned] = [
    won(money, lang),
    span(Math.round(sum(lines, ({ paid }) => paid)), lang),
  ];
  return lang === 'ko'
    ? ` ${asked}은 그 돈을 버는 데 드는 생계 시간 ${earned}으로 셌다.`
    : ` Its ${asked} count as the ${earned} of livelihood that earn them.`;
}

/** How the time of one duty on one date came about, in a sentence or two. */
export function plainLine(facts: Facts, names: Names, lang: Lang): string {
  const ko = lang === 'ko';
  const { lines } = facts;
  const asked = sum(lines, (line) => line.asked ?? 0);
  if (!lines.some(({ minutes }) => minutes !== null))
    return ko
      ? '이날 있었으나 어느 자료도 길이를 전하지 않고 가정하지도 않아, 어떤 합계에도 들어 있지 않다.'
      : 'It fell on this date, but no source gives its length and none is assumed: it is in no sum.';
  if (asked === 0)
    return (
      (ko
        ? '시간이 아니라 돈이나 물자를 요구한다.'
        : 'It asks for money or goods, not for hours of the day.') + price(facts, lang)
    );
  const hours = lines.map((line) => times(line, lang)).filter(Boolean);
  const when = hours.length > 0 ? ` (${hours.join(', ')})` : '';
  const begin = ko
    ? `요구된 시간은 ${span(asked, lang)}${when}.`
    : `It asked for ${span(asked, lang)}${when}.`;
  if (attended(lines).length === 0)
    return (
      begin +
      (ko
        ? ' 직접 응하지 않아 하루의 시간으로는 세지 않았다.'
        : ' It was not met in person, so no hour of the day is counted.') +
      price(facts, lang)
    );
  const lost = lostOf(lines);
  if (lost === 0)
    return (
      begin +
      (ko
        ? ' 다른 의무가 먼저 차지한 분이 없어 모두 셌다.'
        : ' No other duty had taken a minute of it, so all of it counts.') +
      price(facts, lang)
    );
  const by = takers(attended(lines), names, lang);
  const left = span(asked - lost, lang);
  return (
    begin +
    (ko
      ? ` 그 가운데 ${span(lost, lang)}은 다른 의무${by && `(${by})`}가 먼저 차지해, 남은 ${left}만 셌다.`
      : ` Other duties${by && ` (${by})`} had already taken ${span(lost, lang)} of it: ${left} count.`) +
    price(facts, lang)
  );
}
