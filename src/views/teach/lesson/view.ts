import type { Choices, PageState } from '../../../state/page-state.ts';
import { decodePair } from '../../../state/pair.ts';
import { decode, encode, type Notice } from '../../../state/url.ts';
import { attributesOf } from '../../../state/page-state.ts';
import { PAGES, type PageId } from '../../../i18n/pages.ts';
import type { Picture, Scene } from './schema.ts';

/** Views whose address a scene can be. */
const VIEWS = new Set<string>(['index', 'compare', 'live']);

/** An address taken apart: which view, and its query without question mark. */
export interface At {
  view: PageId;
  query: string;
}

/** The page of this site that an address leads to, whatever host and folder it names. */
export function pageAt(address: string): At | undefined {
  const text = address.trim();
  if (text === '') return undefined;
  let url: URL;
  try {
    url = new URL(text, 'https://here.invalid/');
  } catch {
    return undefined;
  }
  const file = url.pathname.split('/').at(-1) ?? '';
  const name =
    file === '' || /^mobilized-year.*\.html$/.test(file) ? 'index' : file.replace(/\.html$/, '');
  const { searchParams } = url;
  // In the one file the page stands in the query.
  const asked = searchParams.get('view');
  searchParams.delete('view');
  const view = PAGES.find((one) => one === (asked ?? name));
  return view && { view, query: searchParams.toString().replaceAll('%2C', ',') };
}

/** The view that an address leads to; nothing where no scene can show it. */
export function viewAt(address: string): At | undefined {
  const found = pageAt(address);
  return found && VIEWS.has(found.view) ? found : undefined;
}

/** An address as a scene keeps it: relative, with what means the same everywhere. */
export const addressOf = ({ view, query }: At): string =>
  (view === 'index' ? './' : `${view}.html`) + (query === '' ? '' : `?${query}`);

/** A query without some of its parameters. */
export function withoutParams(query: string, names: readonly string[]): string {
  const params = new URLSearchParams(query);
  for (const name of names) params.delete(name);
  return params.toString().replaceAll('%2C', ',');
}

/** Whether the page asks for a guess first, and the guesses on it: no part of a year. */
const GUESSING = ['guess', 'guesses'];

/** The year that an address shows, with what of it could not be taken as it stood. */
export function stateAt(
  at: string,
  choices: Choices,
): { state: PageState; notices: readonly Notice[] } {
  const found = viewAt(at);
  if (found?.view === 'compare') {
    const { pair, notices } = decodePair(found.query, choices);
    return { state: pair.first, notices };
  }
  const query = found?.query ?? '';
  return decode(
    found?.view === 'index' ? withoutParams(query, GUESSING) : yearQuery(query),
    choices,
  );
}

/** Of views with parameters of their own the year alone is looked at. */
const YEAR_PARAMS = new Set([
  'v',
  'day',
  'year',
  'who',
  'do',
  'read',
  'rules',
  'with',
  'if',
  'age',
  'sex',
  'work',
  'party',
  'married',
  'means',
  'arrangement',
  'trades',
  'region',
  'cadre',
  'sentByHousehold',
  'brigade',
]);
function yearQuery(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of [...params.keys()]) if (!YEAR_PARAMS.has(name)) params.delete(name);
  return params.toString();
}

/** The query of a view without what no scene shows: where a year that passes stands, what is tried in it, guesses made. */
export function yearOf({ view, query }: At): string {
  if (view === 'live') return yearQuery(query);
  const asks = view === 'index' && new URLSearchParams(query).get('guess') === 'ask';
  return withoutParams(query, asks ? ['guesses'] : GUESSING);
}

/** The years that an address shows: two where two sides are compared. */
export function statesAt(at: string, choices: Choices): PageState[] {
  const found = viewAt(at);
  if (found?.view !== 'compare') return [stateAt(at, choices).state];
  const { first, second } = decodePair(found.query, choices).pair;
  return [first, second];
}

/** The same person's year if every demand is met in person: nothing is paid for, nor arranged beforehand. */
export function inPersonOf(state: PageState, choices: Choices): PageState {
  const { arrangement } = attributesOf(state, choices);
  const set = arrangement === 'none' ? state.set : { ...state.set, arrangement: 'none' as const };
  return { ...state, respond: 'attend', set };
}

/** The query of a row: the scene's own with what the row says otherwise; another person comes without the scene's changes. */
export function rowQuery(at: string, row: string, choices: Choices): string {
  const { state } = stateAt(at, choices);
  const params = new URLSearchParams(
    encode({ ...state, day: null, open: false, why: null, lit: null, lang: null }, choices),
  );
  const own = new URLSearchParams(row);
  if (own.has('who'))
    for (const name of Object.keys(attributesOf(state, choices))) params.delete(name);
  for (const [name, value] of own) params.set(name, value);
  return params.toString().replaceAll('%2C', ',');
}

/** The subject whose evidence an address opens; empty: none. */
export const whyOf = (at: string): string =>
  new URLSearchParams(viewAt(at)?.query ?? '').get('why') ?? '';

/** What a scene shows. */
export function pictureOf({ at, picture, rows }: Pick<Scene, 'at' | 'picture' | 'rows'>): Picture {
  if (picture) return picture;
  if (rows) return 'rows';
  const found = viewAt(at);
  if (!found) return 'none';
  if (found.view === 'compare') return 'rows';
  const params = new URLSearchParams(found.query);
  if (params.get('guess') === 'ask') return 'guess';
  if (params.has('why')) return 'evidence';
  return params.has('open') || found.view === 'live' ? 'day' : 'year';
}
