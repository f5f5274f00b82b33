import type { Model } from '../../../rulebook/model.ts';

/** What cites a claim or uses a figure. */
export interface Ref {
  kind: 'duty' | 'figure' | 'effect' | 'day' | 'campaign' | 'profile' | 'arrangement' | 'holidays';
  id: string;
}

export interface Cites {
  /** claim to what cites it */
  ofClaim: ReadonlyMap<string, readonly Ref[]>;
  /** figure to the duties and arrangements that use it */
  ofFigure: ReadonlyMap<string, readonly Ref[]>;
  /** duty to its claims, those of its figures included, and to its figures */
  claimsOf: ReadonlyMap<string, readonly string[]>;
  figuresOf: ReadonlyMap<string, readonly string[]>;
  /** source to its claims */
  claimsIn: ReadonlyMap<string, readonly string[]>;
}

/** Every text in a part of the model, with the key of the object or list that holds it. */
function* textsIn(part: unknown, key = ''): Generator<[key: string, text: string]> {
  if (typeof part === 'string') yield [key, part];
  else if (Array.isArray(part)) for (const one of part) yield* textsIn(one, key);
  else if (part !== null && typeof part === 'object')
    for (const [name, one] of Object.entries(part)) yield* textsIn(one, name);
}

const claimsIn = (part: unknown): string[] => [
  ...new Set([...textsIn(part)].flatMap(([key, text]) => (key === 'claims' ? [text] : []))),
];

/** From claims to what cites them, and back. */
export function citesOf(model: Model, claims: Readonly<Record<string, { source: string }>>): Cites {
  const ofClaim = new Map<string, Ref[]>();
  const ofFigure = new Map<string, Ref[]>();
  const add = (to: Map<string, Ref[]>, key: string, ref: Ref): void => {
    const known = to.get(key);
    if (!known) to.set(key, [ref]);
    else if (!known.some(({ kind, id }) => kind === ref.kind && id === ref.id)) known.push(ref);
  };
  const cite = (kind: Ref['kind'], id: string, part: unknown): void => {
    for (const claim of claimsIn(part)) add(ofClaim, claim, { kind, id });
  };

  const figuresOf = new Map<string, string[]>();
  const claimsOf = new Map<string, string[]>();
  for (const rule of model.rules) {
    cite('duty', rule.id, rule);
    const figures = [
      ...new Set(
        [...textsIn(rule)].flatMap(([key, text]) =>
          key !== 'claims' && Object.hasOwn(model.parameters, text) ? [text] : [],
        ),
      ),
    ];
    figuresOf.set(rule.id, figures);
    for (const id of figures) add(ofFigure, id, { kind: 'duty', id: rule.id });
    claimsOf.set(rule.id, [
      ...new Set([...claimsIn(rule), ...figures.flatMap((id) => claimsIn(model.parameters[id]))]),
    ]);
  }
  for (const [id, parameter] of Object.entries(model.parameters)) cite('figure', id, parameter);
  for (const effect of model.effects) cite('effect', effect.id, effect);
  for (const day of model.days) cite('day', day.id, day);
  for (const campaign of model.campaigns) cite('campaign', campaign.id, campaign);
  for (const profile of model.profiles) cite('profile', profile.id, profile);
  for (const arrangement of model.arrangements) {
    cite('arrangement', arrangement.id, arrangement);
    add(ofFigure, arrangement.price, { kind: 'arrangement', id: arrangement.id });
  }
  for (const holiday of model.schoolHolidays) cite('holidays', '', holiday);

  const bySource = new Map<string, string[]>();
  for (const [id, { source }] of Object.entries(claims)) {
    const known = bySource.get(source);
    if (known) known.push(id);
    else bySource.set(source, [id]);
  }
  return { ofClaim, ofFigure, claimsOf, figuresOf, claimsIn: bySource };
}
