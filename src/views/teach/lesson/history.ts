/**
 * Which lesson a step of the history belongs to, as its state says. All steps of one lesson show it as it has become, so
 * that Back never brings an older form of it; null: a step that this page did not make, as a link that was pasted.
 */
export const markOf = (state: unknown): number | null =>
  typeof state === 'object' &&
  state !== null &&
  'lesson' in state &&
  typeof state.lesson === 'number'
    ? state.lesson
    : null;
