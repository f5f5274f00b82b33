import type { Lint } from './context.ts';
import { unknownId } from './context.ts';

/** A group names a position that is there, and says how many people it has or that nobody counted them. */
export const soundGroups: Lint = (raw, report) => {
  const positions = new Set(raw.positions.map(({ id }) => id));
  for (const group of raw.population) {
    const { position, thousands, women, note } = group;
    if (position !== undefined && !positions.has(position))
      report(group, ['position'], unknownId('position', position, positions));
    if (thousands === undefined && note === undefined)
      report(group, ['id'], 'needs thousands, or a note that says why nobody can be counted');
    if (position !== undefined && thousands && women === undefined)
      report(group, ['id'], 'needs women: the share of women among them, from 0 to 1');
    if (women && women.high > 1) report(women, ['high'], 'a share lies from 0 to 1');
  }
};

/** A membership is there to set figures side by side. */
export const comparedMemberships: Lint = (raw, report) => {
  for (const membership of raw.memberships) {
    if (membership.given.length === 0)
      report(membership, ['given'], 'needs at least one figure with its year');
  }
};

/** Every position stands for some group. */
export const positionsStand: Lint = (raw, report) => {
  if (raw.population.length === 0) return;
  const standing = new Set(raw.population.map(({ position }) => position));
  for (const position of raw.positions) {
    if (!standing.has(position.id))
      report(
        position,
        ['id'],
        'stands for no group of the population; add one, if only with a note that nobody counted it',
      );
  }
};
