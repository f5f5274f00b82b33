import { hoursLong, rangeBehind } from '../format.ts';
import type { Lang } from '../lang.ts';

/** What two people read as one household come to, in minutes; no range while its runs are drawn. */
export interface HouseholdFacts {
  wife: number;
  husband: number;
  range: { low: number; high: number } | null;
}

/** A piece of the sentence: text, a figure of one of the two, or that of both together with its range. */
export type HouseholdPiece =
  | { text: string }
  | { figure: string; of: 'wife' | 'husband' }
  | { figure: string; of: 'both'; range: string };

const AROUND = {
  en: [
    'Read as wife and husband of one household, the two were called on for about ',
    ' together: ',
    ' hers, ',
    ' his. This pairing is ours, not a reported household: what is levied on a household is divided among its earners, two in the typical year, and where one of a household is sent it is she. Children and others of the household are not counted.',
  ],
  ko: [
    '한 세대의 아내와 남편으로 보면 두 사람은 함께 약 ',
    ' 동안 불려 나간 셈이다. 아내 ',
    ', 남편 ',
    '이다. 이 짝은 우리가 지은 것이며 보도된 세대가 아니다. 세대에 매긴 돈과 물자는 버는 사람끼리(전형적인 해에는 둘이) 나누어 내고, 세대에서 한 사람이 나가는 일은 아내가 나가는 것으로 셌다. 아이와 다른 식구의 시간은 들어 있지 않다.',
  ],
} as const;

/** Two people read as one household: their hours together and each one's, and that the pairing is not a report. */
export function describeHousehold(
  { wife, husband, range }: HouseholdFacts,
  lang: Lang,
): HouseholdPiece[] {
  const [before, together, hers, his] = AROUND[lang];
  return [
    { text: before },
    {
      figure: hoursLong(wife + husband, lang),
      of: 'both',
      range: range ? rangeBehind(range.low, range.high, lang) : '',
    },
    { text: together },
    { figure: hoursLong(wife, lang), of: 'wife' },
    { text: hers },
    { figure: hoursLong(husband, lang), of: 'husband' },
    { text: his },
  ];
}

/** The same as plain text. */
export const plainHousehold = (facts: HouseholdFacts, lang: Lang): string =>
  describeHousehold(facts, lang)
    .map((piece) =>
      'text' in piece ? piece.text : piece.figure + (piece.of === 'both' ? piece.range : ''),
    )
    .join('');
