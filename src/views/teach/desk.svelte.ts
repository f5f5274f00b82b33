import { untrack } from 'svelte';
import type { Background } from '../../background/background.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Names } from '../../i18n/names.ts';
import type { Model } from '../../rulebook/model.ts';
import { changesIn, rulebookOf } from '../../state/changes.ts';
import { choicesOf, type Choices, type PageState } from '../../state/page-state.ts';
import { createPageStore } from '../../state/store.ts';
import { encode } from '../../state/url.ts';
import { hrefOf } from '../document/address.ts';
import { Page, type Texts } from '../page.svelte.ts';
import { inPersonOf, rowQuery, stateAt, statesAt } from './lesson/view.ts';
import type { Scene } from './lesson/schema.ts';

/** The years that a lesson looks at, each a page of its own, computed once. */
export class Desk {
  readonly model: Model;
  readonly choices: Choices;
  readonly #texts: Texts;
  readonly #open: (model: Model) => Background;
  readonly #background: Background;
  // Nobody looks at it: what it holds is looked at.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #pages = new Map<string, Page>();
  /** the year whose evidence was asked for last */
  #asked = $state.raw<Page | null>(null);

  /** @param open starts what computes beside the page, for one rulebook */
  constructor(model: Model, texts: Texts, open: (model: Model) => Background) {
    this.model = model;
    this.choices = choicesOf(model, { changes: changesIn(model) });
    this.#texts = texts;
    this.#open = open;
    this.#background = open(model);
  }

  get asked(): Page | null {
    return this.#asked;
  }

  /** The year of an address or of a query. */
  at(address: string, lang: Lang, names: Names): Page {
    return this.#year(stateAt(address, this.choices).state, lang, names);
  }

  #year(state: PageState, lang: Lang, names: Names): Page {
    const shown = { ...state, lang, why: null, view: {} };
    const key = encode(shown, this.choices);
    const known = this.#pages.get(key);
    if (known) return known;
    // A scene may be of a hypothetical year; its ranges are drawn by the same rulebook.
    const model = rulebookOf(this.model, shown);
    const background = model === this.model ? this.#background : this.#open(model);
    const store = createPageStore(model, shown);
    const page = kept(() => new Page(store, this.#texts, lang, names, background));
    [page.home = ''] = hrefOf('index').split('?');
    store.api.subscribe(({ page: now }, before) => {
      if (now.why !== null && now.why !== before.page.why) this.#asked = page;
      // "Show this duty in the year" leads to the page of the year: a scene has one picture only.
      if (now.lit !== null && before.page.lit === null) {
        open(hrefOf('index', encode({ ...now, why: null }, this.choices)), '_blank', 'noopener');
        store.choose({ lit: null });
      }
    });
    this.#pages.set(key, page);
    return page;
  }

  /** The years of a scene: one for each row, or one. */
  of(scene: Pick<Scene, 'at' | 'rows' | 'picture'>, lang: Lang, names: Names): Page[] {
    if (!scene.rows)
      return statesAt(scene.at, this.choices).map((state) => this.#year(state, lang, names));
    return scene.rows.map(({ at }) =>
      this.at(`./?${rowQuery(scene.at, at, this.choices)}`, lang, names),
    );
  }

  /** What stands beside the rows of a scene: the same people's years if everything is met in person. */
  besides(
    scene: Pick<Scene, 'at' | 'rows' | 'picture' | 'inPerson'>,
    lang: Lang,
    names: Names,
  ): Page[] {
    if (!scene.inPerson) return [];
    return this.of(scene, lang, names).map(({ state }) =>
      this.#year(inPersonOf(state, this.choices), lang, names),
    );
  }

  /** Closes the evidence that is open. */
  close(): void {
    if (this.#asked?.state.why != null) this.#asked.store.choose({ why: null });
  }

  /** Draws the ranges of the years of some scenes, one after the other; resolves when the first are there. */
  draw(scenes: readonly Scene[], lang: Lang, names: Names): Promise<void> {
    const all = scenes
      .flatMap((scene) => [...this.of(scene, lang, names), ...this.besides(scene, lang, names)])
      .filter((page, i, pages) => !page.ranges && pages.indexOf(page) === i);
    const one = async (page: Page): Promise<void> => {
      page.settle();
      while (!page.ranges) await new Promise((go) => setTimeout(go, 40));
    };
    const [first, ...rest] = all;
    if (!first) return Promise.resolve();
    const begun = one(first);
    void begun.then(async () => {
      for (const page of rest) await one(page);
    });
    return begun;
  }

  /** Fetches all that some scenes need, what opens late included, so that no network is needed afterwards. */
  async prepare(scenes: readonly Scene[], lang: Lang, names: Names): Promise<void> {
    // The first range proves that the worker stands; a class does not wait longer for it.
    const drawn = Promise.race([
      this.draw(scenes, lang, names),
      new Promise<void>((go) => setTimeout(go, 15_000)),
    ]);
    await Promise.all([
      import('../evidence/Drawer.svelte'),
      import('./scene/EvidenceScene.svelte'),
      this.#texts.evidence(lang),
      drawn,
    ]);
  }
}

/** Makes something that stays whatever becomes of the component that asked for it first. */
function kept<T>(make: () => T): T {
  let made: T | undefined;
  $effect.root(() => {
    made = untrack(make);
  });
  return made as T;
}
