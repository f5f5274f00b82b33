/** The results of a year that a parameter can move; minutes, and `won` in won. */
export const RESULTS = ['total', 'political', 'own', 'won'] as const;
export type Result = (typeof RESULTS)[number];
export type Results = Record<Result, number>;
