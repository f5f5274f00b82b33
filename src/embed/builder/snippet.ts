/** What a snippet leads to: the release of today for good, or always the newest. */
export type Release = 'frozen' | 'latest';

/** How tall the frame is from a width on: pixels. */
export type Height = readonly [width: number, height: number];

/** The widths at which a frame is measured: the lower ends of the stretches in which its lines break alike. */
export const WIDTHS = [320, 400, 480, 600, 720, 1000] as const;

/** The width of an article's column, for hosts that drop styles and keep one height. */
const COLUMN = 720;

/** Other fonts than those measured with may take more lines. */
const room = (height: number): number => Math.ceil((height * 1.04) / 10) * 10;

/** Heights that never grow with the width, so that each can be written as the last one and what is added below it. */
function falling(heights: readonly Height[]): [number, number][] {
  const out: [number, number][] = [];
  for (const [width, height] of [...heights].sort((a, b) => b[0] - a[0]))
    out.unshift([width, Math.max(room(height), out[0]?.[1] ?? 0)]);
  return out;
}

/**
 * The height for every width, as one value of CSS without script or media query: from wide to narrow, each step adds
 * its difference where the column is narrower than it.
 */
export function heightStyle(heights: readonly Height[]): string {
  const steps = falling(heights);
  const last = steps.at(-1)?.[1] ?? 0;
  const parts = steps.flatMap(([, height], i) => {
    const next = steps[i + 1];
    if (!next || next[1] === height) return [];
    return [`clamp(0px,(${next[0]}px - 100cqw)*999,${height - next[1]}px)`];
  });
  return parts.length === 0 ? `${last}px` : `calc(${[`${last}px`, ...parts].join(' + ')})`;
}

/** The height that is given at a width: what `heightStyle` comes to. */
export function heightAt(heights: readonly Height[], width: number): number {
  const steps = falling(heights);
  return (steps.findLast(([from]) => from <= width) ?? steps[0])?.[1] ?? 0;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export interface Snippet {
  /** of the frame, whole */
  address: string;
  /** of the full page with the same state, whole */
  full: string;
  title: string;
  /** the words of the link below the frame */
  link: string;
  heights: readonly Height[];
  /** address of the script that keeps the height; absent: none */
  script?: string;
}

/** The lines that an article takes over. The link stays where a host drops frames: in print, in mail, in a reader. */
export function snippet({ address, full, title, link, heights, script }: Snippet): string {
  return [
    '<div style="container-type:inline-size">',
    `  <iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" ` +
      `height="${heightAt(heights, COLUMN)}" loading="lazy" ` +
      `style="border:0;width:100%;height:${heightStyle(heights)}"></iframe>`,
    `  <p><a href="${escaped(full)}">${escaped(link)}</a></p>`,
    '</div>',
    ...(script === undefined ? [] : [`<script async src="${escaped(script)}"></script>`]),
  ].join('\n');
}
