import type { Model } from '../rulebook/model.ts';

/** Other persons of the rulebook: a few unlike each other, the person shown left out. */
export const othersThan = (position: string, model: Model, most = 4): string[] =>
  [
    'coop-farmer',
    'factory-worker',
    'trader-womens-union',
    'wealthy-trader',
    'pupil-secondary',
    ...model.positions.map(({ id }) => id),
  ]
    .filter((id, i, all) => id !== position && all.indexOf(id) === i)
    .filter((id) => model.positions.some((one) => one.id === id))
    .slice(0, most);
