import { nowCalledIn } from '../rulebook/renames.ts';
import { word, words, type Codec } from '../state/codecs.ts';
import type { Choices, PageState } from '../state/page-state.ts';
import { decode, encode, READ, repeated, type Notice } from '../state/url.ts';

/** What a frame shows beside the state that it shares with the full page. */
export interface Options {
  show: 'year' | 'positions';
  theme: 'auto' | 'light' | 'dark';
  /** ids of the positions side by side, in the order of the rulebook */
  of: readonly string[];
  /** what the article calls this frame; comes back in the height messages */
  id: string;
}

export interface Asked {
  state: PageState;
  options: Options;
  notices: Notice[];
}

/** Nine unlike lives; all sixteen would fill a phone twice. */
const NINE = [
  'factory-worker',
  'factory-worker-party',
  'worker-8-3',
  'coop-farmer',
  'pupil-secondary',
  'trader-womens-union',
  'trader-party',
  'fisher-party',
  'wealthy-trader',
];

export function defaultOptions({ positions }: Pick<Choices, 'positions'>): Options {
  const ids = positions.map(({ id }) => id);
  const nine = ids.filter((id) => NINE.includes(id));
  return { show: 'year', theme: 'auto', of: nine.length > 0 ? nine : ids, id: '' };
}

/** The name that an article gives a frame: passed on in messages, so nothing but plain letters. */
const name: Codec<string> = {
  decode: (text) => (/^[\w-]{1,60}$/.test(text) ? { value: text, mended: false } : undefined),
  encode: (value) => value,
};

/** At least one of the offered words. */
const some = (offered: readonly string[]): Codec<readonly string[]> => {
  const all = words(offered);
  return {
    decode: (text) => {
      const found = all.decode(text);
      return found && found.value.length > 0 ? found : undefined;
    },
    encode: all.encode,
  };
};

/** One parameter: how it is taken from the address, and written there. */
interface Row {
  key: keyof Options;
  take: (options: Options, text: string) => { options: Options; mended: boolean } | undefined;
  write: (options: Options) => string;
}

function row<K extends keyof Options>(key: K, codec: Codec<Options[K]>): Row {
  return {
    key,
    take: (options, text) => {
      const found = codec.decode(text);
      return found && { options: { ...options, [key]: found.value }, mended: found.mended };
    },
    write: (options) => codec.encode(options[key]),
  };
}

const table = ({ positions }: Pick<Choices, 'positions'>): Row[] => [
  row('show', word(['year', 'positions'])),
  row('theme', word(['auto', 'light', 'dark'])),
  row('of', some(positions.map(({ id }) => id))),
  row('id', name),
];

/** Added to the address of a frame by the libraries that resize it. */
const HELPERS = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/** Any string to what the frame shows, with what had to be changed of it. */
export function decodeEmbed(query: string, choices: Choices): Asked {
  const params = new URLSearchParams(query.slice(0, READ));
  let options = defaultOptions(choices);
  const own: Notice[] = repeated(
    params,
    table(choices).map(({ key }) => key),
  );
  for (const { key, take, write } of table(choices)) {
    const given = params.get(key);
    params.delete(key);
    if (given === null) continue;
    const found = take(options, key === 'of' ? nowCalledIn(given, choices.renames) : given);
    if (found) options = found.options;
    if (!found || found.mended)
      own.push({ param: key, given, used: found ? write(options) : null });
  }
  for (const helper of HELPERS) params.delete(helper);
  // Written anew it may be longer than it was; what is too long is told of what was given.
  const { state, notices } = decode(params.toString().slice(0, READ), choices);
  if (query.length > READ)
    own.push({ param: '', given: query.slice(READ), used: null, because: 'long' });
  return { state, options, notices: [...own, ...notices] };
}

/** The query of a frame, without its question mark: what differs from the default. */
export function encodeEmbed({ state, options }: Omit<Asked, 'notices'>, choices: Choices): string {
  const usual = defaultOptions(choices);
  const own = table(choices).flatMap(({ key, write }) => {
    const text = write(options);
    if (text === write(usual)) return [];
    return [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return [...own, encode(state, choices)].filter(Boolean).join('&');
}

/** The same with what it is a picture of always named, so that a frame stays what its title says. */
export function encodeNamed(asked: Omit<Asked, 'notices'>, choices: Choices): string {
  const { state, options } = asked;
  const query = new URLSearchParams(encodeEmbed(asked, choices));
  const named = {
    show: options.show,
    year: String(state.year),
    ...(options.show === 'year' ? { who: state.position } : {}),
  };
  for (const [key, value] of Object.entries(named)) if (!query.has(key)) query.set(key, value);
  return query.toString().replaceAll('%2C', ',');
}
