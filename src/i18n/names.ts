import type { Names } from '../rulebook/evidence.ts';

export type { Names };

/** The name of a thing; its id where the rulebook gives none. */
export const nameOf = (names: Names, kind: string, id: string): string => names[kind]?.[id] ?? id;
