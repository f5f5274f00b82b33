import type { Request } from '../../engine/ledger.ts';
import type { Codec } from '../../state/codecs.ts';
import type { Added, PageState } from '../../state/page-state.ts';
import type { Model } from '../../rulebook/model.ts';
import { SPEEDS } from './play.ts';
import { read, responsesOf, tries } from './tries.ts';

const among = (offered: readonly string[]): Codec<string> => ({
  decode: (text) => (offered.includes(text) ? { value: text, mended: false } : undefined),
  encode: (value) => value,
});

const NTH: Codec<string> = {
  decode: (text) => (/^[2-9]$/.test(text) ? { value: text, mended: false } : undefined),
  encode: (value) => value,
};

/** What a year that passes adds to the address: where it pauses, how fast it goes, which demand is looked at, what is tried. */
export function living(modelOf: () => Model): Added {
  let known: { model: Model; key: string; responses: Request['responses'] } | undefined;
  return {
    view: {
      at: among(['stop', 'end']),
      speed: among(SPEEDS.map(String)),
      demand: NTH,
      try: tries,
    },
    responses: ({ view }, request) => {
      const tried = read(view['try'] ?? '');
      if (tried.length === 0) return undefined;
      // Asked at every step along the year: the answer is kept.
      const key = JSON.stringify([request, tried]);
      const model = modelOf();
      if (known?.key !== key || known.model !== model)
        known = { model, key, responses: responsesOf(model, request, tried) };
      return known.responses;
    },
  };
}

type View = PageState['view'];

/** What the page adds to the state, without some of it. */
export const without = (view: View, ...names: readonly string[]): View =>
  Object.fromEntries(Object.entries(view).filter(([name]) => !names.includes(name)));
