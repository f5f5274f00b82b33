import { untrack } from 'svelte';
import { TONES } from '../../charts/tones.ts';
import type { Difference, Differences } from '../../engine/drawn.ts';
import { signOpen, type GapFacts } from '../../i18n/describe/compare.ts';
import { hoursLong, hoursRangeLong } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { encodePair } from '../../state/pair.ts';
import { hrefOf, isThere } from '../document/address.ts';
import type { Page } from '../page.svelte.ts';

/** The sums of which a difference can stand in a text. */
const KEYS = [...TONES, 'total'] as const;
type Key = (typeof KEYS)[number];
export const isGap = (key: string): key is Key => (KEYS as readonly string[]).includes(key);

/** One year less another, drawn run by run from the same keys, see engine/runs/paired.ts. */
export class Gap {
  readonly #one: Page;
  readonly #two: Page;
  #drawn = $state.raw<Differences | null>(null);

  constructor(one: Page, two: Page) {
    this.#one = one;
    this.#two = two;
    const [first, second] = [one.store.model, two.store.model];
    one.background.run(
      'differences',
      first === second ? [one.request, two.request] : [one.request, two.request, second],
      ([all]) => {
        if (all) this.#drawn = all;
      },
    );
  }
  /** Minutes; without ends while its runs are drawn. */
  of(key: Key): GapFacts {
    const drawn: Difference | undefined = this.#drawn?.minutes[key];
    return drawn ?? { typical: this.#one.burden.minutes[key] - this.#two.burden.minutes[key] };
  }
  get drawn(): boolean {
    return this.#drawn !== null;
  }
  /** Where both years stand beside each other, each figure with its evidence. */
  get href(): string | undefined {
    if (!isThere('compare')) return undefined;
    const { store, state } = this.#one;
    return hrefOf('compare', encodePair({ first: state, second: this.#two.state }, store.choices));
  }
}

const known = new WeakMap<Page, WeakMap<Page, Gap>>();

/** The difference of two years, begun to be drawn when it is first asked for. */
export function gapOf(one: Page, two: Page): Gap {
  const all = known.get(one) ?? new WeakMap<Page, Gap>();
  known.set(one, all);
  const gap = all.get(two) ?? untrack(() => new Gap(one, two));
  all.set(two, gap);
  return gap;
}

/** How far two years are apart, without sign: which of them has more is the text's to say. */
export const gapWords = ({ typical }: GapFacts, lang: Lang): string =>
  hoursLong(Math.abs(typical), lang);

/** From how many hours fewer to how many more; nothing while it is drawn. */
export function gapRangeWords(gap: GapFacts, lang: Lang): string {
  const { low, high } = gap;
  if (low === undefined || high === undefined) return '';
  if (signOpen(gap)) {
    const [fewer, more] = [hoursLong(-low, lang), hoursLong(high, lang)];
    return lang === 'ko'
      ? `${fewer} 적을 수도, ${more} 많을 수도`
      : `${fewer} fewer to ${more} more`;
  }
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b) as [number, number];
  const range = hoursRangeLong(least, most, lang);
  if (lang === 'ko') return `${range} ${high > 0 ? '많을 수도' : '적을 수도'}`;
  return `${range} ${high > 0 ? 'more' : 'fewer'}`;
}
