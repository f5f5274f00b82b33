import { RESULTS } from '../engine/results.ts';
import type { ClashId } from '../engine/clashes.ts';
import type { Attributes } from '../rulebook/model.ts';
import { nowCalledIn } from '../rulebook/renames.ts';
import { flag, monthDay, whole, word, words, type Codec } from './codecs.ts';
import {
  dayIn,
  defaults,
  withoutClashes,
  withoutEmptyChanges,
  type Choices,
  type PageState,
} from './page-state.ts';
import { subject } from './subject.ts';

export const VERSION = 1;

/** What stood in the URL and was not taken as it stood. `used` null: ignored. */
export interface Notice {
  param: string;
  given: string;
  used: string | null;
  /** why it was ignored, where that can be said: it clashes with the rest, stands there twice, or too far back */
  because?: ClashId | 'twice' | 'long';
}

/** The values of an address that are not looked at since their name stands there before. */
export function repeated(params: URLSearchParams, names: Iterable<string>): Notice[] {
  const out: Notice[] = [];
  for (const param of new Set(names))
    for (const given of params.getAll(param).slice(1))
      out.push({ param, given, used: null, because: 'twice' });
  return out;
}

interface Param {
  name: string;
  codec: Codec<never>;
  get: (state: PageState) => unknown;
  put: (state: PageState, value: never) => PageState;
}

/** One row of the table: a parameter, its type, and the field that it mirrors. */
function field<K extends keyof PageState>(name: string, key: K, codec: Codec<PageState[K]>): Param {
  return {
    name,
    codec: codec as unknown as Codec<never>,
    get: (state) => state[key],
    put: (state, value) => ({ ...state, [key]: value }),
  };
}

function attribute<K extends keyof Attributes>(key: K, codec: Codec<Attributes[K]>): Param {
  return {
    name: key,
    codec: codec as unknown as Codec<never>,
    get: (state) => state.set[key],
    put: (state, value) => ({ ...state, set: { ...state.set, [key]: value } }),
  };
}

const added = (name: string, codec: Codec<string>): Param => ({
  name,
  codec: codec as unknown as Codec<never>,
  get: ({ view }) => view[name],
  put: (state, value) => ({ ...state, view: { ...state.view, [name]: value } }),
});

/** Every parameter of the page, in the order in which they are written. */
const table = ({ years, positions, rules, changes, view = {}, ...others }: Choices): Param[] => [
  field('year', 'year', whole(years[0], years[1])),
  field('who', 'position', word(positions.map(({ id }) => id))),
  attribute('age', whole(7, 80)),
  attribute('sex', word(['f', 'm'])),
  attribute(
    'work',
    word([
      'none',
      'state',
      'coop-farm',
      'school',
      'university',
      'fisheries',
      'office',
      'trade-unit',
    ]),
  ),
  attribute('party', flag),
  attribute('married', flag),
  attribute('means', word(['poor', 'ordinary', 'well-off', 'wealthy'])),
  attribute('arrangement', word(['none', '8.3', '8.3-party'])),
  attribute('trades', word(['none', 'market', 'wholesale', 'smuggling'])),
  attribute('region', word(['pyongyang', 'north-hamgyong', 'ryanggang', 'other-border', 'other'])),
  attribute('cadre', word(['none', 'womens-union', 'office'])),
  attribute('sentByHousehold', flag),
  attribute('brigade', flag),
  field('do', 'respond', word(['attend', 'pay'])),
  field('read', 'reading', word(['demanded', 'reported'])),
  field('rules', 'rules', word(['all', 'core'])),
  field('with', 'with', words(rules)),
  field('day', 'day', monthDay),
  field('open', 'open', flag),
  field('lit', 'lit', word(rules) as Codec<PageState['lit']>),
  field('rank', 'rank', word(RESULTS)),
  field('why', 'why', subject({ positions, rules, ...others })),
  field('lang', 'lang', word(['en', 'ko'] as const) as Codec<PageState['lang']>),
  ...(changes ? [field('if', 'changes', changes)] : []),
  ...Object.entries(view).map(([name, codec]) => added(name, codec)),
];

/** Parameters that hold ids of the rulebook, which may have been retired since the link was made. */
const HOLD_IDS: ReadonlySet<string> = new Set(['who', 'with', 'lit', 'why']);

/** Added to links by those who pass them on; they mean nothing here and need no notice. */
const PASSERS_BY = /^(utm_.*|fbclid|gclid|ref|mc_cid|mc_eid)$/;

/** The parameters that differ from the default, as a query without its question mark. */
export function encode(state: PageState, choices: Choices): string {
  const parts = differing(state, defaults(choices), choices);
  return parts.length === 0 ? '' : [`v=${VERSION}`, ...parts].join('&');
}

/** What of a state differs from another, as `name=value`, in the order of the table. */
export function differing(state: PageState, start: PageState, choices: Choices): string[] {
  const parts: string[] = [];
  for (const { name, codec, get } of table(choices)) {
    const value = get(state);
    if (value === undefined || value === '') continue;
    const text = codec.encode(value as never);
    if (get(start) !== undefined && text === codec.encode(get(start) as never)) continue;
    if (value !== null) parts.push(`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  }
  return parts;
}

/** How much of an address is read; characters. */
export const READ = 4000;

/** Any string to a usable state, with what had to be changed. */
export function decode(query: string, choices: Choices): { state: PageState; notices: Notice[] } {
  const { params, notices } = readable(query);
  const { state, notices: found } = decodeFrom(params, defaults(choices), choices);
  return { state, notices: [...notices, ...found] };
}

/** As much of an address as is read. */
export function readable(query: string): { params: URLSearchParams; notices: Notice[] } {
  const params = new URLSearchParams(query.slice(0, READ));
  if (query.length <= READ) return { params, notices: [] };
  return {
    params,
    notices: [{ param: '', given: query.slice(READ), used: null, because: 'long' }],
  };
}

/** The same, where what is not said is as in another state. */
export function decodeFrom(
  params: URLSearchParams,
  start: PageState,
  choices: Choices,
): { state: PageState; notices: Notice[] } {
  const notices: Notice[] = [];
  let state = start;
  const rows = table(choices);
  for (const row of rows) {
    const given = params.get(row.name);
    if (given === null) continue;
    const found = row.codec.decode(
      HOLD_IDS.has(row.name) ? nowCalledIn(given, choices.renames) : given,
    );
    if (found) state = row.put(state, found.value);
    if (!found || found.mended) {
      notices.push({
        param: row.name,
        given,
        used: found ? row.codec.encode(found.value) : null,
      });
    }
  }
  const known = new Set(['v', ...rows.map(({ name }) => name)]);
  for (const [name, given] of params) {
    if (!known.has(name) && !PASSERS_BY.test(name))
      notices.push({ param: name, given, used: null });
  }
  const version = params.get('v');
  if (version !== null && version !== String(VERSION))
    notices.push({ param: 'v', given: version, used: String(VERSION) });
  notices.push(...repeated(params, known));
  if (state.day === null && state.open) state = { ...state, open: false };
  const day = dayIn(state.year, state.day);
  if (day !== state.day) {
    notices.push({ param: 'day', given: monthDay.encode(state.day), used: monthDay.encode(day) });
    state = { ...state, day };
  }
  const possible = withoutClashes(withoutEmptyChanges(state, choices), choices);
  for (const { attribute, because } of possible.dropped)
    notices.push({ param: attribute, given: params.get(attribute) ?? '', used: null, because });
  return { state: possible.state, notices };
}
