import type { Request } from '../../engine/ledger.ts';
import type { Choices, PageState } from '../../state/page-state.ts';
import { requestOf } from '../../state/request.ts';

/** The words of the sentence whose choices are shown with what each would come to. */
export type Chosen = 'year' | 'position' | 'respond' | 'reading';

type Change = [word: Chosen, value: string, change: Partial<PageState>];

export const keyOf = (word: Chosen, value: string): string => `${word} ${value}`;

/** What would be asked of the engine for each choice of each word, the rest of the page as it is. */
export function choiceRequests(state: PageState, choices: Choices): Record<string, Request> {
  const [from, to] = choices.years;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const changes: Change[] = [
    ...years.map((year): Change => ['year', String(year), { year }]),
    // Another position is taken as the rulebook has it, without what was changed of this one.
    ...choices.positions.map(({ id }): Change => ['position', id, { position: id, set: {} }]),
    ...(['attend', 'pay'] as const).map((respond): Change => ['respond', respond, { respond }]),
    ...(['demanded', 'reported'] as const).map((reading): Change => [
      'reading',
      reading,
      { reading },
    ]),
  ];
  return Object.fromEntries(
    changes.map(([word, value, change]) => [
      keyOf(word, value),
      requestOf({ ...state, ...change }, choices),
    ]),
  );
}
