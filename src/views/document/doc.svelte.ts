import { spoken, type Lang } from '../../i18n/lang.ts';
import { inLanguage } from './address.ts';

/** A page of text: the language it is read in, from the address, and its content in that language. */
export class Doc<T> {
  readonly #load: (lang: Lang) => Promise<T>;
  #shown = $state.raw<{ lang: Lang; content: T }>() as { lang: Lang; content: T };
  #query = $state(location.search);

  private constructor(load: (lang: Lang) => Promise<T>, lang: Lang, content: T) {
    this.#load = load;
    this.#shown = { lang, content };
    addEventListener('popstate', () => {
      this.#query = location.search;
      void this.#show(spoken(location.search, navigator.languages));
    });
  }

  /** Rejects where the texts do not load. */
  static async open<T>(load: (lang: Lang) => Promise<T>): Promise<Doc<T>> {
    const lang = spoken(location.search, navigator.languages);
    return new Doc(load, lang, await load(lang));
  }

  get lang(): Lang {
    return this.#shown.lang;
  }
  get content(): T {
    return this.#shown.content;
  }
  /** The query of the address without its question mark: the state of the year the reader came from, and `lang`. */
  get query(): string {
    return this.#query.slice(1);
  }

  /** What stands in the address in the place of what stood there. */
  async mend(query: string): Promise<void> {
    try {
      history.replaceState(null, '', location.pathname + query + location.hash);
    } catch {
      // A browser may refuse: the page goes on with the address as it was.
      return;
    }
    this.#query = location.search;
    await this.#show(spoken(location.search, navigator.languages));
  }

  async #show(lang: Lang): Promise<void> {
    // Texts that do not load leave the page as it is.
    const content = await this.#load(lang).catch(() => undefined);
    if (content !== undefined) this.#shown = { lang, content };
  }

  /** Changes the language, as one step of the history. Rejects where its texts do not load: then nothing is changed. */
  async speak(lang: Lang): Promise<void> {
    const content = await this.#load(lang);
    history.pushState(null, '', inLanguage(location.search, lang) + location.hash);
    this.#query = location.search;
    this.#shown = { lang, content };
  }
}
