import { withChanges } from '../engine/attributes.ts';
import type { Result } from '../engine/results.ts';
import { clashOf, type Clash, type ClashId, type Openings } from '../engine/clashes.ts';
import { formatDay, parseYearly } from '../engine/civil.ts';
import type { Request } from '../engine/ledger.ts';
import type { Attributes, Model, Reading } from '../rulebook/model.ts';
import type { Renames } from '../rulebook/renames.ts';
import type { Codec } from './codecs.ts';

/** Everything that can be seen to differ on the page; the URL mirrors it. */
export interface PageState {
  year: number;
  /** id of the position that the person starts from */
  position: string;
  /** attributes that differ from the position's */
  set: Partial<Attributes>;
  respond: 'attend' | 'pay';
  reading: Reading;
  /** the duties that are counted: all of the rulebook, or its core alone */
  rules: 'all' | 'core';
  /** duties that are off by default, switched on */
  with: readonly string[];
  /** the chosen day as `MM-DD`; null: none */
  day: string | null;
  /** the chosen day is opened */
  open: boolean;
  /** the duty that is drawn at full strength, the others paler; null: none */
  lit: string | null;
  /** by which result the figures of the rulebook are ranked */
  rank: Result;
  /** the key of what evidence is shown for; null: none is open */
  why: string | null;
  /** null: the language of the browser */
  lang: 'en' | 'ko' | null;
  /** what is changed of the rulebook, as it stands in the URL; empty: nothing */
  changes: string;
  /** what the page at hand adds to the state, by name, as it stands in the URL */
  view: Readonly<Record<string, string>>;
}

/** What the rulebook offers to choose from. */
export interface Choices {
  years: readonly [number, number];
  positions: readonly { id: string; attributes: Attributes }[];
  /** ids of the rules */
  rules: readonly string[];
  /** ids under which the lines of arrangements stand */
  arrangements?: readonly string[];
  /** ids of the parameters, and of the effects, for which evidence can be asked */
  figures?: readonly string[];
  effects?: readonly string[];
  /** retired ids, under which links still lead here */
  renames?: Renames | undefined;
  /** to whom arrangements are open; absent: to everybody */
  openings?: Openings;
  /** how changes of the rulebook are read; absent: they are not */
  changes?: Codec<string>;
  /** what the page at hand adds to the state: the parameters of `PageState.view` */
  view?: Readonly<Record<string, Codec<string>>>;
  /** single occurrences answered otherwise, where the page at hand lets them be */
  responses?: (state: PageState, request: Request) => Request['responses'];
}

/** What a page adds to the choices that the rulebook offers. */
export type Added = Pick<Choices, 'view' | 'responses' | 'changes'>;

export const choicesOf = (model: Model, added: Added = {}): Choices => ({
  ...added,
  years: model.years,
  positions: model.positions,
  rules: model.rules.map(({ id }) => id),
  arrangements: model.arrangements.map(({ rule }) => rule),
  figures: Object.keys(model.parameters),
  effects: model.effects.map(({ id }) => id),
  renames: model.renames,
  openings: model,
});

/** The page without any parameter: 2016 and the factory worker, as on the command line. */
export function defaults({ years, positions }: Choices): PageState {
  const year = Math.min(Math.max(2016, years[0]), years[1]);
  const position = positions.find(({ id }) => id === 'factory-worker') ?? positions[0];
  if (!position) throw new Error('The rulebook offers no position.');
  return {
    year,
    position: position.id,
    set: {},
    respond: 'attend',
    reading: 'demanded',
    rules: 'all',
    with: [],
    day: null,
    open: false,
    lit: null,
    rank: 'total',
    why: null,
    lang: null,
    changes: '',
    view: {},
  };
}

/** The attributes of the position shown, changes included. */
export function attributesOf(
  state: Pick<PageState, 'position' | 'set'>,
  { positions }: Choices,
): Attributes {
  const position = positions.find(({ id }) => id === state.position) ?? positions[0];
  if (!position) throw new Error('The rulebook offers no position.');
  return withChanges(position.attributes, state.set);
}

/** A day as the year has it: 29 February is the 28th where the year has none. */
export const dayIn = (year: number, day: string | null): string | null =>
  day === null ? null : formatDay(parseYearly(day, year)).slice(5);

/** Without changes that change nothing. */
export function withoutEmptyChanges(state: PageState, choices: Choices): PageState {
  const { position } = state;
  const own = attributesOf({ position, set: {} }, choices);
  // Whom the household sends may follow from another change, so it is held against the rest of them.
  const { sentByHousehold, ...others } = state.set;
  const followed = attributesOf({ position, set: others }, choices);
  const set: Partial<Attributes> = Object.fromEntries(
    Object.entries(others).filter(([name, value]) => value !== own[name as keyof Attributes]),
  );
  const said = sentByHousehold !== undefined && sentByHousehold !== followed.sentByHousehold;
  return { ...state, set: said ? { ...set, sentByHousehold } : set };
}

const NO_OPENINGS: Openings = { arrangements: [], organisations: [] };

/** What cannot be true of the person shown; undefined where the person can be. */
export const clashIn = (
  state: Pick<PageState, 'position' | 'set'>,
  choices: Choices,
): Clash | undefined => clashOf(choices.openings ?? NO_OPENINGS, attributesOf(state, choices));

/** A change that was taken back, since it cannot be true of the same person as the rest. */
export interface Dropped {
  attribute: keyof Attributes;
  because: ClashId;
}

/** Without the changes that make the person impossible. */
export function withoutClashes(
  state: PageState,
  choices: Choices,
): { state: PageState; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  let possible = state;
  for (;;) {
    const clash = clashIn(possible, choices);
    const attribute = clash?.between.find((name) => possible.set[name] !== undefined);
    // A position of the rulebook's own is shown as the rulebook has it.
    if (!clash || attribute === undefined)
      return { state: withoutEmptyChanges(possible, choices), dropped };
    const { ...set } = possible.set;
    Reflect.deleteProperty(set, attribute);
    possible = { ...possible, set };
    dropped.push({ attribute, because: clash.id });
  }
}
