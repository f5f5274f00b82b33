import type { Request } from '../../engine/ledger.ts';
import { attributesOf, type Choices } from '../../state/page-state.ts';

/** The words of the sentence whose choices are shown with what each would come to. */
export type Chosen = 'year' | 'position' | 'respond' | 'reading';

export const keyOf = (word: Chosen, value: string): string => `${word} ${value}`;

/** What would be asked of the engine for each choice of each word, the rest of the request as it is. */
export function choiceRequests(request: Request, choices: Choices): Record<string, Request> {
  const [from, to] = choices.years;
  const out: Record<string, Request> = {};
  const put = (word: Chosen, value: string, change: Partial<Request>): void => {
    out[keyOf(word, value)] = { ...request, ...change };
  };
  for (let year = from; year <= to; year++) put('year', String(year), { year });
  for (const respond of ['attend', 'pay'] as const) put('respond', respond, { respond });
  for (const reading of ['demanded', 'reported'] as const) put('reading', reading, { reading });
  // Another position is taken as the rulebook has it, without what was changed of this one.
  for (const { id } of choices.positions)
    put('position', id, { attributes: attributesOf({ position: id, set: {} }, choices) });
  return out;
}

/** The requests of one word alone. */
export const requestsOf = (word: Chosen, request: Request, choices: Choices): Request[] =>
  Object.entries(choiceRequests(request, choices))
    .filter(([key]) => key.startsWith(`${word} `))
    .map(([, one]) => one);
