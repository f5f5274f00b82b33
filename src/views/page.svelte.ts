import { group } from 'd3';
import { getContext, setContext, untrack } from 'svelte';
import { burden, simulate, type Range, yearEnd, yearStart, formatDay } from '../engine/index.ts';
import { parseYearly } from '../engine/civil.ts';
import type { Burden, Ledger, Line, Request } from '../engine/ledger.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Names } from '../i18n/names.ts';
import type { Evidence } from '../rulebook/evidence.ts';
import { fromZustand } from '../state/bridge.ts';
import { requestOf } from '../state/request.ts';
import type { PageStore } from '../state/store.ts';
import { afterPaint } from './idle.ts';

/** Loads the texts of the rulebook; each is a file of its own. */
export interface Texts {
  names: (lang: Lang) => Promise<Names>;
  evidence: (lang: Lang) => Promise<Evidence>;
}

const NO_LINES: readonly Line[] = [];

/** A year with its bounds, as they belong together. */
interface Rest {
  /** the request as text */
  key: string;
  ledger: Ledger;
  burden: Burden;
  lowest: Ledger;
  highest: Ledger;
}
/** Stands for a moment only, until the constructor has computed the first year. */
const NOTHING_YET = {} as Rest;

function rangeOf({ lowest, highest }: Rest, { minutes: { total } }: Burden): Range {
  const [allLow, allHigh] = [burden(lowest).minutes.total, burden(highest).minutes.total];
  return { low: Math.min(allLow, total), high: Math.max(allHigh, total), allLow, allHigh };
}

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
    const first = this.#follow(this.#key);
    while (first.next().done !== true);
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
  /** What stands below the picture follows a moment after it, and so does the range. */
  #rest: Rest = $state.raw(NOTHING_YET);
  readonly range: Range = $derived.by(() => rangeOf(this.#rest, this.burden));
  /** The years in which every parameter is low, or high. */
  readonly lowest = $derived.by(() => this.#rest.lowest);
  readonly highest = $derived.by(() => this.#rest.highest);
  /** Whether the rest is still on its way. */
  readonly settling = $derived.by(() => this.#rest.key !== this.#key);
  /** The same page for what may follow a moment later. */
  readonly late: Page = new Proxy(this, {
    get: (page, name) => {
      if (name === 'ledger') return page.#rest.ledger;
      if (name === 'burden') return page.#rest.burden;
      if (name === 'range') return rangeOf(page.#rest, page.#rest.burden);
      return Reflect.get(page, name) as unknown;
    },
  });

  /** Computes the rest in steps, so that none of them holds the browser up. */
  *#follow(key: string): Generator<undefined> {
    const { model } = this.store;
    const request = JSON.parse(key) as Request;
    const { ledger } = this;
    const lowest = simulate(model, request, 'low');
    yield;
    const highest = simulate(model, request, 'high');
    yield;
    this.#rest = { key, ledger, burden: this.burden, lowest, highest };
  }
  /** To be called in an effect: brings the rest after a change once the picture is painted. */
  follow(): (() => void) | undefined {
    const key = this.#key;
    return untrack(() => {
      if (key === this.#rest.key) return undefined;
      const steps = this.#follow(key);
      return afterPaint(() => steps.next().done === true);
    });
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
