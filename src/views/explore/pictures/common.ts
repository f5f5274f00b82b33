import type { Key } from '../../../charts/sheet/items.ts';
import type { SheetWords } from '../../../charts/sheet/sheet.ts';
import type { Theme } from '../../../charts/sheet/theme.ts';
import { list } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf, type Names } from '../../../i18n/names.ts';
import { m } from '../../../i18n/paraglide/messages.js';
import type { Model } from '../../../rulebook/model.ts';
import type { Choices, PageState } from '../../../state/page-state.ts';
import { encode } from '../../../state/url.ts';
import { nameOfFile } from '../../download.ts';

/** What a picture is made of, whatever it shows. */
export interface Shown {
  model: Model;
  choices: Choices;
  state: PageState;
  lang: Lang;
  names: Names;
  theme: Theme;
  /** address of the page, without a query */
  place: string;
}

/** An SVG file and its name, without the ending. */
export interface Picture {
  name: string;
  svg: string;
}

/** What every picture says alike; its link leads to `state`. */
export function commonWords(
  { model, choices, lang, place }: Shown,
  state: PageState,
): Pick<SheetWords, 'lang' | 'known' | 'composite' | 'source' | 'link'> {
  const said = { locale: lang };
  return {
    lang,
    known: m.known_title({}, said),
    composite: m.copy_composite({}, said),
    source: `${m.embed_source({ version: model.version }, said)} · CC BY 4.0`,
    link: `${place}?${encode({ ...state, lang, day: null, open: false, why: null }, choices)}`,
  };
}

/** Duties that are off by default, where the reader switched some on. */
export const switchedOn = ({ state, names, lang }: Shown): string[] =>
  state.with.length === 0
    ? []
    : [
        m.picture_with(
          {
            duties: list(
              state.with.map((rule) => nameOf(names, 'rules', rule)),
              lang,
            ),
          },
          { locale: lang },
        ),
      ];

export const assumedKey = (lang: Lang): Key => ({
  tone: 'footing',
  look: 'assumed',
  text: m.key_assumed({}, { locale: lang }),
});

/** Year, position, and what makes this picture another one than the usual. */
export const fileName = ({ model, state, lang, theme }: Shown, position: string): string =>
  nameOfFile(
    model.version,
    state.year,
    position,
    ...(state.respond === 'pay' ? ['pay'] : []),
    ...(state.reading === 'reported' ? ['reported'] : []),
    ...(lang === 'en' ? [] : [lang]),
    ...(theme === 'dark' ? ['dark'] : []),
  );
