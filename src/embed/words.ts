import { ATTRIBUTES, describeValue } from '../i18n/describe/attributes.ts';
import { positionPhrase } from '../i18n/describe/positions.ts';
import { sentence } from '../i18n/describe/sentence.ts';
import { percents } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Names } from '../i18n/names.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Basis } from '../rulebook/model.ts';
import type { PageState } from '../state/page-state.ts';
import type { YearFacts } from './facts.ts';
import type { Asked } from './options.ts';

/** The sentence of the page, its words being words here: [text, whether it is in bold]. */
export function lede(
  { ledger, burden, range }: YearFacts,
  state: PageState,
  names: Names,
  lang: Lang,
): [string, boolean][] {
  const words = {
    year: m.sentence_year({ year: String(state.year) }),
    position: positionPhrase(state.position, names, lang),
    respond: state.respond === 'pay' ? m.sentence_pay() : m.sentence_attend(),
    reading: state.reading === 'reported' ? m.sentence_reported() : m.sentence_demanded(),
  };
  const pieces = sentence(
    {
      attributes: ledger.attributes,
      total: burden.minutes.total,
      low: range.low,
      high: range.high,
      own: burden.minutes.own + burden.minutes.paid,
      words,
      changed: ATTRIBUTES.filter((name) => state.set[name] !== undefined).map((name) =>
        describeValue(name, ledger.attributes[name], lang),
      ),
    },
    lang,
  );
  return pieces.map((piece): [string, boolean] => {
    if ('text' in piece) return [piece.text, false];
    if ('figure' in piece) return [piece.figure + piece.after, !piece.soft];
    return [piece.slot === 'change' ? '' : words[piece.slot] + piece.after, false];
  });
}

/** What share of the hours rests on what, in words. */
export function shares({ reported, inferred, assumed }: Record<Basis, number>): string {
  const [a = 0, b = 0, c = 0] = percents([reported, inferred, assumed]);
  return m.known_shares({ reported: String(a), inferred: String(b), assumed: String(c) });
}

/** What the frame is called: its heading, and the title of the frame in the article. */
export function titleOf(
  { state, options }: Pick<Asked, 'state' | 'options'>,
  names: Names,
  lang: Lang,
): string {
  const year = String(state.year);
  if (options.show === 'positions') {
    return state.reading === 'demanded'
      ? m.embed_positions_title({ year })
      : m.embed_positions_title_reported({ year });
  }
  return m.embed_year_title({ year, position: positionPhrase(state.position, names, lang) });
}
