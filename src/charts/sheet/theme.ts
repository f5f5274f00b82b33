import { DOTS, HATCH, HATCHED } from '../patterns.ts';
import { el } from './svg.ts';

/** The colours of the page as plain values: a picture that stands alone has no style sheet. */
export const THEMES = {
  /** for print: the light of the page on white paper */
  light: {
    paper: '#ffffff',
    ink: '#1d1b18',
    soft: '#5f594f',
    rule: '#ddd6c9',
    political: '#992319',
    labour: '#ac7110',
    material: '#2479a6',
    paid: '#473072',
    sleep: '#d9deea',
    job: '#e5decf',
    livelihood: '#e4edd5',
    home: '#f5f1e8',
    footing: '#4a463f',
  },
  dark: {
    paper: '#171614',
    ink: '#efeae0',
    soft: '#aba497',
    rule: '#3b3832',
    political: '#d85f4a',
    labour: '#edba57',
    material: '#7ccbe6',
    paid: '#9576cf',
    sleep: '#262d40',
    job: '#3a3328',
    livelihood: '#2b3a29',
    home: '#211f1b',
    footing: '#d6d0c4',
  },
} as const;

export type Theme = keyof typeof THEMES;
export type Colours = Record<keyof (typeof THEMES)['light'], string>;

/** Fonts that the systems of readers bring; none is loaded. */
export const FONTS = {
  serif:
    "Charter, Georgia, 'Noto Serif', 'Noto Serif KR', 'Nanum Myeongjo', AppleMyungjo, Batang, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'DejaVu Sans Condensed', Arial, sans-serif",
};

/** The fill of a category, of `paid`, or of a basis: a colour, or the pattern that stands for it. */
export function fillOf(tone: string, colours: Colours): string {
  if (tone === 'inferred') return 'url(#dots-footing)';
  if (tone === 'assumed') return 'url(#hatch-footing)';
  return colours[tone === 'reported' ? 'footing' : (tone as keyof Colours)];
}

/** The hatch and the dots of the page. */
export const patterns = (colours: Colours): string =>
  el(
    'defs',
    {},
    ...HATCHED.map((tone) =>
      el(
        'pattern',
        {
          id: `hatch-${tone}`,
          width: HATCH.size,
          height: HATCH.size,
          patternUnits: 'userSpaceOnUse',
        },
        el('path', {
          d: HATCH.d,
          fill: 'none',
          stroke: fillOf(tone, colours),
          'stroke-width': HATCH.width,
        }),
      ),
    ),
    el(
      'pattern',
      { id: 'dots-footing', width: DOTS.size, height: DOTS.size, patternUnits: 'userSpaceOnUse' },
      el('rect', { width: DOTS.size, height: DOTS.size, fill: colours.footing }),
      el('circle', { cx: DOTS.size / 2, cy: DOTS.size / 2, r: DOTS.radius, fill: colours.paper }),
    ),
  );
