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

/** Any fragment to a view. */
export function viewOf(fragment: string): View {
  const text = fragment.replace(/^#/, '').slice(0, 500);
  const kind = /^(source|claim|rule|figure)-/.exec(text)?.[1];
  const list = kind === undefined ? undefined : LIST_OF[kind];
  if (list) {
    let entry = text;
    try {
      entry = decodeURIComponent(text);
    } catch {
      // What cannot be decoded is taken as it stands.
    }
    return { ...START, list, entry };
  }
  const params = new URLSearchParams(text);
  const asked = LISTS.find((one) => one === params.get('list')) ?? START.list;
  const filters: View['filters'] = {};
  for (const name of FILTERS_OF[asked]) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { list: asked, search: (params.get('q') ?? '').slice(0, 200), filters, entry: null };
}

/** Whether all words of a search stand in a text, in any order. */
export const holds = (text: string, search: string): boolean => {
  const low = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
};
