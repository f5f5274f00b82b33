import { describeNotice } from '../i18n/describe/notice.ts';
import type { Lang } from '../i18n/lang.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Basis } from '../rulebook/model.ts';
import type { Notice } from '../state/url.ts';
import { footingBar } from './bars.ts';
import { h } from './dom.ts';
import { shares } from '../views/lede.ts';

/** How well it is known: the bar, the same in words, and what else there is to say of it. */
export const known = (basis: Record<Basis, number>, lang: Lang, ...more: string[]): Element =>
  h(
    'section',
    { class: 'known', 'aria-labelledby': 'known' },
    h('h2', { id: 'known' }, m.known_title()),
    h('div', { class: 'footing' }, footingBar(basis)),
    h('span', {}, shares(basis, lang)),
    ...more.map((words) => h('span', {}, words)),
    h('p', {}, m.known_composite()),
  );

/** What the address of the frame asked for and did not get. */
export const notices = (found: readonly Notice[], lang: Lang): Element | null =>
  found.length === 0
    ? null
    : h(
        'div',
        { class: 'notices', role: 'status' },
        h('p', {}, m.embed_notice()),
        h(
          'ul',
          {},
          ...found.slice(0, 4).map((notice) => h('li', {}, describeNotice(notice, lang))),
        ),
      );

export interface Source {
  line: Element;
  /** the same state on the full page, as a query without its question mark */
  leadTo: (query: string) => void;
}

/** Where it is from, and the way to all of it. */
export function source(version: string, query: string): Source {
  const link = h('a', { target: '_blank', rel: 'noopener' }, m.embed_open());
  const leadTo = (to: string): void => {
    link.href = to ? `./?${to}` : './';
  };
  leadTo(query);
  const line = h(
    'p',
    { class: 'source' },
    h('span', {}, m.embed_source({ version })),
    h('span', {}, 'CC BY 4.0'),
    link,
  );
  return { line, leadTo };
}
