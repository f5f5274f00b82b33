import type { Arrangement } from '../../src/rulebook/model.ts';
import { longUnreported, type Case } from './case.ts';
import { matches } from './who.ts';

/** The way out that the person has already taken, where it is still reported. */
export const arrangementOf = (c: Case): Arrangement | undefined =>
  c.model.arrangements.find(
    (a) =>
      a.id === c.person.arrangement && matches(a.who, c.person) && !longUnreported(c, a.lastSeen),
  );
