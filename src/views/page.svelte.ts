import { group } from 'd3';
import { getContext, setContext, untrack } from 'svelte';
import type { Background } from '../background/background.ts';
import { afterPaint } from '../background/idle.ts';
import { remembered } from '../charts/remembered.ts';
import { parseYearly } from '../engine/civil.ts';
import type { Ranges } from '../engine/drawn.ts';
import {
  formatDay,
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
import { requestOf } from '../state/request.ts';
import type { PageState } from '../state/page-state.ts';
import type { PageStore } from '../state/store.ts';
import { Ahead, keyOf, type Year } from './ahead.ts';

/** Loads the texts of the rulebook; each is a file of its own. */
export interface Texts {
  names: (lang: Lang) => Promise<Names>;
  evidence: (lang: Lang) => Promise<Evidence>;
}

/** How long what stands below waits for the ranges before it comes without them; milliseconds. */
const PATIENCE = 300;

const datedOf = remembered((ledger: Ledger) => group(ledger.lines, ({ date }) => date));
const NO_LINES: readonly Line[] = [];

/** A year with its ranges, as they belong together. */
interface Settled extends Year {
  /** the request as text */
  key: string;
  request: Request;
  /** null: still being drawn */
  ranges: Ranges | null;
}

/** What stands, unseen, in the place of a range that is still being drawn: about as wide as it will be. */
const roomFor = ({ minutes: { total } }: Burden): Range => {
  const [low, high] = [0.75 * total, 1.35 * total];
  return { low, high, allLow: low, allHigh: high };
};

/** What the views of the page share: the state, and what follows from it. */
export class Page {
  readonly store: PageStore;
  readonly texts: Texts;
  readonly background: Background;
  /** where this year is looked at, as seen from here, without a query; empty: here */
  home = '';
  readonly #browser: Lang;
  /** The store as the page shows it. */
  #seen = $state.raw({} as ReturnType<PageStore['api']['getState']>);
  #names = $state.raw<Partial<Record<Lang, Names>>>({});

  constructor(store: PageStore, texts: Texts, browser: Lang, names: Names, background: Background) {
    this.store = store;
    this.texts = texts;
    this.background = background;
    this.#browser = browser;
    this.#seen = store.api.getState();
    store.api.subscribe(({ page }) => {
      this.#waiting();
      // A control shows a change by itself; what is computed anew follows once that is painted.
      if (this.#keyOf(page) === this.#key) this.catchUp();
      else this.#waiting = afterPaint(this.catchUp);
    });
    this.#names = { [store.api.getState().page.lang ?? browser]: names };
    // The first picture waits for no drawn run; the ranges come into places that are kept for them.
    this.#key = this.#keyOf(this.state);
    this.#ahead = new Ahead(store.model);
    this.#settled = {
      key: this.#key,
      request: this.request,
      ...this.#ahead.of(this.#key),
      ranges: null,
    };
  }

  readonly state = $derived.by(() => this.#seen.page);
  readonly notices = $derived.by(() => this.#seen.notices);
  readonly lang: Lang = $derived.by(() => this.state.lang ?? this.#browser);
  readonly names: Names = $derived.by(
    () => this.#names[this.lang] ?? this.#names.en ?? this.#names.ko ?? {},
  );

  #waiting = (): void => undefined;
  /** Shows a change at once: for what goes on with it, as the focus does. */
  readonly catchUp = (): void => {
    this.#waiting();
    this.#seen = this.store.api.getState();
    this.#key = this.#keyOf(this.#seen.page);
  };
  /** Compared as text, so that walking along the year computes nothing anew. */
  readonly #keyOf = (page: PageState): string => keyOf(requestOf(page, this.store.choices));
  #key = $state.raw('');
  readonly request = $derived.by(() => JSON.parse(this.#key) as Request);
  readonly #ahead: Ahead;
  readonly #year: Year = $derived.by(() =>
    this.#key === this.#settled.key ? this.#settled : this.#ahead.of(this.#key),
  );
  readonly ledger = $derived.by(() => this.#year.ledger);
  readonly burden = $derived.by(() => this.#year.burden);
  #choices = $state.raw((): readonly Request[] => []);
  /** What stands below the picture follows a moment after it, and so does the range. */
  #settled = $state.raw({} as Settled);
  /** The range of each figure of the year shown; null while its runs are drawn. */
  readonly ranges = $derived.by(() => (this.settling ? null : this.#settled.ranges));
  /** Of the total. While the runs are drawn it only keeps the place: `ranges` is null, and it is not to be seen. */
  readonly range: Range = $derived.by(() => this.ranges?.minutes.total ?? roomFor(this.burden));
  /** Whether what stands below is still that of another year. */
  readonly settling = $derived.by(() => this.#settled.key !== this.#key);
  /** The same page for what may follow a moment later. */
  readonly late: Page = new Proxy(this, {
    get: (page, name) => {
      const settled = page.#settled;
      if (name === 'request') return settled.request;
      if (name === 'ledger') return settled.ledger;
      if (name === 'burden') return settled.burden;
      if (name === 'ranges') return settled.ranges;
      if (name === 'range') return settled.ranges?.minutes.total ?? roomFor(settled.burden);
      if (name === 'days') return settled.ledger.dayKinds.length;
      return Reflect.get(page, name) as unknown;
    },
  });

  /** To be called in an effect: brings the ranges after a change, and with them what stands below. */
  settle(): (() => void) | undefined {
    const key = this.#key;
    return untrack(() => {
      if (key === this.#settled.key && this.#settled.ranges) return undefined;
      const { request, ledger, burden } = this;
      const show = (ranges: Ranges | null): void => {
        clearTimeout(slow);
        this.#settled = { key, request, ledger, burden, ranges };
      };
      // All at once where the runs are soon drawn, so that nothing below moves twice.
      const slow = setTimeout(show, PATIENCE, null);
      const stop = this.background.run('ranges', request, ([ranges]) => {
        if (ranges) show(ranges);
      });
      return () => {
        clearTimeout(slow);
        stop();
      };
    });
  }

  /** What the control that the reader has in hand may ask for next. */
  hold(choices: () => readonly Request[]): void {
    this.#choices = choices;
  }

  /** What else is to be made ready with a year. */
  onready(ready: (ledger: Ledger) => void): void {
    this.#ahead.onready = (ledger) => {
      datedOf(ledger);
      ready(ledger);
    };
  }

  /** To be called in an effect: makes ready what may be asked for next, once all stands that was. */
  prepare(): (() => void) | undefined {
    return this.settling ? undefined : this.#ahead.expect(this.#choices());
  }

  /** The year as it is this moment, with its range, whatever is still on its way: for what leaves the page. */
  whole = async (): Promise<{
    request: Request;
    ledger: Ledger;
    burden: Burden;
    range: Range;
  }> => {
    this.catchUp();
    const { request, ledger, burden, ranges } = this;
    if (ranges) return { request, ledger, burden, range: ranges.minutes.total };
    const { range } = await import('../engine/drawn.ts');
    return { request, ledger, burden, range: range(this.store.model, request) };
  };

  /** Lines by date. */
  readonly #dated = $derived.by(() => datedOf(this.ledger));
  readonly days = $derived.by(() => yearEnd(this.ledger.year) - yearStart(this.ledger.year) + 1);
  /** Index of the day that is outlined: the chosen one, or the one with most duties. */
  readonly #chosenDay = $derived.by(() => this.state.day);
  readonly day = $derived.by(() => {
    const day = this.#chosenDay;
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
