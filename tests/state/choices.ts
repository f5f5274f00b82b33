import type { Choices } from '../../src/state/page-state.ts';
import type { Attributes } from '../../src/rulebook/model.ts';

const worker: Attributes = {
  age: 40,
  sex: 'm',
  work: 'state',
  party: false,
  married: true,
  means: 'poor',
  arrangement: 'none',
  trades: 'none',
  region: 'other',
  cadre: 'none',
  sentByHousehold: false,
  brigade: false,
};

export const choices: Choices = {
  years: [2010, 2026],
  positions: [
    { id: 'factory-worker', attributes: worker },
    {
      id: 'trader-womens-union',
      attributes: {
        ...worker,
        age: 38,
        sex: 'f',
        work: 'none',
        means: 'ordinary',
        trades: 'market',
        sentByHousehold: true,
      },
    },
    {
      id: 'wealthy-trader',
      attributes: {
        ...worker,
        age: 45,
        sex: 'f',
        work: 'none',
        means: 'wealthy',
        trades: 'wholesale',
        sentByHousehold: true,
      },
    },
  ],
  rules: ['hush-money', 'learning-session-weekly', 'scrap-iron'],
  arrangements: ['arrangement-83'],
  figures: ['statutory-week', 'rulebook.earners'],
  effects: ['informers'],
};
