import type { Lang } from '../../i18n/lang.ts';
import type { PageId } from '../../i18n/pages.ts';
import { word } from '../../state/codecs.ts';
import type { Added } from '../../state/page-state.ts';

/** A query in which the language is asked for; whatever else stands in it is kept. */
export const inLanguage = (query: string, lang: Lang): string => {
  const params = new URLSearchParams(query);
  params.set('lang', lang);
  return `?${params.toString()}`;
};

/** The parameter that says which page is shown, where several stand in one file. */
export const VIEW = 'view';

/** The pages in the one file; null: each is a file of its own. */
let inFile: readonly PageId[] | null = null;

/** To be called first where several pages stand in one file. */
export const inOneFile = (pages: readonly PageId[]): void => {
  inFile = pages;
};

/** Whether a page can be led to. */
export const isThere = (page: PageId): boolean => inFile === null || inFile.includes(page);

/** The address of a page; `query` without its question mark. */
export function hrefOf(page: PageId, query = '', anchor = ''): string {
  const hash = anchor && `#${anchor}`;
  if (inFile === null)
    return (page === 'index' ? './' : `${page}.html`) + (query && `?${query}`) + hash;
  const parts = query.split('&').filter((part) => part !== '' && !part.startsWith(`${VIEW}=`));
  if (page !== 'index') parts.unshift(`${VIEW}=${page}`);
  return `?${parts.join('&')}${hash}`;
}

/** What a page adds to the state, and which page it is where that stands in the query. */
export const withView = (added: Added = {}): Added =>
  inFile === null ? added : { ...added, view: { ...added.view, [VIEW]: word<string>(inFile) } };

/** The changes of the rulebook that an address asks for, as they stand there; empty: the reported one. */
export const ifOf = (query: string): string => new URLSearchParams(query).get('if') ?? '';
