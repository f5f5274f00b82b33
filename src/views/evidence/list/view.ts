import { nowCalledIn, type Renames } from '../../../rulebook/renames.ts';
import { READ, repeated, type Notice } from '../../../state/url.ts';

/** The lists of the page of evidence. */
export const LISTS = ['sources', 'claims', 'duties', 'figures'] as const;
export type ListId = (typeof LISTS)[number];

export const FILTERS = ['kind', 'use', 'basis', 'category', 'year'] as const;
export type FilterId = (typeof FILTERS)[number];

/** Which filters a list has. */
export const FILTERS_OF: Record<ListId, readonly FilterId[]> = {
  sources: ['kind', 'year'],
  claims: ['use', 'kind', 'year'],
  duties: ['category', 'basis', 'year'],
  figures: ['basis'],
};

/** What is looked at: a list with its search and filters, and the entry that a link leads to. */
export interface View {
  list: ListId;
  search: string;
  filters: Partial<Record<FilterId, string>>;
  /** `claim-…` and the like; null: none */
  entry: string | null;
}

const LIST_OF: Record<string, ListId> = {
  source: 'sources',
  claim: 'claims',
  rule: 'duties',
  figure: 'figures',
};

export const START: View = { list: 'sources', search: '', filters: {}, entry: null };

/** The part of an address after its `#`: an entry, or a list with search and filters. Empty for the page as it starts. */
export function fragmentOf({ list, search, filters, entry }: View): string {
  if (entry !== null) return entry;
  const params = new URLSearchParams();
  if (list !== START.list) params.set('list', list);
  if (search) params.set('q', search);
  for (const name of FILTERS_OF[list]) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  return params.toString();
}

/** The longest search; characters. */
const LONGEST = 200;

/** The values that the filters offer. */
export type Offered = Readonly<Partial<Record<FilterId, readonly string[]>>>;

/**
 * Any fragment to a view; `notices`, where given, takes what of it is not known. Filters are held against what is
 * `offered`; an entry with a retired id is the one of its new name.
 */
export function viewOf(
  fragment: string,
  offered: Offered = {},
  notices: Notice[] = [],
  renames?: Renames,
): View {
  const text = fragment.replace(/^#/, '').slice(0, READ);
  const kind = /^(source|claim|rule|figure)-/.exec(text)?.[1];
  const list = kind === undefined ? undefined : LIST_OF[kind];
  if (list) {
    let entry = text;
    try {
      entry = decodeURIComponent(text);
    } catch {
      // What cannot be decoded is taken as it stands.
    }
    const id = entry.slice(kind?.length).slice(1);
    return { ...START, list, entry: `${kind ?? ''}-${nowCalledIn(id, renames)}` };
  }
  const params = new URLSearchParams(text);
  const ignored = (param: string, given: string): void => {
    notices.push({ param: `#${param}`, given, used: null });
  };
  const asked = LISTS.find((one) => one === params.get('list')) ?? START.list;
  const filters: View['filters'] = {};
  const known = new Set<string>(['list', 'q', ...FILTERS_OF[asked]]);
  for (const [name, value] of params) {
    if (!known.has(name) || (name === 'list' && value !== asked)) ignored(name, value);
    else if (name === 'q' || name === 'list') continue;
    else if (value !== '' && offered[name as FilterId]?.includes(value) === false)
      ignored(name, value);
    else if (value !== '') filters[name as FilterId] ??= value;
  }
  for (const { param, ...rest } of repeated(params, known))
    notices.push({ param: `#${param}`, ...rest });
  const given = params.get('q') ?? '';
  const search = given.slice(0, LONGEST);
  if (given !== search) notices.push({ param: '#q', given, used: search });
  if (fragment.length > READ + 1)
    notices.push({ param: '#', given: '', used: null, because: 'long' });
  return { list: asked, search, filters, entry: null };
}

/** Small letters without accents and apostrophes. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’‘]/gu, '')
    .toLowerCase();
const HYPHENS = /[-\u2010-\u2015·]/g;

const known = new Map<string, string>();
/** A text as it is searched: its hyphened words both apart and as one. */
function searched(text: string): string {
  let found = known.get(text);
  if (found === undefined) {
    const low = bare(text);
    found = `${low.replace(HYPHENS, ' ')} ${low.replace(HYPHENS, '')}`;
    known.set(text, found);
  }
  return found;
}

/** Whether all words of a search stand in a text, in any order, whatever their case, accents and hyphens. */
export const holds = (text: string, search: string): boolean => {
  const given = searched(text);
  return bare(search)
    .replace(HYPHENS, ' ')
    .trim()
    .split(/\s+/)
    .every((word) => given.includes(word));
};
