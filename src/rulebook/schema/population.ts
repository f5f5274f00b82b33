import { id, list, mapping, name, number, optional, translated, word, year } from './base.ts';
import { footing } from './footing.ts';
import { MEANS } from './words.ts';

const figures = { low: number, typical: number, high: number, ...footing };

/** How many people live as a position does; without a position, a group that none stands for. */
export const group = mapping('a group of the population', {
  id,
  name,
  position: optional(id),
  means: optional(word('means', MEANS)),
  /** thousands; absent: no count was found */
  thousands: optional(mapping('a number of people in thousands', figures)),
  /** share from 0 to 1 */
  women: optional(mapping('a share of women', figures)),
  note: optional(translated),
});

/** What different sources give for the size of one organisation. */
export const membership = mapping('a membership', {
  id,
  name,
  given: list(mapping('a figure of a source', { thousands: number, year, ...footing })),
});
