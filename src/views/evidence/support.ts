import { BASES, gradeOf } from '../../engine/footing.ts';
import type { Ledger } from '../../engine/ledger.ts';
import { valueIn } from '../../engine/values.ts';
import type { Basis, DatedValue, Footing, Model, Unit } from '../../rulebook/model.ts';

/** What a figure does in a duty. */
export type Role = 'length' | 'dates' | 'amount' | 'money' | 'price' | 'rate' | 'earners' | 'earns';

/** One thing that a number rests on: a statement of the rulebook, or a figure of it. */
export interface Support {
  kind:
    | 'applies'
    | 'dates'
    | 'start'
    | 'campaign'
    | 'profile'
    | 'way-out'
    | 'arrangement'
    | 'effect'
    | 'figure';
  /** ids under which its reason may stand, see `Evidence` */
  keys: string[];
  /** in the shown year and place */
  basis: Basis;
  claims: readonly string[];
  /** a campaign, way out, profile or figure: its id */
  id?: string;
  role?: Role;
  figure?: { value: DatedValue; unit: Unit };
}

/** The year and the person whose region counts. */
type Where = Pick<Ledger, 'year' | 'attributes'>;

/** Collects what supports a number, each thing once, in the order of reading. */
export class Supports {
  readonly found = new Map<string, Support>();
  readonly #ledger: Where;
  readonly #model: Model;

  constructor(ledger: Where, model: Model) {
    this.#ledger = ledger;
    this.#model = model;
  }

  #basis = (footing: Footing): Basis =>
    BASES[gradeOf(this.#model, footing, this.#ledger.year, this.#ledger.attributes.region)];

  say(kind: Support['kind'], key: string, footing: Footing, id?: string): void {
    this.found.set(`${kind} ${key}`, {
      kind,
      keys: [key],
      basis: this.#basis(footing),
      claims: footing.claims,
      ...(id === undefined ? {} : { id }),
    });
  }

  figure(role: Role, id: string | undefined): void {
    const parameter = id === undefined ? undefined : this.#model.parameters[id];
    if (id === undefined || !parameter || this.found.has(`figure ${id}`)) return;
    const value = valueIn(parameter, this.#ledger.year);
    this.found.set(`figure ${id}`, {
      kind: 'figure',
      keys: [id, `${id}.${String(parameter.values.indexOf(value))}`],
      basis: this.#basis(value),
      claims: value.claims,
      id,
      role,
      figure: { value, unit: parameter.unit },
    });
    const { unit } = parameter;
    if (unit === 'kg-rice' || unit === 'yuan' || unit === 'usd')
      this.figure('rate', this.#model.money[unit]);
  }
}

/** What a figure of the rulebook rests on, and the rate where it is in another money than won. */
export function supportsOfFigure(model: Model, where: Where, id: string): Support[] {
  const supports = new Supports(where, model);
  supports.figure('length', id);
  return [...supports.found.values()];
}

/** What an effect rests on. */
export function supportsOfEffect(model: Model, where: Where, id: string): Support[] {
  const supports = new Supports(where, model);
  const effect = model.effects.find((one) => one.id === id);
  if (effect) supports.say('effect', `effects.${id}`, effect.footing, id);
  return [...supports.found.values()];
}
