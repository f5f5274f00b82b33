/**
 * Stripes and dots as paths of their own, for what is drawn by the hundred: a printed page of as many patterns takes
 * half a minute to make.
 */

const two = (value: number): string => String(Math.round(value * 100) / 100);

/** Stripes at 45 degrees, rising to the right, from `from` to `to` along a strip of some height. */
export function stripes(from: number, to: number, height: number, gap: number): string {
  const out: string[] = [];
  for (let foot = Math.ceil((from - height) / gap) * gap; foot < to; foot += gap) {
    const [start, end] = [Math.max(foot, from), Math.min(foot + height, to)];
    if (end > start)
      out.push(
        `M${two(start)} ${two(height - start + foot)}L${two(end)} ${two(height - end + foot)}`,
      );
  }
  return out.join('');
}

/** Dots in two rows along a strip, each a line of no length for a round pen. */
export function dots(from: number, to: number, height: number, gap: number): string {
  const out: string[] = [];
  for (let x = Math.ceil(from / gap) * gap; x < to; x += gap)
    if (x > from)
      for (const y of [height / 4, (3 * height) / 4]) out.push(`M${two(x)} ${two(y)}h0`);
  return out.join('');
}
