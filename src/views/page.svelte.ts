import { group } from 'd3';
import { getContext, setContext, untrack } from 'svelte';
import type { Background } from '../background/background.ts';
import { boundsOf, type Bounds } from '../background/jobs.ts';
import { parseYearly } from '../engine/civil.ts';
import {
  burden,
  draws,
  formatDay,
  rangeAround,
  simulate,
  yearEnd,
  yearStart,
  type Burden,
  type Ledger,
  type Line,
  type Range,
  type Request,
} from '../engine/index.ts';
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

/** A year with its bounds, as they belong together. */
interface Settled {
  /** the request as text */
  key: string;
  ledger: Ledger;
  burden: Burden;
  bounds: Bounds;
}

const rangeOf = ({ bounds }: Settled, { minutes: { total } }: Burden): Range =>
  rangeAround(total, bounds.low.at(-1) ?? total, bounds.high.at(-1) ?? total);

/** What the views of the page share: the state, and what follows from it. */
export class Page {
  readonly store: PageStore;
  readonly texts: Texts;
  readonly background: Background;
  readonly #browser: Lang;
  readonly #now: { readonly current: ReturnType<PageStore['api']['getState']> };
  #names = $state.raw<Partial<Record<Lang, Names>>>({});

  constructor(store: PageStore, texts: Texts, browser: Lang, names: Names, background: Background) {
    this.store = store;
    this.texts = texts;
    this.background = background;
    this.#browser = browser;
    this.#now = fromZustand(store.api);
    this.#names = { [store.api.getState().page.lang ?? browser]: names };
    // The first year comes with its bounds, so that nothing on the page changes after it stands.
    const years = draws(store.model, this.request);
    const ledger = years.typical;
    this.#settled = {
      key: this.#key,
      ledger,
      burden: burden(ledger),
      bounds: boundsOf(years),
    };
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
  readonly ledger = $derived.by(() =>
    this.#key === this.#settled.key
      ? this.#settled.ledger
      : simulate(this.store.model, this.request),
  );
  readonly burden = $derived.by(() => burden(this.ledger));
  /** What stands below the picture follows a moment after it, and so does the range. */
  #settled = $state.raw({} as Settled);
  readonly range: Range = $derived.by(() => rangeOf(this.#settled, this.burden));
  readonly bounds = $derived.by(() => this.#settled.bounds);
  /** Whether the range is still on its way. */
  readonly settling = $derived.by(() => this.#settled.key !== this.#key);
  /** The same page for what may follow a moment later. */
  readonly late: Page = new Proxy(this, {
    get: (page, name) => {
      const settled = page.#settled;
      if (name === 'ledger') return settled.ledger;
      if (name === 'burden') return settled.burden;
      if (name === 'range') return rangeOf(settled, settled.burden);
      if (name === 'days') return settled.ledger.dayKinds.length;
      return Reflect.get(page, name) as unknown;
    },
  });

  /** To be called in an effect: brings the bounds after a change, and with them what waits for them. */
  settle(): (() => void) | undefined {
    const key = this.#key;
    return untrack(() => {
      if (key === this.#settled.key) return undefined;
      const { ledger, burden } = this;
      return this.background.run('bounds', this.request, ([bounds]) => {
        if (bounds) this.#settled = { key, ledger, burden, bounds };
      });
    });
  }

  /** The year with its range as it is this moment, whatever is still on its way: for what leaves the page. */
  whole(): { request: Request; ledger: Ledger; burden: Burden; range: Range } {
    const { request } = this;
    if (!this.settling) {
      const { ledger, burden } = this.#settled;
      return { request, ledger, burden, range: rangeOf(this.#settled, burden) };
    }
    const years = draws(this.store.model, request);
    const settled = {
      key: '',
      ledger: years.typical,
      burden: burden(years.typical),
      bounds: boundsOf(years),
    };
    return { request, ...settled, range: rangeOf(settled, settled.burden) };
  }

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
