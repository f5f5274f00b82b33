import { defaults, type Choices, type PageState } from './page-state.ts';
import { decode, encode } from './url.ts';

/** What says whose year it is, and nothing of how it is shown. */
const yearAlone = (state: PageState, choices: Choices): string => {
  const { year, position, set, respond, reading, rules, with: on, changes } = state;
  return encode(
    { ...defaults(choices), year, position, set, respond, reading, rules, with: on, changes },
    choices,
  );
};

/** Whether an address asks for the year that a state shows: the same person, rules and counting, however it is shown. */
export const asksForSame = (query: string, state: PageState, choices: Choices): boolean =>
  yearAlone(decode(query, choices).state, choices) === yearAlone(state, choices);
