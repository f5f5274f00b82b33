import type { Tone } from '../engine/index.ts';

/** What a bar of hours is made of, from its left. */
export const TONES = ['political', 'labour', 'material', 'paid'] as const satisfies Tone[];

/** Minutes by tone as the parts of a bar. */
export const partsOf = (minutes: Readonly<Record<Tone, number>>): { tone: Tone; value: number }[] =>
  TONES.map((tone) => ({ tone, value: minutes[tone] }));
