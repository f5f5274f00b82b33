import { nice, ticks } from 'd3';
import type { Running, Tone } from '../../engine/index.ts';
import { TONES } from '../tones.ts';
import { dayAt, type Frame } from '../year/layout.ts';

/** The day by whose end half of the year's minutes were called for; nothing where there are none. */
export function halfway({ total }: Pick<Running, 'total'>): number | undefined {
  const end = total.at(-1) ?? 0;
  return end > 0 ? total.findIndex((minutes) => minutes * 2 >= end) : undefined;
}

export interface Bounds {
  /** minutes up to the end of each day that nine in ten runs lie between */
  low: readonly number[];
  high: readonly number[];
}

export interface TotalDrawing {
  height: number;
  /** paths, empty while the bounds are not there */
  band: string;
  total: string;
  parts: { tone: Tone; d: string }[];
  /** hours and where they stand */
  ticks: { hours: number; y: number }[];
  end: number;
}

const TOP = 18;

/** The running total under the picture of the year, on its axis of days. */
export function drawTotal(
  frame: Frame,
  sums: Running,
  bounds: Bounds | null,
  height = 118,
): TotalDrawing {
  const last = (of: readonly number[]): number => of.at(-1) ?? 0;
  const most = Math.max(last(sums.total), bounds ? last(bounds.high) : 0, 60);
  // The scale is one division; d3's own would bring the first picture eight kilobytes of colours and formats.
  const [, full] = nice(0, most / 60, 3);
  const y = (hours: number): number => height - 8 - (hours / full) * (height - 8 - TOP);
  const at = (minutes: number): number => Math.round(y(minutes / 60) * 10) / 10;
  // A day counts from its evening on: the line begins at nothing.
  const x = (i: number): number => dayAt({ ...frame, direction: 'across' }, i);
  const whole = (of: readonly number[]): number[] => [0, ...of];
  // Straight from day to day: d3's line would draw the same and weigh three kilobytes.
  const points = (of: readonly number[]): string[] => of.map((n, i) => `${x(i)},${at(n)}`);
  const path = (of: readonly number[]): string => `M${points(of).join('L')}`;
  const total = whole(sums.total);
  const band = ({ low, high }: Bounds): string => {
    const top = total.map((n, i) => Math.max(high[i - 1] ?? n, n));
    const foot = total.map((n, i) => Math.min(low[i - 1] ?? n, n));
    return `${path(top)}L${points(foot).reverse().join('L')}Z`;
  };
  return {
    height,
    band: bounds ? band(bounds) : '',
    total: path(total),
    parts: TONES.filter((tone) => last(sums[tone]) > 0).map((tone) => ({
      tone,
      d: path(whole(sums[tone])),
    })),
    ticks: ticks(0, full, 3).map((hours) => ({ hours, y: at(hours * 60) })),
    end: at(last(sums.total)),
  };
}
