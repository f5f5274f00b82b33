import { group } from 'd3';
import { getContext, setContext } from 'svelte';
import { burden, simulate, type Range, yearEnd, yearStart, formatDay } from '../engine/index.ts';
import { parseYearly } from '../engine/civil.ts';
import type { Line, Request } from '../engine/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Names } from '../i18n/names.ts';
import type { Evidence } from '../rulebook/evidence.ts';
import { fromZustand } from '../state/bridge.ts';
import { requestOf } from '../state/request.ts';
import type { PageStore } from '../state/store.ts';

/** Loads the texts of the rulebook; each is a file of its own. */
export interface Texts {
  names: (lang: Lang) => Promise<Names>;
  evidence: (lang: Lang) => Promise<Evidence>;
}

const NO_LINES: readonly Line[] = [];

/** What the views of the page share: the state, and what follows from it. */
export class Page {
  readonly store: PageStore;
  readonly texts: Texts;
  readonly #browser: Lang;
  readonly #now: { readonly current: ReturnType<PageStore['api']['getState']> };
  #names = $state.raw<Partial<Record<Lang, Names>>>({});

  constructor(store: PageStore, texts: Texts, browser: Lang, names: Names) {
    this.store = store;
    this.texts = texts;
    this.#browser = browser;
    this.#now = fromZustand(store.api);
    this.#names = { [store.api.getState().page.lang ?? browser]: names };
  }

  readonly state = $derived.by(() => this.#now.current.page);
  readonly notices = $derived.by(() => this.#now.current.notices);
  readonly lang: Lang = $derived.by(() => this.state.lang ?? this.#browser);
  readonly names: Names = $derived.by(
    () => this.#names[this.lang] ?? this.#names.en ?? this.#names.ko ?? {},
  );

  /** Compared as text, so that walking along the year computes nothing anew. */
  readonly #key = $derived.by(() => JSON.stringify(requestOf(this.state, this.store.choices)));
  readonly request = $derived.by(() => JSON.parse(this.#key) as Request);
  readonly ledger = $derived.by(() => simulate(this.store.model, this.request));
  readonly burden = $derived.by(() => burden(this.ledger));
  /** The years in which every parameter is low, or high. */
  readonly lowest = $derived.by(() => simulate(this.store.model, this.request, 'low'));
  readonly highest = $derived.by(() => simulate(this.store.model, this.request, 'high'));
  readonly range: Range = $derived.by(() => {
    const typical = this.burden.minutes.total;
    const [allLow, allHigh] = [this.lowest, this.highest].map(
      (ledger) => burden(ledger).minutes.total,
    ) as [number, number];
    return { low: Math.min(allLow, typical), high: Math.max(allHigh, typical), allLow, allHigh };
  });

  /** Lines by date. */
  readonly #dated = $derived.by(() => group(this.ledger.lines, ({ date }) => date));
  readonly days = $derived.by(() => yearEnd(this.ledger.year) - yearStart(this.ledger.year) + 1);
  /** Index of the day that is outlined: the chosen one, or the one with most duties. */
  readonly day = $derived.by(() => {
    const { day } = this.state;
    const first = yearStart(this.ledger.year);
    if (day !== null) return parseYearly(day, this.ledger.year) - first;
    let best = 0;
    let most = 0;
    for (let i = 0; i < this.days; i++) {
      const taken = this.linesOn(i).filter(({ minutes }) => minutes).length;
      if (taken > most) [best, most] = [i, taken];
    }
    return best;
  });

  /** `YYYY-MM-DD` of a day of the shown year. */
  date = (index: number): string => formatDay(yearStart(this.ledger.year) + index);
  linesOn = (index: number): readonly Line[] => this.#dated.get(this.date(index)) ?? NO_LINES;
  /** A day as the state holds it. */
  monthDay = (index: number): string => this.date(index).slice(5);

  /** Fetches the names of a language unless they are there. */
  async speak(lang: Lang): Promise<void> {
    if (this.#names[lang]) return;
    const names = await this.texts.names(lang);
    this.#names = { ...this.#names, [lang]: names };
  }
}

const KEY = Symbol('page');
export const providePage = (page: Page): Page => setContext(KEY, page);
export const usePage = (): Page => getContext<Page>(KEY);
