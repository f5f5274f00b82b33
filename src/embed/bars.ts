import { DOTS, HATCH, HATCHED } from '../charts/patterns.ts';
import type { Basis } from '../rulebook/model.ts';
import { h, picture, s } from './dom.ts';

/** A length of a bar and what it stands for: a category, `paid`, or a basis. */
export interface Part {
  tone: string;
  value: number;
}

/** Hatch and dots, once for the frame: the same as on the page. */
export const patterns = (): SVGElement =>
  s(
    'svg',
    { width: 0, height: 0, class: 'patterns', 'aria-hidden': 'true' },
    s(
      'defs',
      {},
      ...HATCHED.map((tone) =>
        s(
          'pattern',
          {
            id: `hatch-${tone}`,
            width: HATCH.size,
            height: HATCH.size,
            patternUnits: 'userSpaceOnUse',
          },
          s('path', {
            d: HATCH.d,
            class: `line-${tone}`,
            fill: 'none',
            'stroke-width': HATCH.width,
          }),
        ),
      ),
      s(
        'pattern',
        {
          id: 'dots-footing',
          width: DOTS.size,
          height: DOTS.size,
          patternUnits: 'userSpaceOnUse',
        },
        s('rect', { width: DOTS.size, height: DOTS.size, class: 'fill-footing' }),
        s('circle', { cx: DOTS.size / 2, cy: DOTS.size / 2, r: DOTS.radius, class: 'fill-paper' }),
      ),
    ),
  );

const PATTERNS: Record<string, string> = {
  inferred: 'url(#dots-footing)',
  assumed: 'url(#hatch-footing)',
};

/** Parts one after the other; `full` is the length of a full bar, `line` where a line is drawn through. */
export function bar(parts: readonly Part[], full: number, height: number, line?: number): Element {
  const share = (value: number): string => `${(value / (full || 1)) * 100}%`;
  let from = 0;
  const drawn = parts.flatMap(({ tone, value }) => {
    if (value <= 0) return [];
    const x = share(from);
    const first = from === 0;
    from += value;
    return [
      s('rect', { class: `fill-${tone}`, fill: PATTERNS[tone], x, width: share(value), height }),
      !first && s('rect', { class: 'fill-paper', x, width: 1, height }),
    ];
  });
  const rod = (x: number, width: number, fill: string): Element =>
    s('rect', { class: `fill-${fill}`, x, y: -3, width, height: height + 6 });
  const through =
    line !== undefined &&
    s('svg', { x: share(line), overflow: 'visible' }, rod(-2.5, 5, 'paper'), rod(-1, 2, 'ink'));
  const svg = picture('100%', height, ...drawn, through);
  svg.classList.add('bar');
  return svg;
}

/** Reported, inferred, assumed: it looks the same everywhere. */
export const footingBar = (basis: Record<Basis, number>, height = 10): Element =>
  bar(
    (['reported', 'inferred', 'assumed'] as const).map((tone) => ({ tone, value: basis[tone] })),
    basis.reported + basis.inferred + basis.assumed,
    height,
  );

/** A square of the key. */
export const swatch = (tone: string, look: 'solid' | 'assumed' | 'unknown' = 'solid'): Element => {
  const square = { width: 12, height: 12 };
  const svg = picture(
    12,
    12,
    look === 'unknown'
      ? s('rect', {
          class: `line-${tone}`,
          x: 1,
          y: 1,
          width: 10,
          height: 10,
          fill: 'none',
          'stroke-width': 1.5,
          'stroke-dasharray': '3 2',
        })
      : s(
          'rect',
          look === 'assumed'
            ? { ...square, fill: `url(#hatch-${tone})` }
            : { ...square, class: `fill-${tone}` },
        ),
  );
  svg.classList.add('swatch');
  return svg;
};

/** The squares with their words. */
export const key = (entries: readonly (readonly [Element, string])[]): Element =>
  h('ul', { class: 'key' }, ...entries.map(([mark, words]) => h('li', {}, mark, words)));
