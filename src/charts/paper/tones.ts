import type { Category } from '../../rulebook/model.ts';
import type { Look } from '../year/data.ts';

/** Black, mid, pale: categories told apart without colour. */
export const TONE: Record<Category, string> = {
  political: '#000',
  labour: '#8a8a8a',
  material: '#d6d6d6',
};

/** Fill and line of a block on paper; hatched where it rests on an assumption. */
export const inkOf = (
  category: Category,
  look: Look,
): { fill: string; stroke: string | undefined; dash: string | undefined } => ({
  fill:
    look === 'unknown' ? 'none' : look === 'assumed' ? `url(#paper-${category})` : TONE[category],
  stroke: look === 'solid' && category === 'political' ? undefined : '#000',
  dash: look === 'unknown' ? '3 2' : undefined,
});
