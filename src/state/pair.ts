import { defaults, withoutEmptyChanges, type Choices, type PageState } from './page-state.ts';
import { decodeFrom, differing, encode, readable, VERSION, type Notice } from './url.ts';

/** Two sides of a comparison. */
export interface Pair<T> {
  first: T;
  second: T;
}

/** Before the names of what the second side has of its own. */
const MARK = 'b.';

/** What each side has of its own; all else is the first side's. */
type Own = Pick<PageState, 'year' | 'position' | 'set' | 'respond' | 'changes' | 'lit' | 'why'>;
const ownOf = ({ year, position, set, respond, changes, lit, why }: Own): Own => ({
  year,
  position,
  set,
  respond,
  changes,
  lit,
  why,
});

/** The second side as the first leaves it: the same but for what is its own. */
export const besides = (first: PageState, second: Own): PageState => ({
  ...first,
  ...ownOf(second),
});

/** Names that are the first side's to say, also for the second. */
const SHARED: ReadonlySet<string> = new Set([
  'v',
  'read',
  'rules',
  'with',
  'day',
  'open',
  'rank',
  'lang',
]);

const BY_MEANS = 'wealthy-trader';

/** Whom a person is set beside where nobody is named: one who can pay for every way out, in the same year. */
export function otherOf(first: PageState, choices: Choices): PageState {
  const rich = choices.positions.some(({ id }) => id === BY_MEANS) && first.position !== BY_MEANS;
  return {
    ...first,
    position: rich ? BY_MEANS : defaults(choices).position,
    set: {},
    respond: rich ? 'pay' : 'attend',
    lit: null,
    why: null,
  };
}

/** What a second side that is named starts from: the first side's year and position as the rulebook has it. */
const startOf = (first: PageState): PageState => ({ ...first, set: {}, lit: null, why: null });

/** What of a side differs; that it is as reported, where the other is not, is said by a name without a value. */
const differingSide = (side: PageState, from: PageState, choices: Choices): string[] => [
  ...differing(side, from, choices),
  ...(side.changes === '' && from.changes !== '' ? ['if='] : []),
];

/** Both sides as a query: the usual names for the first, marked ones for what the second has of its own. */
export function encodePair({ first, second }: Pair<PageState>, choices: Choices): string {
  const one = encode(first, choices);
  const whole = besides(first, second);
  if (differingSide(whole, otherOf(first, choices), choices).length === 0) return one;
  const marked = differingSide(whole, startOf(first), choices);
  const two = marked.length > 0 ? marked : [`who=${second.position}`];
  return [one || `v=${String(VERSION)}`, ...two.map((part) => MARK + part)].join('&');
}

/** Any string to two usable sides, with what had to be changed. */
export function decodePair(
  query: string,
  choices: Choices,
): { pair: Pair<PageState>; notices: Notice[] } {
  const { params, notices } = readable(query);
  const [one, two] = [new URLSearchParams(), new URLSearchParams()];
  const shared: Notice[] = [];
  for (const [name, value] of params) {
    if (!name.startsWith(MARK)) one.append(name, value);
    else if (SHARED.has(name.slice(MARK.length)))
      shared.push({ param: name, given: value, used: null });
    else two.append(name.slice(MARK.length), value);
  }
  const first = decodeFrom(one, defaults(choices), choices);
  const named = two.size > 0;
  const second = decodeFrom(
    two,
    named ? startOf(first.state) : otherOf(first.state, choices),
    choices,
  );
  return {
    pair: {
      first: first.state,
      second: withoutEmptyChanges(besides(first.state, second.state), choices),
    },
    notices: [
      ...notices,
      ...first.notices,
      ...shared,
      ...second.notices.map((notice) => ({ ...notice, param: MARK + notice.param })),
    ],
  };
}
