import { defaults, type Choices, type PageState } from '../../state/page-state.ts';
import { otherOf, type Pair } from '../../state/pair.ts';

export type Preset = 'default' | 'means' | 'couple' | 'years';
export const PRESETS: readonly Preset[] = ['default', 'means', 'couple', 'years'];

/**
 * Both sides of a ready comparison: each sets all that it is about, whatever was chosen before. The reader's year stays
 * where both sides stand in one.
 */
export function presetOf(
  name: Preset,
  { first, second }: Pair<PageState>,
  choices: Choices,
): Pair<PageState> {
  const year = first.year === second.year ? first.year : defaults(choices).year;
  const person = { ...first, lit: null, why: null, respond: 'attend' as const };
  const plain = { ...person, year, set: {} };
  const worker = { ...plain, position: 'factory-worker' };
  if (name === 'years')
    return { first: { ...person, year: 2015 }, second: { ...person, year: 2016 } };
  if (name === 'default') return { first: worker, second: otherOf(worker, choices) };
  if (name === 'means') {
    const pays = { ...worker, respond: 'pay' as const };
    return { first: pays, second: { ...pays, position: 'factory-worker-better-off' } };
  }
  return {
    first: { ...plain, position: 'trader-womens-union' },
    second: { ...worker, set: { means: 'ordinary' } },
  };
}

type Who = 'wife' | 'husband';
const SAME: readonly (keyof PageState)[] = ['position', 'set'];
const alike = (one: PageState, two: PageState): boolean =>
  SAME.every((key) => JSON.stringify(one[key]) === JSON.stringify(two[key]));

/**
 * Which side is whose while both sides are still the couple of that ready comparison: the same two people, in one year
 * of one rulebook, whichever year and response, and in either order. Else null.
 */
export function coupleIn(
  sides: Pair<PageState>,
  choices: Choices,
): Record<Who, 'first' | 'second'> | null {
  const { first, second } = sides;
  if (first.year !== second.year || first.changes !== second.changes) return null;
  const { first: wife, second: husband } = presetOf('couple', sides, choices);
  if (alike(first, wife) && alike(second, husband)) return { wife: 'first', husband: 'second' };
  if (alike(second, wife) && alike(first, husband)) return { wife: 'second', husband: 'first' };
  return null;
}
