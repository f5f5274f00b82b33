import type { Lang } from '../../i18n/lang.ts';
import type { Basis } from '../../rulebook/model.ts';
import { column, flow, gap, type Part } from './column.ts';
import { bar, keyItem, words, type Key } from './items.ts';
import { at, el, escape } from './svg.ts';
import { lines, paragraph, plain, strong, typesOf, type Run } from './text.ts';
import { FONTS, patterns, THEMES, type Colours, type Theme } from './theme.ts';

/** Width of a sheet in pixels: at the width of a page of A4 its smallest letters are 6 points high. */
export const WIDTH = 1000;
const MARGIN = 32;
/** Of what stands between the margins. */
export const ROOM = WIDTH - 2 * MARGIN;

/** What every sheet says, whatever it shows. All words come in the language of the sheet. */
export interface SheetWords {
  lang: Lang;
  title: string;
  lede: readonly Run[];
  /** what else must be known of the state shown */
  notes: readonly string[];
  known: string;
  shares: string;
  range: string | null;
  composite: string;
  /** name and version of the rulebook, and the licence */
  source: string;
  /** the address of the state shown */
  link: string;
  /** the picture in words, for those who do not see it */
  description: string;
}

export interface Sheet {
  words: SheetWords;
  theme: Theme;
  /** minutes by basis */
  basis: Record<Basis, number>;
  key: readonly Key[];
}

const rule = (fill: string, height: number): Part => ({
  height,
  svg: el('rect', { width: ROOM, height, fill }),
});

/** Reported, inferred, assumed: it looks the same everywhere. */
export const footing = (
  basis: Record<Basis, number>,
  width: number,
  height: number,
  colours: Colours,
): string =>
  bar(
    (['reported', 'inferred', 'assumed'] as const).map((tone) => ({ tone, value: basis[tone] })),
    basis.reported + basis.inferred + basis.assumed,
    width,
    height,
    colours,
  );

function head({ words: said, basis, key }: Sheet, colours: Colours): Part[] {
  const type = typesOf(colours);
  const known = { width: 150, svg: at(0, -10, footing(basis, 150, 10, colours)) };
  return [
    rule(colours.ink, 2),
    gap(12),
    paragraph(strong(said.title), type.title, ROOM),
    gap(4),
    paragraph(said.lede, type.lede, ROOM),
    ...said.notes.flatMap((note) => [gap(4), paragraph(plain(note), type.strong, ROOM)]),
    gap(8),
    flow(
      [
        words(strong(said.known), type.strong),
        known,
        words(plain(said.shares), type.note),
        ...(said.range === null ? [] : [words(plain(said.range), type.note)]),
      ],
      ROOM,
    ),
    gap(6),
    flow(
      key.map((one) => keyItem(one, type.strong, colours)),
      ROOM,
    ),
  ];
}

function foot({ words: said }: Sheet, colours: Colours): Part[] {
  const { label, note } = typesOf(colours);
  const type = { ...label, fill: note.fill };
  // An address has no spaces: it may break before each of its parameters.
  const link = lines(plain(said.link.replaceAll('&', ' &')), type.size, ROOM).map((line) =>
    line.map(({ text }) => text.replaceAll(' ', '')).join(''),
  );
  return [
    gap(12),
    rule(colours.rule, 1),
    gap(6),
    paragraph(plain(said.composite), type, ROOM),
    paragraph(plain(said.source), label, ROOM),
    ...link.map((text) => paragraph(plain(text), label, ROOM)),
  ];
}

/**
 * A picture that stands alone: a whole SVG file, with title, footing, key, source, version and link inside. It refers to
 * no style sheet, font or address.
 */
export function sheet(given: Sheet, body: (colours: Colours) => Part[]): string {
  const { words: said, theme } = given;
  const colours = THEMES[theme];
  const all = column([...head(given, colours), ...body(colours), ...foot(given, colours)]);
  const height = Math.ceil(all.height + 18 + 14);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
        lang: said.lang,
        'xml:lang': said.lang,
        role: 'img',
        'font-family': FONTS.sans,
      },
      el('title', {}, escape(said.title)),
      el('desc', {}, escape(said.description)),
      patterns(colours),
      el('rect', { width: WIDTH, height, fill: colours.paper }),
      at(MARGIN, 18, all.svg),
    )
  );
}
