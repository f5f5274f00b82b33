import type { Request } from '../engine/ledger.ts';
import { attributesOf, type Choices, type PageState } from './page-state.ts';

type Asked = Pick<PageState, 'year' | 'respond' | 'reading' | 'rules' | 'with'>;

const common = ({
  year,
  respond,
  reading,
  rules,
  with: on,
}: Asked): Omit<Request, 'attributes'> => ({
  year,
  respond,
  reading,
  rules,
  with: [...on],
});

/** What the page asks of the engine. */
export function requestOf(state: PageState, choices: Choices): Request {
  const request = { ...common(state), attributes: attributesOf(state, choices) };
  const responses = choices.responses?.(state, request);
  return responses ? { ...request, responses } : request;
}

/** The same year for another position, as the rulebook has it. */
export const requestFor = (position: string, state: Asked, choices: Choices): Request => ({
  ...common(state),
  attributes: attributesOf({ position, set: {} }, choices),
});
