import { spoken, type Lang } from '../../i18n/lang.ts';
import type { Names } from '../../i18n/names.ts';
import { changesIn } from '../../state/changes.ts';
import { choicesOf } from '../../state/page-state.ts';
import { decode, encode, type Notice } from '../../state/url.ts';
import { hrefOf, inLanguage, withView } from '../document/address.ts';
import type { Page, Texts } from '../page.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import { draft, keepDraft } from './kept.ts';
import { gapOf, isGap } from './gaps.svelte.ts';
import { hashOf, placeAt, queryOf, type Place } from './lesson/address.ts';
import type { Refusal } from './lesson/check.ts';
import { markOf } from './lesson/history.ts';
import { lessonInBox, lessonInLink, lessonOfBox, lessonOfLink, type Base } from './lesson/link.ts';
import type { Lesson, Scene } from './lesson/schema.ts';
import { borrowedBy } from './lesson/borrowed.ts';
import { marksIn } from './lesson/marks.ts';
import { within, type Step } from './lesson/steps.ts';
import type { YearOf } from './lesson/year-of.ts';
import { ownLesson } from './lessons/index.ts';

interface Shown {
  lang: Lang;
  names: Names;
  base: Base;
  lesson: Lesson;
}

/** What teach.html shows: a lesson, in a language, at a place; and its mirror in the address. */
export class Session {
  readonly desk: Desk;
  readonly #texts: Texts;
  #shown = $state.raw({} as Shown);
  #place = $state.raw({} as Place);
  #rest = $state.raw('');
  #linked = $state.raw<string | null>('');
  #held = $state.raw('');
  /** which lesson the steps of the history belong to, however it was changed since */
  #mark = 0;
  #reading: Promise<void> = Promise.resolve();
  /** the wall was left a moment ago */
  walled = false;
  /** whether the changed lesson outlives a reload */
  kept = $state.raw(true);
  notices = $state.raw<readonly Notice[]>([]);
  /** of the class, in hours a year: on this screen alone */
  guesses = $state.raw<readonly number[]>([]);
  /** why the lesson of the link is not the one shown */
  refusal = $state.raw<Refusal | null>(null);

  private constructor(desk: Desk, texts: Texts) {
    this.desk = desk;
    this.#texts = texts;
  }

  /** Rejects where the site's own lesson does not load. */
  static async open(desk: Desk, texts: Texts): Promise<Session> {
    const session = new Session(desk, texts);
    await session.#read(true);
    const again = (): void => {
      session.#reading = session.#reading.then(() => session.#read(false)).catch(() => undefined);
    };
    addEventListener('popstate', again);
    addEventListener('hashchange', again);
    return session;
  }

  get lang(): Lang {
    return this.#shown.lang;
  }
  get names(): Names {
    return this.#shown.names;
  }
  get lesson(): Lesson {
    return this.#shown.lesson;
  }
  /** what the lesson shows, and what it still speaks of though it was dropped: of the site's own lesson */
  readonly scenes: readonly Scene[] = $derived.by(() => {
    const { lesson, base } = this.#shown;
    return [...lesson.scenes, ...borrowedBy(lesson, base.lesson.scenes)];
  });
  get place(): Place {
    return this.#place;
  }
  /** the state of the year that the reader came from, and the language, without question mark */
  get rest(): string {
    return this.#rest;
  }
  /** the changed lesson, as this window keeps it; empty where it is the site's own */
  get held(): string {
    return this.#held;
  }
  /** whether the lesson is too long for a link */
  get unlinked(): boolean {
    return this.#linked === null;
  }

  async #in(lang: Lang, { link = '', box = '' }: { link?: string; box?: string }): Promise<void> {
    const [names, base] = await Promise.all([this.#texts.names(lang), ownLesson(lang)]);
    let lesson = base.lesson;
    this.refusal = null;
    if (link !== '' || box !== '') {
      const found = link === '' ? lessonOfBox(box, base) : await lessonOfLink(link, base);
      if (found.ok) lesson = found.lesson;
      else this.refusal = found.refusal;
    }
    this.#linked = link !== '' && !this.refusal ? link : await lessonInLink(lesson, base);
    this.#held = lessonInBox(lesson, base);
    this.#shown = { lang, names, base, lesson };
  }

  async #read(first: boolean): Promise<void> {
    const { place, rest, lesson, faults } = placeAt(location.search, location.hash);
    const lang = spoken(rest, navigator.languages);
    const anchored = location.hash.length > 1 && lesson === '';
    const mark = markOf(history.state);
    // Back and forward, and places on the page, are of the lesson as it has become.
    const stays = !first && (mark === this.#mark || (mark === null && anchored));
    if (!stays) {
      this.#mark = mark ?? Date.now();
      const box = lesson === '' && !(anchored && mark === null) ? draft() : '';
      await this.#in(lang, { link: lesson, box });
    } else if (lang !== this.lang) await this.#in(lang, { box: this.#held });
    const { scenes } = this.lesson;
    const step = place.step && within(scenes, place.step);
    this.#place = { ...place, step };
    this.#rest = rest;
    if (!first) {
      this.#write('replace');
      return;
    }
    const choices = choicesOf(this.desk.model, withView({ changes: changesIn(this.desk.model) }));
    const { state, notices } = decode(rest, choices);
    const beyond =
      place.step && step && place.step.scene !== step.scene
        ? [{ param: 'scene', given: String(place.step.scene + 1), used: String(step.scene + 1) }]
        : [];
    this.notices = [...notices, ...faults, ...beyond];
    if (this.notices.length > 0) this.#rest = encode(state, choices);
    this.#write('replace');
  }

  #write(how: 'push' | 'replace'): void {
    const anchor = location.hash.startsWith('#lesson=') ? '' : location.hash;
    const to =
      location.pathname +
      queryOf(this.#place, this.#rest) +
      (this.#linked ? hashOf(this.#linked) : anchor);
    const state = { lesson: this.#mark };
    try {
      if (how === 'push') history.pushState(state, '', to);
      else history.replaceState(state, '', to);
    } catch {
      // A browser may refuse: the lesson goes on without its address.
    }
  }

  /** Another place of the page, as a step of the history. */
  show(place: Partial<Place>): void {
    const next = { step: null, notes: false, sheet: null, ...place };
    this.#place = { ...next, step: next.step && within(this.lesson.scenes, next.step) };
    this.#write('push');
  }
  /** The next step on the wall: no step of the history, or the way back would be long. */
  go(step: Step): void {
    this.#place = { ...this.#place, step: within(this.lesson.scenes, step) };
    this.#write('replace');
  }

  /** Rejects where the language does not load: then the page stays as it is. */
  async speak(lang: Lang): Promise<void> {
    await this.#in(lang, { box: this.#held });
    this.#rest = inLanguage(this.#rest, lang).slice(1);
    this.#write('push');
  }

  /** Shows another lesson, or this one changed, and keeps it in the address. */
  async put(lesson: Lesson): Promise<void> {
    const { base } = this.#shown;
    this.#shown = { ...this.#shown, lesson };
    this.#held = lessonInBox(lesson, base);
    this.kept = keepDraft(this.#held);
    const linked = await lessonInLink(lesson, base);
    // Changed again meanwhile: the later change writes its own.
    if (this.#shown.lesson !== lesson) return;
    this.refusal = null;
    this.#linked = linked;
    this.#write('replace');
  }
  /** The site's own lesson again. */
  async reset(): Promise<void> {
    await this.put(this.#shown.base.lesson);
  }

  /** The address of a place of this lesson. */
  link(place: Partial<Place>): string {
    const whole = { step: null, notes: false, sheet: null, ...place };
    return hrefOf('teach', queryOf(whole, this.#rest).slice(1)) + hashOf(this.#linked ?? '');
  }
  /** What is passed on: the lesson alone, without the year that the reader came from. */
  shared(): string {
    const own = hrefOf('teach', `lang=${this.lang}`) + hashOf(this.#linked ?? '');
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nobody keeps it
    return new URL(own, location.href.split('#')[0]).href;
  }

  pagesOf(scene: Pick<Scene, 'at' | 'rows' | 'picture'>): Page[] {
    return this.desk.of(scene, this.lang, this.names);
  }
  besidesOf(scene: Pick<Scene, 'at' | 'rows' | 'picture' | 'inPerson'>): Page[] {
    return this.desk.besides(scene, this.lang, this.names);
  }
  /** The years that the marks of a text mean; `own`: the scene that it stands in. */
  marksOf =
    (own?: Scene): YearOf =>
    ({ scene: id, row, beside }) => {
      const scene = id === undefined ? own : this.scenes.find((one) => one.id === id);
      return scene && (beside ? this.besidesOf(scene) : this.pagesOf(scene))[row - 1];
    };
  /** Whether a difference that a text tells is still being drawn; asking begins it. */
  drawing(text: string, own?: Scene): boolean {
    const yearOf = this.marksOf(own);
    return marksIn(text).some((mark) => {
      const [one, two] =
        mark.less === undefined ? [] : [yearOf(mark), yearOf({ ...mark, row: mark.less })];
      return one && two && isGap(mark.key) && !gapOf(one, two).drawn;
    });
  }
}
