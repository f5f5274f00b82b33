import { getContext, setContext } from 'svelte';
import { withChanges } from '../../engine/attributes.ts';
import { describeChanges } from '../../i18n/describe/attributes.ts';
import { SIDE } from '../../i18n/describe/hypothetical.ts';
import { positionPhrase } from '../../i18n/describe/positions.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf } from '../../i18n/names.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Attributes } from '../../rulebook/model.ts';
import { attributesOf, clashIn, type PageState } from '../../state/page-state.ts';
import { besides, encodePair } from '../../state/pair.ts';
import type { Page } from '../page.svelte.ts';
import { coupleIn, presetOf, type Preset } from './presets.ts';

export type SideName = 'first' | 'second';

/** The two sides of a comparison: a page each, which share what is counted, the language and the chosen day. */
export class Sides {
  readonly first: Page;
  readonly second: Page;

  constructor(first: Page, second: Page) {
    this.first = first;
    this.second = second;
    first.store.api.subscribe(({ page }) => {
      const { page: own } = second.store.api.getState();
      const next = besides(page, own);
      if (JSON.stringify(next) !== JSON.stringify(own)) second.store.restore(next, []);
    });
  }

  /** The states as they are this moment. */
  get now(): { first: PageState; second: PageState } {
    return {
      first: this.first.store.api.getState().page,
      second: this.second.store.api.getState().page,
    };
  }

  /** Sets both sides, as one step of the history; sides of other rulebooks come as a page of their own. */
  put(first: PageState, second: PageState): void {
    const { now } = this;
    if (first.changes !== now.first.changes || second.changes !== now.second.changes) {
      location.assign(`?${encodePair({ first, second }, this.first.store.choices)}`);
      return;
    }
    this.second.store.restore(besides(first, second), []);
    this.first.store.choose(first);
  }

  swap(): void {
    const { first, second } = this.now;
    this.put({ ...first, ...sideOf(second) }, { ...second, ...sideOf(first) });
  }

  /** Another year: of both sides, where they stand in the same one. */
  setYear(side: SideName, year: number): void {
    const { first, second } = this.now;
    if (side === 'second') this.second.store.choose({ year });
    else if (first.year === second.year) this.put({ ...first, year }, { ...second, year });
    else this.first.store.choose({ year });
  }

  setPosition(side: SideName, position: string): void {
    this[side].store.choosePosition(position);
  }

  /** Sets the first person beside the same person with one attribute changed. */
  changeOne<K extends keyof Attributes>(name: K, value: Attributes[K]): void {
    const { first } = this.now;
    this.put(first, { ...first, set: { ...first.set, [name]: value }, lit: null, why: null });
  }

  /** Whether the first person could be so. */
  possible<K extends keyof Attributes>(name: K, value: Attributes[K]): boolean {
    const { first } = this.now;
    const { choices } = this.first.store;
    const next = { position: first.position, set: { ...first.set, [name]: value } };
    return clashIn(next, choices) === undefined || clashIn(first, choices) !== undefined;
  }

  preset(name: Preset): void {
    const { first, second } = presetOf(name, this.now, this.first.store.choices);
    this.put(first, second);
  }

  /** What a side is called beside the other: the person, what was changed, and what else sets it apart. */
  nameOf(side: SideName, lang: Lang): string {
    return this.#called(
      side,
      lang,
      nameOf(this[side].names, 'positions', this[side].state.position),
    );
  }

  /** The same as it stands in a sentence. */
  phraseOf(side: SideName, lang: Lang): string {
    const { state, names } = this[side];
    return this.#called(side, lang, positionPhrase(state.position, names, lang));
  }

  #called(side: SideName, lang: Lang, position: string): string {
    const own = this[side];
    const other = side === 'first' ? this.second : this.first;
    const { state } = own;
    const attributes = withChanges(
      attributesOf({ position: state.position, set: {} }, own.store.choices),
      state.set,
    );
    const said = [
      position,
      ...describeChanges(state.set, attributes, lang),
      ...(state.year === other.state.year ? [] : [String(state.year)]),
      ...(this.alike && state.respond !== other.state.respond
        ? [state.respond === 'pay' ? m.sentence_pay() : m.sentence_attend()]
        : []),
    ].join(', ');
    if (!this.apart) return said;
    const which = SIDE[own.store.model.changed ? 'hypothetical' : 'reported'][lang];
    return lang === 'ko' ? `${said}(${which})` : `${said} (${which})`;
  }

  /** Whether one side is of a hypothetical year and the other of a reported one. */
  get apart(): boolean {
    return !this.first.store.model.changed !== !this.second.store.model.changed;
  }

  /** The version of the rulebook behind both, by which whatever is hypothetical is marked. */
  get version(): string {
    const { first, second } = this;
    return (first.store.model.changed ? first : second).store.model.version;
  }

  /** Which side is the wife's and which the husband's, while both are read as one household; else null. */
  get couple(): ReturnType<typeof coupleIn> {
    return coupleIn(
      { first: this.first.state, second: this.second.state },
      this.first.store.choices,
    );
  }

  /** Whether both sides are the same person. */
  get alike(): boolean {
    const { first, second } = this;
    return (
      first.state.position === second.state.position &&
      JSON.stringify(first.state.set) === JSON.stringify(second.state.set)
    );
  }
}

const sideOf = ({
  year,
  position,
  set,
  respond,
  changes,
  lit,
}: PageState): Pick<PageState, 'year' | 'position' | 'set' | 'respond' | 'changes' | 'lit'> => ({
  year,
  position,
  set,
  respond,
  changes,
  lit,
});

const KEY = Symbol('sides');
export const provideSides = (sides: Sides): Sides => setContext(KEY, sides);
export const useSides = (): Sides => getContext<Sides>(KEY);
