import { simulate, type Ledger, type Request } from '../../src/engine/index.ts';
import type { Exemption, Model, Rule } from '../../src/rulebook/model.ts';
import { ask, FIRM, HOUR, tiny, value } from './tiny.ts';

/** Small rulebooks with prices: 600 won earn an hour, a kilo of rice costs 4,500. */

/** A way out for a thousand won each time. */
export const way = (id: string, changes: Partial<Exemption> = {}): Exemption => ({
  id,
  kind: 'pay',
  term: 'occurrence',
  price: 'thousand',
  means: 'poor',
  lastSeen: 2026,
  ...FIRM,
  ...changes,
});

export const PARAMETERS = {
  ...HOUR,
  thousand: value('won', 1000),
  'two-thousand': value('won', 2000),
  rice: value('kg-rice', 0.5),
  'price-rice': value('won', 4500),
  amount: value('kg', 6),
  'hours-per-kg': value('hours-per-unit', 2),
  trip: value('hours', 5),
};

/** 2016 under these rules, by default paying. */
export const year = (
  rules: Rule[],
  changes: Partial<Request> = {},
  model: Partial<Model> = {},
): Ledger =>
  simulate(
    tiny({ rules, parameters: PARAMETERS, money: { 'kg-rice': 'price-rice' }, ...model }),
    ask(2016, { respond: 'pay', ...changes }),
  );

/** `01-01 pay 1000` for each line. */
export const written = ({ lines }: Ledger): string[] =>
  lines.map((l) => `${l.date.slice(5)} ${l.response} ${String(l.won)}`);
