/** What a frame says of its height: in our form, in the form of pym, and in that of AMP. */
export const heightMessages = (height: number, id: string, pymId: string): unknown[] => [
  { type: 'mobilized-year:height', id, height },
  `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
  { sentinel: 'amp', type: 'embed-size', height },
];

/** Whether a message asks the frame to say its height again: `embed.js` does, where it came late. */
export const asksHeight = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'mobilized-year:ask';

/** The height that a message of ours tells, in pixels; nothing for whatever else a window may hear. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data))
    return undefined;
  const { type, height } = data;
  if (type !== 'mobilized-year:height' || typeof height !== 'number') return undefined;
  return Number.isInteger(height) && height >= 50 && height <= 20_000 ? height : undefined;
}
