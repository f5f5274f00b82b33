import type { Fault } from '../fault.ts';
import type { Joined } from '../join.ts';

/** All that is wrong in a rulebook whose files are sound. */
export const lint = (_joined: Joined): Fault[] => [];
