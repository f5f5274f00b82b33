/** What stands behind the version of a rulebook that a reader has changed, and so in whatever names its version. */
export const HYPOTHETICAL = '+hypothetical';

/** Whether a rulebook of this version was changed by a reader. */
export const isHypothetical = (version: string): boolean => version.endsWith(HYPOTHETICAL);
