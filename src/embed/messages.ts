/** What a frame says of its height: in our form, in the form of pym, and in that of AMP. */
export const heightMessages = (height: number, id: string, pymId: string): unknown[] => [
  { type: 'mobilized-year:height', id, height },
  `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
  { sentinel: 'amp', type: 'embed-size', height },
];

/** Whether a message asks the frame to say its height again: `embed.js` does, where it came late. */
export const asksHeight = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'mobilized-year:ask';
