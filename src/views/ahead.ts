import { collectIdly } from '../background/idle.ts';
import { burden, simulate, type Burden, type Ledger, type Request } from '../engine/index.ts';
import type { Model } from '../rulebook/model.ts';

/** A request with its answer. */
export interface Year {
  ledger: Ledger;
  burden: Burden;
}

/** A request as text, so that two that ask the same are one. */
export const keyOf = (request: Request): string => JSON.stringify(request);

/**
 * Years that a reader may ask for next, computed in idle moments: a control that is in hand has few choices, and each
 * of them then stands ready. What was not expected is computed when it is asked for; both are the same year.
 */
export class Ahead {
  readonly #model: Model;
  /** what else is made ready with each year */
  onready: (ledger: Ledger) => void = () => undefined;
  #ready = new Map<string, Year>();

  constructor(model: Model) {
    this.#model = model;
  }

  of(key: string): Year {
    return this.#ready.get(key) ?? this.#compute(key);
  }

  /** Makes these years ready, one an idle moment, and forgets all others; returns what stops it. */
  expect(requests: readonly Request[]): () => void {
    const keys = requests.map(keyOf);
    const had = this.#ready;
    this.#ready = new Map(
      keys.flatMap((key) => {
        const year = had.get(key);
        return year ? [[key, year]] : [];
      }),
    );
    return collectIdly(this.#steps(keys), () => undefined);
  }

  *#steps(keys: readonly string[]): Generator<undefined, void> {
    for (const key of keys) {
      const had = this.#ready.get(key);
      const year = had ?? this.#compute(key);
      if (!had) {
        this.#ready.set(key, year);
        yield undefined;
      }
      this.onready(year.ledger);
      yield undefined;
    }
  }

  #compute(key: string): Year {
    const ledger = simulate(this.#model, JSON.parse(key) as Request);
    return { ledger, burden: burden(ledger) };
  }
}
